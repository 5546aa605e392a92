using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>How this text stands to others: <c>replaces rus-1978</c>.</summary>
public sealed class TextRelationClause : Clause
{
    internal TextRelationClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        TextRelation relation,
        ImmutableArray<SyntaxToken> targets)
        : base(elements, keyword)
    {
        Relation = relation;
        Targets = targets;
    }

    /// <summary>The relation.</summary>
    public TextRelation Relation { get; }

    /// <summary>The other texts.</summary>
    public ImmutableArray<SyntaxToken> Targets { get; }
}
