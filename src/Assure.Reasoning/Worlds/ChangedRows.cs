using System.Collections.Immutable;
using Assure.Record.Facts;

namespace Assure.Reasoning.Worlds;

/// <summary>Finds the rows that only one of two editions has.</summary>
internal static class ChangedRows
{
    /// <summary>The rows of a relation that are in one edition only.</summary>
    public static HashSet<FactRow> Of(ImmutableArray<FactRow> before, ImmutableArray<FactRow> after)
    {
        var (same, most) = (0, Math.Min(before.Length, after.Length));
        while (same < most && before[same] == after[same])
        {
            same++;
        }

        var changed = new HashSet<FactRow>(before.AsSpan()[same..].ToArray());
        changed.SymmetricExceptWith(after.AsSpan()[same..].ToArray());
        return changed;
    }
}
