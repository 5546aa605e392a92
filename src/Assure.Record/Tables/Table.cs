using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Language.Text;

namespace Assure.Record.Tables;

/// <summary>One table as read: its columns and its rows, nothing resolved yet.</summary>
internal sealed class Table
{
    private readonly FrozenDictionary<string, int> _places;

    public Table(string path, SourceText source, ImmutableArray<string> columns, ImmutableArray<TableRow> rows)
    {
        Path = path;
        Source = source;
        Columns = columns;
        Rows = rows;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            places.TryAdd(columns[i], i);
        }

        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            row.Table = this;
        }
    }

    /// <summary>The path below the record's folder.</summary>
    public string Path { get; }

    /// <summary>The name by which the language and read-up-to.csv know it: the file's name without its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public SourceText Source { get; }

    /// <summary>The line of the column names.</summary>
    public int HeaderLine { get; init; } = 1;

    /// <summary>What stands between cells: a comma, or a semicolon as some spreadsheet programs write.</summary>
    public char Separator { get; init; } = ',';

    public ImmutableArray<string> Columns { get; }

    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>The place of a column, or -1.</summary>
    public int PlaceOf(string column) => _places.GetValueOrDefault(column, -1);

    /// <summary>Where a cell of a line stands; the whole line when it has no such cell.</summary>
    public SourceLocation Locate(int line, int place)
    {
        if (line > Source.LineCount)
        {
            return Source.Locate(new TextSpan(0, 0));
        }

        var span = Source.GetLineSpan(line);
        var text = Source.Text.AsSpan(span.Start, span.Length);
        var start = 0;
        for (var cell = 0; ; cell++)
        {
            var end = EndOfCell(text, start);
            if (cell == place)
            {
                return Source.Locate(TextSpan.FromBounds(span.Start + start, span.Start + end));
            }

            if (end >= text.Length)
            {
                return Source.Locate(span);
            }

            start = end + 1;
        }
    }

    private int EndOfCell(ReadOnlySpan<char> text, int start)
    {
        var quoted = false;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (text[i] == Separator && !quoted)
            {
                return i;
            }
        }

        return text.Length;
    }
}
