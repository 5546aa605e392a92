namespace Assure.Reasoning.Checking;

/// <summary>How something in the record names a dispute or doubt.</summary>
public enum ReadingUseKind
{
    /// <summary>A text or qualification counts only under it.</summary>
    Marked,

    /// <summary>The form of a text depends on it.</summary>
    Form,

    /// <summary>A clause names it.</summary>
    Clause,

    /// <summary>A definition names it.</summary>
    Definition,

    /// <summary>A row holds only under it.</summary>
    Row,

    /// <summary>An act counts only under it.</summary>
    Act,
}
