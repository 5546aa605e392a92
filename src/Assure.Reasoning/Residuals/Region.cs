using Assure.Reasoning.Sets;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>A relation of some member of each of a few classes, none of which is cut further.</summary>
internal sealed record Region(Relation Relation, EntitySet[] Cells)
{
    /// <summary>The canonical text.</summary>
    public string Name { get; } = NameOf(Relation, Cells);

    /// <summary>The canonical text of a relation over classes with certain members.</summary>
    public static string NameOf(Relation relation, IEnumerable<EntitySet> cells) =>
        $"{relation.Name}({string.Join(',', cells.Select(static cell => $"{cell.A:x}.{cell.B:x}.{cell.C:x}.{cell.D:x}"))})";

    /// <inheritdoc/>
    public bool Equals(Region? other) => other is not null && Relation == other.Relation && Cells.AsSpan().SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.Aggregate(Relation.Index, HashCode.Combine);
}
