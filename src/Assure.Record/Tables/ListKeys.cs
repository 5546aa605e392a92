using System.Collections.Frozen;

namespace Assure.Record.Tables;

/// <summary>Which columns say what a row of a list is about; two rows about one thing may not speak of the same days.</summary>
/// <remarks>A list that is not named here is about its whole row: only the same row twice is wrong.</remarks>
internal static class ListKeys
{
    private static readonly FrozenDictionary<string, string[]> s_columns = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["group-members"] = ["group", "state"],
        ["resolutions"] = ["symbol"],
        ["state-codes"] = ["state"],
        ["umbrella"] = ["guarantor", "state", "according_to"],
        ["votes"] = ["resolution", "state"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string[]? Of(Table table) => s_columns.GetValueOrDefault(table.Name);
}
