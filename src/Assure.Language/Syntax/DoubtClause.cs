using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The text counts only under the reading <c>yes</c> of a doubt: <c>doubt doctrine-2024</c>.</summary>
public sealed class DoubtClause : Clause
{
    internal DoubtClause(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, SyntaxToken name)
        : base(elements, keyword)
    {
        Name = name;
    }

    /// <summary>The doubt.</summary>
    public SyntaxToken Name { get; }
}
