using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Judged by a state: <c>judged by the guarantor</c>.</summary>
public sealed class JudgedTruth : RelationTruth
{
    internal JudgedTruth(ImmutableArray<SyntaxElement> elements, Judge judge)
        : base(elements)
    {
        Judge = judge;
    }

    /// <summary>Who judges.</summary>
    public Judge Judge { get; }
}
