namespace Assure.Language.Syntax;

/// <summary>When an atom is asked to hold.</summary>
public enum TimeMarkKind
{
    /// <summary>At some time up to the date asked about.</summary>
    Ever,

    /// <summary>At some time before a stated date.</summary>
    Before,

    /// <summary>On a stated date.</summary>
    On
}
