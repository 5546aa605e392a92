using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Tables;

namespace Assure.Record.Lists;

/// <summary>One line of a table, its cells as written.</summary>
public sealed class ListRow
{
    private readonly TableRow _row;
    private readonly Func<string, State?> _findState;

    internal ListRow(TableRow row, Func<string, State?> findState)
    {
        _row = row;
        _findState = findState;
    }

    /// <summary>Where the row stands.</summary>
    public RowOrigin Origin => _row.Origin;

    /// <summary>The text of a column's cell; empty when the cell is, or when the table has no such column.</summary>
    /// <param name="column">The column's name.</param>
    public string this[string column] => _row[column];

    /// <summary>The date in a column's cell, in its own precision.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The date; null when the cell is empty or holds none.</returns>
    public PartialDate? Date(string column) => PartialDate.TryParse(_row[column], out var date) ? date : null;

    /// <summary>The state a column's cell names.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The state; null when the cell is empty or names none.</returns>
    public State? State(string column) => _findState(_row[column]);
}
