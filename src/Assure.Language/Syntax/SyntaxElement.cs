using System.Text;
using Assure.Language.Text;

namespace Assure.Language.Syntax;

/// <summary>A node or a token of a syntax tree.</summary>
/// <remarks>Spans are in the coordinates of the whole file, also inside a literate document. Equality is by reference.</remarks>
public abstract class SyntaxElement
{
    private protected SyntaxElement()
    {
    }

    /// <summary>The range of the element without the trivia before its first and after its last token.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The range of the element with all its trivia.</summary>
    public abstract TextSpan FullSpan { get; }

    /// <summary>Writes the element exactly as it stands in its file.</summary>
    /// <param name="builder">What to write to.</param>
    public abstract void WriteTo(StringBuilder builder);

    /// <summary>The element exactly as it stands in its file.</summary>
    /// <returns>The text, with all trivia.</returns>
    public string ToFullString()
    {
        var builder = new StringBuilder(FullSpan.Length);
        WriteTo(builder);
        return builder.ToString();
    }
}
