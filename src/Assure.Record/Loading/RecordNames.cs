using Assure.Language.Diagnostics;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Record.Loading;

/// <summary>Every name that a table or a clause may use, filled as the record is loaded.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<Sort, Dictionary<string, Entity>> _entities = Enum.GetValues<Sort>()
        .ToDictionary(sort => sort, _ => new Dictionary<string, Entity>(StringComparer.Ordinal));

    public Dictionary<string, Source> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>Sources by id and by symbol, as citations name them.</summary>
    public Dictionary<string, Source> CitedSources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Relation> Relations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Definition> Definitions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Dispute> Disputes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Kind> Kinds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Text> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of a whole edition.</summary>
    public static RecordNames Of(RecordEdition edition)
    {
        var names = new RecordNames();
        foreach (var entity in Enum.GetValues<Sort>().SelectMany(edition.Of))
        {
            names.Add(entity);
        }

        foreach (var relation in edition.Relations)
        {
            names.Relations.Add(relation.Name, relation);
        }

        foreach (var definition in edition.Definitions)
        {
            names.Definitions.Add(definition.Name, definition);
        }

        foreach (var dispute in edition.Disputes)
        {
            names.Disputes.Add(dispute.Id, dispute);
        }

        return names;
    }

    public void Add(Entity entity) => _entities[entity.Sort].TryAdd(entity.Id, entity);

    public Entity? Find(Sort sort, string id) => _entities[sort].GetValueOrDefault(id);

    public IEnumerable<string> Ids(Sort sort) => _entities[sort].Keys;

    /// <summary>The thing with an id, of whatever sort.</summary>
    public Entity? FindAny(string id)
    {
        foreach (var ofSort in _entities.Values)
        {
            if (ofSort.TryGetValue(id, out var entity))
            {
                return entity;
            }
        }

        return null;
    }

    public string? Nearest(Sort sort, string written) => NearestName.Find(written, Ids(sort));

    /// <summary>The sort as messages name it.</summary>
    public static string NameOf(Sort sort) => sort switch
    {
        Sort.State => "state",
        Sort.Territory => "territory",
        Sort.Treaty => "treaty",
        Sort.Alliance => "alliance",
        _ => "zone",
    };

    /// <summary>The sort with its article.</summary>
    public static string WithArticle(Sort sort) => (sort == Sort.Alliance ? "an " : "a ") + NameOf(sort);

    /// <summary>The table that lists the things of a sort.</summary>
    public static string TableOf(Sort sort) => sort switch
    {
        Sort.State => "tables/states.csv",
        Sort.Territory => "tables/territories.csv",
        Sort.Treaty => "tables/treaties.csv",
        Sort.Alliance => "tables/alliances.csv",
        _ => "tables/zones.csv",
    };
}
