namespace Assure.Record.Texts;

/// <summary>The article on disarmament that a draft is to hold, measured against article VI of the NPT; told, never evaluated.</summary>
public enum Disarmament
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>It asks for less than article VI.</summary>
    Weaker,

    /// <summary>It asks for the same.</summary>
    Equal,

    /// <summary>It asks for more.</summary>
    Stronger,
}
