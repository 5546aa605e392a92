namespace Assure.Reasoning.Drafts;

/// <summary>Leaves the writing of a draft with what is wrong.</summary>
internal sealed class DraftSlipException(DraftSlip slip) : Exception(slip.Message)
{
    /// <summary>What is wrong.</summary>
    public DraftSlip Slip { get; } = slip;
}
