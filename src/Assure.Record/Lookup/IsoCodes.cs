using System.Collections.Frozen;
using Assure.Record.Entities;

namespace Assure.Record.Lookup;

/// <summary>The two-letter and three-letter codes of states and territories by ISO 3166, beside the codes of the record.</summary>
/// <remarks>
/// They are in <c>iso-3166.csv</c>: those of ISO 3166-1 in use, those of ISO 3166-3 for what is no more, and <c>XK</c>, which the standard leaves to its
/// users and which stands for Kosovo almost everywhere. A territory of the record may have several. They only help to find a page; no answer rests on them.
/// </remarks>
public static class IsoCodes
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> ById = new(static () => Rows()
        .GroupBy(static row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(static rows => rows.Key, static rows => rows.SelectMany(static row => row[1..3]).ToArray(), StringComparer.Ordinal));

    /// <summary>The codes of a state or territory, in capitals; none where the standard has none.</summary>
    public static IReadOnlyList<string> Of(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return ById.Value.GetValueOrDefault(entity.Id, []);
    }

    /// <summary>The rows of the file: the id in the record, the code of two letters, of three letters, and the part of the standard.</summary>
    public static IReadOnlyList<string[]> Rows() => BuiltInRows.Of("iso-3166.csv");
}
