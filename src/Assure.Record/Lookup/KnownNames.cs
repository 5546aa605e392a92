using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Record.Lookup;

/// <summary>All that things go by, for whoever looks them up: in Swedish and English, now and formerly, by code, symbol and nickname.</summary>
/// <remarks>Every face finds by these and no others. The names of a thing come in no set order, and some more than once.</remarks>
public sealed class KnownNames
{
    private readonly RecordEdition edition;
    private readonly ILookup<string, string> otherCodes;
    private readonly ILookup<Instrument, Text> texts;

    /// <summary>Prepares to name the things of an edition.</summary>
    public KnownNames(RecordEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        this.edition = edition;
        texts = edition.Texts.ToLookup(static text => text.Instrument);
        // SWZ is Switzerland to the Correlates of War and Eswatini to everyone else: a code that ISO gives another state is nobody else's.
        var taken = edition.States.SelectMany(static state => IsoCodes.Of(state).Append(state.Id)).ToHashSet(StringComparer.Ordinal);
        otherCodes = edition.Tables["state-codes"].Rows.Where(row => row["cow"].Length > 0 && !taken.Contains(row["cow"])).ToLookup(static row => row["state"], static row => row["cow"], StringComparer.Ordinal);
    }

    /// <summary>What a state goes by: its code, its names of all times, what some call it, its adjectives, its codes elsewhere.</summary>
    public ImmutableArray<KnownName> Of(State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return
        [
            .. Known(LookupRank.Id, state.Id),
            .. Both(LookupRank.Name, state.Name.En, state.Name.Sv),
            // A former name may be the present name of another state, which then has the better claim.
            .. state.Names.SelectMany(static name => Both(name.To is null ? LookupRank.Name : LookupRank.Alias, name.En, name.Sv)),
            .. state.Names.SelectMany(static name => Known(LookupRank.Alias, [.. name.Aliases])),
            .. Known(LookupRank.Code, [.. IsoCodes.Of(state)]),
            .. state.Names.SelectMany(static name => Known(LookupRank.Hint, name.EnAdjective, name.SvAdjective)),
            .. Known(LookupRank.Hint, [.. otherCodes[state.Id]]),
        ];
    }

    /// <summary>What a treaty, an alliance, a territory or a zone goes by.</summary>
    public static ImmutableArray<KnownName> Of(Entity thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return
        [
            .. Known(LookupRank.Id, thing.Id),
            .. Both(LookupRank.Name, thing.Name.En, thing.Name.Sv),
            .. thing is Treaty treaty ? Both(LookupRank.Alias, treaty.FullName.En, treaty.FullName.Sv) : [],
            .. Known(LookupRank.Alias, [.. Nicknames.Of(thing.Id)]),
            .. Known(LookupRank.Code, [.. IsoCodes.Of(thing)]),
        ];
    }

    /// <summary>What a group goes by; the parties to a treaty also by the treaty's full name.</summary>
    public static ImmutableArray<KnownName> Of(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return
        [
            .. Known(LookupRank.Id, group.Id),
            .. Both(LookupRank.Name, group.Name.En, group.Name.Sv),
            .. Known(LookupRank.Alias, [.. group.Aliases, .. group.Thing is { } thing ? Nicknames.Of(thing.Id) : []]),
            .. group.Thing is Treaty treaty ? Known(LookupRank.Hint, treaty.FullName.En, treaty.FullName.Sv) : [],
        ];
    }

    /// <summary>What an instrument goes by: its id, symbol and titles, what sentences call it, its promisers' too, and the documents it is read in.</summary>
    public ImmutableArray<KnownName> Of(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return
        [
            .. Known(LookupRank.Id, instrument.Id),
            .. Known(LookupRank.Name, instrument.Symbol),
            .. Known(LookupRank.Alias, instrument.Title.En, instrument.Title.Sv, instrument.ShortName.En, instrument.ShortName.Sv),
            .. Known(LookupRank.Alias, [.. Nicknames.Of(instrument.Id)]),
            .. instrument.IsOwn ? Promisers(instrument).SelectMany(name => Known(LookupRank.Alias, $"{name.EnGenitive} {instrument.ShortName.En}", $"{name.SvGenitive} {instrument.ShortName.Sv}")) : [],
            .. Known(LookupRank.Alias, [.. instrument.Sources.Select(static source => source.Symbol)]),
            .. Known(LookupRank.Hint, [.. texts[instrument].Select(static text => text.Id)]),
        ];
    }

    /// <summary>What a dispute or a doubt goes by.</summary>
    public static ImmutableArray<KnownName> Of(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return [.. Known(LookupRank.Id, dispute.Id), .. Known(LookupRank.Name, dispute.Question.En, dispute.Question.Sv)];
    }

    private IEnumerable<StateName> Promisers(Instrument instrument) =>
        texts[instrument].SelectMany(static text => text.Promisers.Named).Distinct().Select(state => state.NameOn(instrument.Date.First));

    /// <summary>A name in both languages.</summary>
    private static IEnumerable<KnownName> Both(LookupRank rank, string en, string sv) =>
        en == sv ? Known(rank, en) : Known(rank, en).Select(static name => name with { Language = "en" }).Concat(Known(rank, sv).Select(static name => name with { Language = "sv" }));

    private static IEnumerable<KnownName> Known(LookupRank rank, params IEnumerable<string> names) =>
        names.Where(static name => name.Length > 0).Select(name => new KnownName(name, rank));
}
