using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Each state of a class: <c>by each state g where party(g, npt)</c>.</summary>
public sealed class EachPromiser : Promisers
{
    internal EachPromiser(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken variable,
        Formula condition)
        : base(elements, keyword)
    {
        Variable = variable;
        Condition = condition;
    }

    /// <summary>The variable, which is the guarantor.</summary>
    public SyntaxToken Variable { get; }

    /// <summary>The class.</summary>
    public Formula Condition { get; }
}
