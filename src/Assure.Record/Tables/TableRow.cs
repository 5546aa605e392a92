using Assure.Language.Text;
using Assure.Record.Facts;

namespace Assure.Record.Tables;

/// <summary>One line of a table: as many cells as the table has columns.</summary>
internal sealed class TableRow(int line, string[] cells)
{
    public Table Table { get; set; } = null!;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    public string[] Cells { get; } = cells;

    public RowOrigin Origin => new(Table.Path, Line);

    /// <summary>The text of a column's cell; empty when the table has no such column.</summary>
    public string this[string column] => Table.PlaceOf(column) is >= 0 and var place ? Cells[place] : "";

    public SourceLocation Locate(string column) => Locate(Table.PlaceOf(column));

    public SourceLocation Locate(int place) => Table.Locate(Line, place < 0 ? int.MaxValue : place);
}
