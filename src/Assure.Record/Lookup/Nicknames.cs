using System.Collections.Frozen;

namespace Assure.Record.Lookup;

/// <summary>What people call texts, treaties and territories beside the names in the record.</summary>
/// <remarks>They are in <c>nicknames.csv</c>, by id. They only help to find a thing; no answer rests on them, and no sentence uses them.</remarks>
public static class Nicknames
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> ById = new(static () => Rows()
        .GroupBy(static row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(static rows => rows.Key, static rows => rows.Select(static row => row[1]).ToArray(), StringComparer.Ordinal));

    /// <summary>The nicknames of what has an id, in the file's order; none for most.</summary>
    public static IReadOnlyList<string> Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.Value.GetValueOrDefault(id, []);
    }

    /// <summary>The rows of the file: an id and a name.</summary>
    public static IReadOnlyList<string[]> Rows() => BuiltInRows.Of("nicknames.csv");
}
