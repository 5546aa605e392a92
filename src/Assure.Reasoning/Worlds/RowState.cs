using Assure.Record.Facts;

namespace Assure.Reasoning.Worlds;

/// <summary>A row that holds on a day if certain choices fall as it needs.</summary>
/// <param name="Row">The row.</param>
/// <param name="InWindowAtStart">It holds only if it has begun, which its imprecise date leaves open.</param>
/// <param name="InWindowAtEnd">It holds only if it has not ended, which its imprecise date leaves open.</param>
internal readonly record struct RowState(FactRow Row, bool InWindowAtStart, bool InWindowAtEnd)
{
    /// <summary>Whether a dispute or a window, not only the reading of its source, decides the row.</summary>
    public bool IsContested => Row.Dispute is not null || InWindowAtStart || InWindowAtEnd;

    /// <summary>Whether the row holds whatever falls.</summary>
    public bool IsCertain => !IsContested && Row.Verified == Verified.Yes;
}
