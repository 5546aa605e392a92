using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The text counts only under the reading <c>yes</c> of a dispute: <c>disputed us-reprisal</c>.</summary>
public sealed class DisputedClause : Clause
{
    internal DisputedClause(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, SyntaxToken name)
        : base(elements, keyword)
    {
        Name = name;
    }

    /// <summary>The dispute.</summary>
    public SyntaxToken Name { get; }
}
