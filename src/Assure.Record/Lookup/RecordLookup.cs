using Assure.Language.Diagnostics;
using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Record.Lookup;

/// <summary>Finds what a reader names: a state by any of its names or codes, other things by id, symbol or name.</summary>
/// <remarks>Case, diacritics and punctuation do not count: <c>aland</c> finds <c>Åland</c>, <c>s/1995/261</c> the declaration of that symbol.</remarks>
public sealed class RecordLookup
{
    private readonly LookupIndex<State> _states = new(static state => state.To is not null);
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
        var names = new KnownNames(edition);
        _groups = new Lazy<LookupIndex<Group>>(() => IndexOf(edition.Groups));
        foreach (var state in edition.States)
        {
            _states.Add(Firm(names.Of(state)), state);
        }

        foreach (var instrument in edition.Instruments)
        {
            _instruments.Add(Firm(names.Of(instrument)), instrument);
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
            _things.Add(Firm(KnownNames.Of(thing)), thing);
        }
    }

    /// <summary>Finds a state by its code of two or three letters, or by an English, Swedish or former name or alias.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <param name="language">The language the reader is answered in, of which most names are proposed.</param>
    /// <returns>The state, or the nearest few.</returns>
    public LookupResult<State> FindState(string written, string language = "en") => _states.Find(written, language);

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
    /// <param name="language">The language the reader is answered in, of which most names are proposed.</param>
    /// <returns>The thing, or the nearest few.</returns>
    public LookupResult<Entity> FindThing(string written, string language = "en") => _things.Find(written, language);

    /// <summary>Finds a group by id, name or alias.</summary>
    /// <param name="written">What the reader wrote.</param>
    /// <param name="language">The language the reader is answered in, of which most names are proposed.</param>
    /// <returns>The group, or the nearest few.</returns>
    public LookupResult<Group> FindGroup(string written, string language = "en") => _groups.Value.Find(written, language);

    private static LookupIndex<Group> IndexOf(RecordGroups groups)
    {
        var index = new LookupIndex<Group>();
        foreach (var group in groups.All)
        {
            index.Add(Firm(KnownNames.Of(group)), group);
        }

        return index;
    }

    /// <summary>The name that someone probably meant.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <returns>The nearest; null when none is near enough.</returns>
    public static string? Nearest(string written, IEnumerable<string> candidates) => NearestName.Find(written, candidates);

    /// <summary>The names firm enough to ask by.</summary>
    private static IEnumerable<KnownName> Firm(IEnumerable<KnownName> names) => names.Where(static name => name.Rank < LookupRank.Hint);
}
