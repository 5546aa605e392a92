using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Occurrences of the conduct are on record: <c>occurs in events</c>.</summary>
public sealed class OccursTrait : RelationTrait
{
    internal OccursTrait(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, SyntaxToken table)
        : base(elements, keyword)
    {
        Table = table;
    }

    /// <summary>The table of occurrences.</summary>
    public SyntaxToken Table { get; }
}
