namespace Assure.Reasoning.Answers;

/// <summary>Why a text does not reach.</summary>
public enum LackReason
{
    /// <summary>The promiser has signed but is not a party.</summary>
    SignedByGuarantor,

    /// <summary>The promiser has not signed.</summary>
    NotSignedByGuarantor,

    /// <summary>The beneficiary has signed but is not a party.</summary>
    SignedByBeneficiary,

    /// <summary>The beneficiary could join and has not.</summary>
    NotPartyBeneficiary,

    /// <summary>Deposited, not yet in force.</summary>
    DepositedNotInForce,

    /// <summary>The beneficiary was a party and has withdrawn, or is said to have.</summary>
    Withdrew,

    /// <summary>The text has ended.</summary>
    Ended,

    /// <summary>The text begins later.</summary>
    NotYet,

    /// <summary>Another condition of the address is not met.</summary>
    AddressNotMet,

    /// <summary>It counts only under another reading.</summary>
    OtherReading,

    /// <summary>It reaches only a territory.</summary>
    OnlyTerritory,

    /// <summary>It is an offer, an intention, a draft or a statement, not a promise.</summary>
    NotAPromise,
}
