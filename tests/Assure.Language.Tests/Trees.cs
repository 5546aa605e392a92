using System.Text;
using Assure.Language.Parsing;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Tests;

/// <summary>Trees as text, without trivia, so that they can be compared.</summary>
internal static class Trees
{
    public static CompilationUnit Parse(string text) => AssureParser.Parse(new SourceText("test.assure", text));

    /// <summary>The shape and words of a tree, and the citation of each clause.</summary>
    public static string Shape(SyntaxElement element)
    {
        var builder = new StringBuilder();
        Append(element, builder, 0);
        return builder.ToString();
    }

    private static void Append(SyntaxElement element, StringBuilder builder, int depth)
    {
        builder.Append(' ', depth);
        if (element is SyntaxToken token)
        {
            builder.Append(token.Kind).Append(token.IsMissing ? " missing" : " ").Append(token.Text).Append('\n');
            return;
        }

        var node = (SyntaxNode)element;
        builder.Append(node.GetType().Name);
        if (node is Clause { Citation: { } citation })
        {
            builder.Append(" cites ").Append(citation.RawText);
        }

        builder.Append('\n');
        foreach (var child in node.Elements)
        {
            Append(child, builder, depth + 1);
        }
    }
}
