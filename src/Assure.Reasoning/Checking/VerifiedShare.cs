namespace Assure.Reasoning.Checking;

/// <summary>How many clauses or rows of one kind were read in their source.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Table">For a fact or an entry the table's name; else empty.</param>
/// <param name="Yes">How many were read.</param>
/// <param name="Partly">How many in part.</param>
/// <param name="No">How many not.</param>
public sealed record VerifiedShare(WrittenKind Kind, string Table, int Yes, int Partly, int No)
{
    /// <summary>How many there are.</summary>
    public int All => Yes + Partly + No;
}
