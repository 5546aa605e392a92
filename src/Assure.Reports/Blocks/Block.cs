using System.Collections.Immutable;

namespace Assure.Reports.Blocks;

/// <summary>One part of a report, without a say in how it is printed.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading.</summary>
    /// <param name="Level">1 for the title, 2 and 3 below it.</param>
    /// <param name="Text">The words.</param>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>A paragraph.</summary>
    /// <param name="Words">The words.</param>
    /// <param name="Indent">How many steps it stands in from the margin.</param>
    public sealed record Paragraph(Prose Words, int Indent = 0) : Block;

    /// <summary>A list of short paragraphs.</summary>
    /// <param name="Items">The items.</param>
    public sealed record Bullets(ImmutableArray<Prose> Items) : Block;

    /// <summary>A table.</summary>
    /// <param name="Columns">The column heads; the last column takes the width that is left.</param>
    /// <param name="Rows">The rows, each with one cell for each column.</param>
    public sealed record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<Prose>> Rows) : Block;

    /// <summary>A tree, such as a proof.</summary>
    /// <param name="Root">The topmost node.</param>
    public sealed record Tree(TreeNode Root) : Block;

    /// <summary>Text already laid out, printed line by line as it is.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Verbatim(string Text) : Block;
}
