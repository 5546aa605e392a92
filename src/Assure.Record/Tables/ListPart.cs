using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>A table that the language does not read: known by its digests, and read when someone asks.</summary>
internal sealed class ListPart
{
    private readonly Lazy<Table> _table;
    private readonly Lazy<string> _facts;
    private readonly Lazy<string> _prose;

    /// <summary>A list that was read from its file.</summary>
    public ListPart(Table table)
    {
        Path = table.Path;
        _table = new Lazy<Table>(table);
        _facts = new Lazy<string>(() => RecordHash.OfFacts(table));
        _prose = new Lazy<string>(() => RecordHash.OfProse(table));
    }

    /// <summary>A list of the compiled form, which was checked before it was written.</summary>
    public ListPart(string path, string facts, string prose, Func<Table> read)
    {
        Path = path;
        _table = new Lazy<Table>(read);
        _facts = new Lazy<string>(facts);
        _prose = new Lazy<string>(prose);
        IsChecked = true;
    }

    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public Table Table => _table.Value;

    /// <summary>The hash over its rows without notes.</summary>
    public string FactsHash => _facts.Value;

    /// <summary>The hash over its notes.</summary>
    public string ProseHash => _prose.Value;

    public bool IsChecked { get; }
}
