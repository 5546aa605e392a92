using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>An occasion, assumed in the verdict: <c>upon some state n: uses-nuclear(n, s)</c>.</summary>
public sealed class UponClause : Clause
{
    internal UponClause(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, Formula occasion)
        : base(elements, keyword)
    {
        Occasion = occasion;
    }

    /// <summary>The occasion.</summary>
    public Formula Occasion { get; }
}
