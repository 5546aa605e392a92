namespace Assure.Web.Mcp;

/// <summary>What sort of piece of a page something is.</summary>
internal enum PieceKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>One of a list.</summary>
    Bullet,

    /// <summary>A row of a table, its head among them.</summary>
    Row,
}
