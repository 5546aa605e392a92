using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Record.Lookup;

/// <summary>Finds things of all sorts by words of their names, in either language, present or former, codes and symbols, with typing mistakes.</summary>
/// <remarks>Every word written must begin a word of the name, or be a few letters away from one. Safe for several threads at once.</remarks>
public sealed class RecordSearch
{
    private readonly LookupIndex<Found> index = new();

    /// <summary>Builds the index of an edition.</summary>
    public RecordSearch(RecordEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        foreach (var state in edition.States)
        {
            Add(SearchSort.State, state.Id, state.Name, state.Names.SelectMany(static name => name.Aliases.Append(name.En).Append(name.Sv)));
        }

        foreach (var territory in edition.Territories)
        {
            Add(SearchSort.Territory, territory.Id, territory.Name, []);
        }

        foreach (var group in edition.Groups.All)
        {
            Add(SearchSort.Group, group.Id, group.Name, group.Aliases);
        }

        foreach (var treaty in edition.Treaties)
        {
            Add(SearchSort.Treaty, treaty.Id, treaty.Name, [treaty.FullName.En, treaty.FullName.Sv]);
        }

        foreach (var instrument in edition.Instruments)
        {
            Add(SearchSort.Instrument, instrument.Id, instrument.Title, [instrument.Symbol, instrument.ShortName.En, instrument.ShortName.Sv, .. instrument.Sources.Select(static source => source.Symbol)]);
        }

        foreach (var dispute in edition.Disputes)
        {
            Add(SearchSort.Reading, dispute.Id, dispute.Question, []);
        }

        foreach (var relation in edition.Relations)
        {
            Add(SearchSort.Relation, relation.Name, relation.Sentence ?? new Bilingual(relation.Name, relation.Name), []);
        }

        foreach (var source in edition.Sources.Values.OrderBy(static source => source.Id, StringComparer.Ordinal))
        {
            Add(SearchSort.Source, source.Id, new(source.Title, source.Title), [source.Symbol]);
        }
    }

    /// <summary>Searches.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="most">The most things wanted.</param>
    /// <returns>The things, nearest first; of those equally near, by sort and then id.</returns>
    public ImmutableArray<SearchHit> Find(string written, int most) =>
    [
        .. index.Search(written)
            .GroupBy(static one => one.Thing)
            .Select(static group => (Thing: group.Key, Best: group.MinBy(static one => (one.Distance, one.Name.Length))))
            .Select(static one => new SearchHit(one.Thing.Sort, one.Thing.Id, one.Thing.Name, one.Best.Name, one.Best.Distance))
            .OrderBy(static hit => hit.Distance).ThenBy(static hit => hit.Sort).ThenBy(static hit => hit.Id, StringComparer.Ordinal)
            .Take(most),
    ];

    private void Add(SearchSort sort, string id, Bilingual name, IEnumerable<string> others)
    {
        var found = new Found(sort, id, name);
        foreach (var one in others.Prepend(name.Sv).Prepend(name.En).Prepend(id))
        {
            index.Add(one, found, LookupRank.Name);
        }
    }

    private sealed record Found(SearchSort Sort, string Id, Bilingual Name);
}
