using Assure.Cli.Errors;
using Assure.Record;
using Assure.Record.Loading;
using Assure.Record.Lookup;

namespace Assure.Cli.Records;

/// <summary>A record loaded once and lent to many commands, with all that goes with it; no file is read any more.</summary>
/// <remarks>Safe for several threads at once.</remarks>
public sealed class LoadedRecord
{
    private readonly Func<IEnumerable<RecordFile>, RecordLoadResult> load;
    private readonly IReadOnlyDictionary<string, Lazy<RecordEdition>> earlier;
    private readonly Lazy<RecordLookup> lookup;
    private readonly Lazy<RecordSearch> search;

    internal LoadedRecord(RecordEdition edition, Func<IEnumerable<RecordFile>, RecordLoadResult> load, IReadOnlyList<(string Name, byte[] Bytes)> templates, IReadOnlyDictionary<string, Lazy<RecordEdition>> earlier)
    {
        Edition = edition;
        Templates = templates;
        this.load = load;
        this.earlier = earlier;
        lookup = new(() => new(edition));
        search = new(() => new(edition));
    }

    /// <summary>The record's compiled form, as a program in a browser carries it.</summary>
    public required Func<byte[]> Compiled { get; init; }

    /// <summary>The edition.</summary>
    public RecordEdition Edition { get; }

    /// <summary>The index of its names.</summary>
    public RecordLookup Lookup => lookup.Value;

    /// <summary>Searches it.</summary>
    public RecordSearch Search => search.Value;

    /// <summary>The design templates, by name, in ordinal order.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Templates { get; }

    /// <summary>The numbers of the editions that can be compared, in ordinal order.</summary>
    public IEnumerable<string> Editions => earlier.Keys.Append(Edition.Edition).Distinct().Order(StringComparer.Ordinal);

    /// <summary>An edition by its number; null when there is none.</summary>
    /// <exception cref="UserErrorException">It is kept in a form that cannot be read.</exception>
    public RecordEdition? Find(string number) => number == Edition.Edition ? Edition : earlier.GetValueOrDefault(number)?.Value;

    /// <summary>Loads the record with files added, such as a draft; everything is checked.</summary>
    /// <param name="additions">The files.</param>
    public RecordLoadResult With(IEnumerable<RecordFile> additions) => load(additions);
}
