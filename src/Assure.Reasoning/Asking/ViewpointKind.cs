namespace Assure.Reasoning.Asking;

/// <summary>Whose word may count.</summary>
public enum ViewpointKind
{
    /// <summary>Nobody's.</summary>
    None,

    /// <summary>A named state's.</summary>
    Actor,

    /// <summary>The promiser's.</summary>
    Guarantor,

    /// <summary>The beneficiary's.</summary>
    Beneficiary,
}
