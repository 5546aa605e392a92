namespace Assure.Reasoning.Answers;

/// <summary>The reasons for which no verdict is given.</summary>
public enum SilenceReason
{
    /// <summary>The promiser and the beneficiary are the same state.</summary>
    Self,

    /// <summary>The promiser did not exist on the day.</summary>
    GuarantorDidNotExist,

    /// <summary>The beneficiary did not exist on the day.</summary>
    BeneficiaryDidNotExist,
}
