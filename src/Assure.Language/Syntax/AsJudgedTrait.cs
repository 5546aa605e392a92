using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Conduct that someone is left to describe: <c>as judged by the guarantor</c>.</summary>
public sealed class AsJudgedTrait : RelationTrait
{
    internal AsJudgedTrait(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, Judge judge)
        : base(elements, keyword)
    {
        Judge = judge;
    }

    /// <summary>Who describes it.</summary>
    public Judge Judge { get; }
}
