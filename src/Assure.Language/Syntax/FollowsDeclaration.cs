using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One kind of promise that follows from another: <c>follows non-use from no-first-use</c>.</summary>
public sealed class FollowsDeclaration : Declaration
{
    internal FollowsDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken conclusion,
        SyntaxToken premise,
        Target? target,
        UnlessClause? unless)
        : base(elements, keyword)
    {
        Conclusion = conclusion;
        Premise = premise;
        Target = target;
        Unless = unless;
    }

    /// <summary>The kind that follows.</summary>
    public SyntaxToken Conclusion { get; }

    /// <summary>The kind it follows from.</summary>
    public SyntaxToken Premise { get; }

    /// <summary>To whom it follows, if limited.</summary>
    public Target? Target { get; }

    /// <summary>The exception, if any.</summary>
    public UnlessClause? Unless { get; }
}
