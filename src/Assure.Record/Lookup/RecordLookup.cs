using Assure.Language.Diagnostics;
using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Record.Lookup;

/// <summary>Finds what a reader names: a state by any of its names, other things by id, symbol or name.</summary>
/// <remarks>Case, diacritics and punctuation do not count: <c>aland</c> finds <c>Åland</c>, <c>s/1995/261</c> the declaration of that symbol.</remarks>
public sealed class RecordLookup
{
    private readonly LookupIndex<State> _states = new();
    private readonly LookupIndex<Instrument> _instruments = new();
    private readonly LookupIndex<Text> _texts = new();
    private readonly LookupIndex<Relation> _relations = new();
    private readonly LookupIndex<Entity> _things = new();
    private readonly Lazy<LookupIndex<Group>> _groups;

    /// <summary>Builds the index of an edition.</summary>
    /// <param name="edition">The edition.</param>
    public RecordLookup(RecordEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        _groups = new Lazy<LookupIndex<Group>>(() => IndexOf(edition.Groups));
        foreach (var state in edition.States)
        {
            _states.Add(state.Id, state, LookupRank.Id);
            _states.Add(state.Name.En, state, LookupRank.Name);
            _states.Add(state.Name.Sv, state, LookupRank.Name);
            foreach (var name in state.Names)
            {
                AddName(state, name);
            }
        }

        foreach (var instrument in edition.Instruments)
        {
            _instruments.Add(instrument.Id, instrument, LookupRank.Id);
            _instruments.Add(instrument.Symbol, instrument, LookupRank.Name);
            _instruments.Add(instrument.Title.En, instrument, LookupRank.Alias);
            _instruments.Add(instrument.Title.Sv, instrument, LookupRank.Alias);
            foreach (var source in instrument.Sources)
            {
                _instruments.Add(source.Symbol, instrument, LookupRank.Alias);
            }
        }

        foreach (var text in edition.Texts)
        {
            _texts.Add(text.Id, text, LookupRank.Id);
        }

        foreach (var relation in edition.Relations)
        {
            _relations.Add(relation.Name, relation, LookupRank.Id);
        }

        foreach (var thing in edition.Treaties.Concat<Entity>(edition.Alliances).Concat(edition.Territories).Concat(edition.Zones))
        {
            _things.Add(thing.Id, thing, LookupRank.Id);
            _things.Add(thing.Name.En, thing, LookupRank.Name);
            _things.Add(thing.Name.Sv, thing, LookupRank.Name);
            if (thing is Treaty treaty)
            {
                _things.Add(treaty.FullName.En, thing, LookupRank.Alias);
                _things.Add(treaty.FullName.Sv, thing, LookupRank.Alias);
            }
        }
    }

    /// <summary>Finds a state by its code, or by an English, Swedish or former name or alias.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <returns>The state, or the nearest few.</returns>
    public LookupResult<State> FindState(string written) => _states.Find(written);

    /// <summary>Finds an instrument by id, symbol or title.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <returns>The instrument, or the nearest few.</returns>
    public LookupResult<Instrument> FindInstrument(string written) => _instruments.Find(written);

    /// <summary>Finds a text by id.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <returns>The text, or the nearest few.</returns>
    public LookupResult<Text> FindText(string written) => _texts.Find(written);

    /// <summary>Finds a relation by name.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <returns>The relation, or the nearest few.</returns>
    public LookupResult<Relation> FindRelation(string written) => _relations.Find(written);

    /// <summary>Finds a treaty, alliance, territory or zone by id or name.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <returns>The thing, or the nearest few.</returns>
    public LookupResult<Entity> FindThing(string written) => _things.Find(written);

    /// <summary>Finds a group by id, name or alias.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <returns>The group, or the nearest few.</returns>
    public LookupResult<Group> FindGroup(string written) => _groups.Value.Find(written);

    private static LookupIndex<Group> IndexOf(RecordGroups groups)
    {
        var index = new LookupIndex<Group>();
        foreach (var group in groups.All)
        {
            index.Add(group.Id, group, LookupRank.Id);
            index.Add(group.Name.En, group, LookupRank.Name);
            index.Add(group.Name.Sv, group, LookupRank.Name);
            foreach (var alias in group.Aliases)
            {
                index.Add(alias, group, LookupRank.Alias);
            }
        }

        return index;
    }

    /// <summary>The name that someone probably meant.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <returns>The nearest; null when none is near enough.</returns>
    public static string? Nearest(string written, IEnumerable<string> candidates) => NearestName.Find(written, candidates);

    private void AddName(State state, StateName name)
    {
        // A former name may be the present name of another state, which then has the better claim.
        var rank = name.To is null ? LookupRank.Name : LookupRank.Alias;
        _states.Add(name.En, state, rank);
        _states.Add(name.EnInSentence, state, rank);
        _states.Add(name.Sv, state, rank);
        foreach (var alias in name.Aliases)
        {
            _states.Add(alias, state, LookupRank.Alias);
        }
    }
}
