using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>The rows of one relation, found by all their arguments or by one.</summary>
internal sealed class RelationRows
{
    private readonly Dictionary<int, List<FactRow>> byArguments = [];
    private readonly Dictionary<int, List<FactRow>>[] byOther = [[], []];

    /// <summary>Arranges a relation's rows; rows read and undisputed come first among those that say the same.</summary>
    public RelationRows(Relation relation, IReadOnlyList<FactRow> rows)
    {
        All = rows;
        foreach (var row in rows.OrderBy(static row => row.Dispute is null ? 0 : 1).ThenBy(static row => row.Verified))
        {
            var arguments = row.Arguments;
            Add(byArguments, Key(arguments[0].Index, arguments.Length > 1 ? arguments[1].Index : 0, arguments.Length > 2 ? arguments[2].Index : 0), row);
            if (relation.Parameters.Length == 2)
            {
                Add(byOther[0], arguments[1].Index, row);
                Add(byOther[1], arguments[0].Index, row);
            }
        }
    }

    /// <summary>All rows, in the record's order.</summary>
    public IReadOnlyList<FactRow> All { get; }

    /// <summary>The rows with the arguments packed in a key.</summary>
    public IReadOnlyList<FactRow> With(int key) => byArguments.TryGetValue(key, out var rows) ? rows : [];

    /// <summary>The rows in which the other argument of two than the one at a position has a number; for −1, all rows.</summary>
    public IReadOnlyList<FactRow> Where(int position, int other) => other < 0 ? All : byOther[position].TryGetValue(other, out var rows) ? rows : [];

    /// <summary>Packs the numbers of up to three arguments into one key.</summary>
    public static int Key(int first, int second = 0, int third = 0) => first | (second << 8) | (third << 16);

    private static void Add(Dictionary<int, List<FactRow>> index, int key, FactRow row)
    {
        if (!index.TryGetValue(key, out var rows))
        {
            index[key] = rows = [];
        }

        rows.Add(row);
    }
}
