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
        var names = new KnownNames(edition);
        foreach (var state in edition.States)
        {
            Add(SearchSort.State, state.Id, state.Name, names.Of(state));
        }

        foreach (var territory in edition.Territories)
        {
            Add(SearchSort.Territory, territory.Id, territory.Name, KnownNames.Of(territory));
        }

        foreach (var group in edition.Groups.All)
        {
            Add(SearchSort.Group, group.Id, group.Name, KnownNames.Of(group));
        }

        foreach (var treaty in edition.Treaties)
        {
            Add(SearchSort.Treaty, treaty.Id, treaty.Name, KnownNames.Of(treaty));
        }

        foreach (var instrument in edition.Instruments)
        {
            Add(SearchSort.Instrument, instrument.Id, instrument.Title, names.Of(instrument));
        }

        foreach (var dispute in edition.Disputes)
        {
            Add(SearchSort.Reading, dispute.Id, dispute.Question, KnownNames.Of(dispute));
        }

        foreach (var relation in edition.Relations)
        {
            var sentence = relation.Sentence ?? new Bilingual(relation.Name, relation.Name);
            Add(SearchSort.Relation, relation.Name, sentence, [new(relation.Name, LookupRank.Id), new(sentence.En, LookupRank.Name), new(sentence.Sv, LookupRank.Name)]);
        }

        foreach (var source in edition.Sources.Values.OrderBy(static source => source.Id, StringComparer.Ordinal))
        {
            Add(SearchSort.Source, source.Id, new(source.Title, source.Title), [new(source.Id, LookupRank.Id), new(source.Title, LookupRank.Name), new(source.Symbol, LookupRank.Name)]);
        }
    }

    /// <summary>Searches.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="most">The most things wanted.</param>
    /// <returns>The things, nearest first; of those equally near, by sort, then by how good their claim to the name is, then by id.</returns>
    public ImmutableArray<SearchHit> Find(string written, int most) =>
    [
        .. index.Search(written)
            .GroupBy(static one => one.Thing)
            .Select(static group => (Thing: group.Key, Best: group.MinBy(static one => (one.Distance, one.Rank, one.Name.Length))))
            .OrderBy(static one => one.Best.Distance).ThenBy(static one => one.Thing.Sort).ThenBy(static one => one.Best.Rank).ThenBy(static one => one.Thing.Id, StringComparer.Ordinal)
            .Take(most).Select(static one => new SearchHit(one.Thing.Sort, one.Thing.Id, one.Thing.Name, one.Best.Name, one.Best.Distance)),
    ];

    private void Add(SearchSort sort, string id, Bilingual name, IEnumerable<KnownName> names) => index.Add(names, new Found(sort, id, name));

    private sealed record Found(SearchSort Sort, string Id, Bilingual Name);
}
