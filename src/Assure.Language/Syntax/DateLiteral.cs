using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A date as written.</summary>
public sealed class DateLiteral : SyntaxNode
{
    internal DateLiteral(ImmutableArray<SyntaxElement> elements, SyntaxToken token, PartialDate? value)
        : base(elements)
    {
        Token = token;
        Value = value;
    }

    /// <summary>The token; missing when none was written.</summary>
    public SyntaxToken Token { get; }

    /// <summary>The date; null when what was written is no date.</summary>
    public PartialDate? Value { get; }
}
