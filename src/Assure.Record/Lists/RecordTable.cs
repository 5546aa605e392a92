using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Tables;

namespace Assure.Record.Lists;

/// <summary>One table of the record: its columns, and its rows with their cells as written.</summary>
/// <remarks>The rows of a list are taken out of the compiled form when they are first asked for.</remarks>
public sealed class RecordTable
{
    private readonly Lazy<ImmutableArray<ListRow>> _rows;

    internal RecordTable(string name, ImmutableArray<TableColumn> columns, Func<Table?> table, Func<string, State?> findState)
    {
        Name = name;
        Columns = columns;
        _rows = new Lazy<ImmutableArray<ListRow>>(() => table() is { } read ? [.. read.Rows.Select(row => new ListRow(row, findState))] : []);
    }

    /// <summary>The file's name without its ending: <c>votes</c>.</summary>
    public string Name { get; }

    /// <summary>The columns, in the table's own order.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>The rows, in the order of their lines.</summary>
    public ImmutableArray<ListRow> Rows => _rows.Value;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
