namespace Assure.Language.Syntax;

/// <summary>How one text stands to another.</summary>
public enum TextRelation
{
    /// <summary>Takes the other text over and adds its own clauses.</summary>
    Restates,

    /// <summary>Ends the other text on its own first day.</summary>
    Replaces,

    /// <summary>Stands beside the other text; both hold.</summary>
    Beside,

    /// <summary>Ends the other text without a new promise.</summary>
    Ends
}
