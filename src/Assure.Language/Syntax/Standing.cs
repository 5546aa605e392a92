namespace Assure.Language.Syntax;

/// <summary>The standing of a text: what its head word claims for it.</summary>
public enum Standing
{
    /// <summary>A promise; only these make a verdict.</summary>
    Assurance,

    /// <summary>A stated intention; counts where the kind counts it.</summary>
    Intends,

    /// <summary>An offer to give a promise.</summary>
    Offers,

    /// <summary>A statement without a promise.</summary>
    Says,

    /// <summary>A proposed text.</summary>
    Draft
}
