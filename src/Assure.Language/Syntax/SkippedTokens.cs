using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Tokens that fit nowhere, kept so that the text can be printed back.</summary>
public sealed class SkippedTokens : SyntaxNode
{
    internal SkippedTokens(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
