namespace Assure.Language.Syntax;

/// <summary>The sorts of things that relations speak about.</summary>
public enum Sort
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A territory.</summary>
    Territory,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>An alliance.</summary>
    Alliance,

    /// <summary>A zone.</summary>
    Zone
}
