namespace Assure.Language.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>The text cannot be used as it stands.</summary>
    Error,

    /// <summary>The text can be used, but is probably not what was meant.</summary>
    Warning,

    /// <summary>Something worth knowing.</summary>
    Note,
}
