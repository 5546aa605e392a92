using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>What is promised: <c>promises non-use, non-threat</c>.</summary>
public sealed class PromisesClause : Clause
{
    internal PromisesClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        ImmutableArray<SyntaxToken> kinds)
        : base(elements, keyword)
    {
        Kinds = kinds;
    }

    /// <summary>The kinds of promise.</summary>
    public ImmutableArray<SyntaxToken> Kinds { get; }
}
