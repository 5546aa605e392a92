using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Tables;

namespace Assure.Record.Lists;

/// <summary>The tables of a record as they are written, those that the language reads and those that it does not.</summary>
public sealed class RecordTables
{
    private readonly Lazy<FrozenDictionary<string, RecordTable>> _byName;
    private readonly ImmutableArray<State> _states;

    internal RecordTables(ImmutableArray<Table> tables, ImmutableArray<ListPart> lists, ImmutableArray<State> states)
    {
        Lists = lists;
        _states = states;
        _byName = new Lazy<FrozenDictionary<string, RecordTable>>(() => Make(tables));
    }

    /// <summary>No tables, for an edition that was made of its parts and never written.</summary>
    public static RecordTables None { get; } = new([], [], []);

    /// <summary>The tables, in ordinal order of name; described lists that the record does not have are there without rows.</summary>
    public ImmutableArray<RecordTable> All => [.. _byName.Value.Values.OrderBy(table => table.Name, StringComparer.Ordinal)];

    /// <summary>The tables that the language does not read.</summary>
    internal ImmutableArray<ListPart> Lists { get; }

    /// <summary>The table with a name.</summary>
    /// <param name="name">The file's name without its ending: <c>votes</c>, <c>sources</c>.</param>
    /// <remarks>An edition that has no such table, as older editions may, answers with one that has neither columns nor rows.</remarks>
    public RecordTable this[string name] =>
        _byName.Value.TryGetValue(name, out var table) ? table : new RecordTable(name, [], () => null, FindState);

    private FrozenDictionary<string, RecordTable> Make(ImmutableArray<Table> tables)
    {
        var described = tables.FirstOrDefault(table => table.Path == ColumnTable.Path) is { } columns ? ColumnTable.Read(columns) : [];
        var made = new Dictionary<string, RecordTable>(StringComparer.Ordinal);
        foreach (var (name, ofTable) in described)
        {
            made.Add(name, new RecordTable(name, ofTable, () => null, FindState));
        }

        foreach (var table in tables.Where(table => table.Path != ColumnTable.Path))
        {
            made[table.Name] = new RecordTable(table.Name, Columns(table.Name, () => table, described), () => table, FindState);
        }

        foreach (var list in Lists)
        {
            made[list.Name] = new RecordTable(list.Name, Columns(list.Name, () => list.Table, described), () => list.Table, FindState);
        }

        return made.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<TableColumn> Columns(string name, Func<Table> table, Dictionary<string, ImmutableArray<TableColumn>> described) =>
        described.TryGetValue(name, out var columns)
            ? columns
            : [.. table().Columns.Select(column => new TableColumn(column, ColumnType.Text, false, "", []))];

    /// <summary>The states are in ordinal order of code.</summary>
    private State? FindState(string code)
    {
        var (low, high) = (0, _states.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(_states[middle].Id, code))
            {
                case 0: return _states[middle];
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return null;
    }
}
