namespace Assure.Record.Binding;

/// <summary>Which roles are bound at a place, and what the beneficiary may be.</summary>
[Flags]
internal enum Roles
{
    None = 0,

    /// <summary><c>the guarantor</c> is bound.</summary>
    Guarantor = 1,

    /// <summary><c>the beneficiary</c> is bound and may be a state.</summary>
    StateBeneficiary = 2,

    /// <summary><c>the beneficiary</c> is bound and may be a territory.</summary>
    TerritoryBeneficiary = 4,
}
