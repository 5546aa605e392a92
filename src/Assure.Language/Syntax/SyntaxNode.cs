using System.Collections.Immutable;
using System.Text;
using Assure.Language.Text;

namespace Assure.Language.Syntax;

/// <summary>A part of the syntax tree that is made of other parts.</summary>
/// <remarks>Every token of the text is in the elements of exactly one node, so a tree prints back to its text whatever the text was.</remarks>
public abstract class SyntaxNode : SyntaxElement
{
    private protected SyntaxNode(ImmutableArray<SyntaxElement> elements)
    {
        Elements = elements;
        FullSpan = TextSpan.FromBounds(elements[0].FullSpan.Start, elements[^1].FullSpan.End);
        Span = SpanWithoutTrivia(elements);
    }

    /// <summary>The nodes and tokens of which this node is made, in the order of the text.</summary>
    public ImmutableArray<SyntaxElement> Elements { get; }

    /// <inheritdoc />
    public override TextSpan Span { get; }

    /// <inheritdoc />
    public override TextSpan FullSpan { get; }

    /// <summary>The nodes of which this node is made, in the order of the text.</summary>
    public IEnumerable<SyntaxNode> ChildNodes => Elements.OfType<SyntaxNode>();

    /// <summary>All tokens below this node, in the order of the text.</summary>
    /// <returns>The tokens, missing ones as well.</returns>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        var open = new Stack<SyntaxElement>();
        open.Push(this);
        while (open.TryPop(out var element))
        {
            if (element is SyntaxToken token)
            {
                yield return token;
            }
            else if (element is SyntaxNode node)
            {
                for (var i = node.Elements.Length - 1; i >= 0; i--)
                {
                    open.Push(node.Elements[i]);
                }
            }
        }
    }

    /// <summary>This node and all nodes below it, in the order of the text.</summary>
    /// <returns>The nodes, each before the nodes below it.</returns>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        var open = new Stack<SyntaxNode>();
        open.Push(this);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Elements.Length - 1; i >= 0; i--)
            {
                if (node.Elements[i] is SyntaxNode child)
                {
                    open.Push(child);
                }
            }
        }
    }

    /// <inheritdoc />
    public override void WriteTo(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var token in DescendantTokens())
        {
            token.WriteTo(builder);
        }
    }

    /// <summary>The text of the node without the trivia around it.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var full = ToFullString();
        return full.Substring(Span.Start - FullSpan.Start, Span.Length);
    }

    private static TextSpan SpanWithoutTrivia(ImmutableArray<SyntaxElement> elements)
    {
        var first = elements[0].Span;
        var last = first;
        var found = false;
        foreach (var element in elements)
        {
            if (!element.Span.IsEmpty)
            {
                first = found ? first : element.Span;
                last = element.Span;
                found = true;
            }
        }

        return TextSpan.FromBounds(first.Start, last.End);
    }
}
