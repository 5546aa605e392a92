namespace Assure.Language.Syntax;

/// <summary>The roles that a text binds.</summary>
public enum Role
{
    /// <summary>The state that promises.</summary>
    Guarantor,

    /// <summary>The state promised to.</summary>
    Beneficiary
}
