namespace Assure.Record.Facts;

/// <summary>What a state did with regard to a treaty.</summary>
public enum ActKind
{
    /// <summary>Signed it.</summary>
    Signed,

    /// <summary>Deposited an instrument of ratification.</summary>
    Ratified,

    /// <summary>Deposited an instrument of accession.</summary>
    Acceded,

    /// <summary>Deposited an instrument of acceptance or approval.</summary>
    Accepted,

    /// <summary>Gave notice of succession.</summary>
    Succeeded,

    /// <summary>Waived the conditions for entry into force (Treaty of Tlatelolco, art. 29).</summary>
    Waiver,

    /// <summary>The treaty came into force for it, on a day the rule does not give.</summary>
    InForce,

    /// <summary>Gave notice of withdrawal.</summary>
    NoticeOfWithdrawal,

    /// <summary>Its withdrawal took effect.</summary>
    Withdrawn,

    /// <summary>Objected to another's act.</summary>
    Objected,
}
