using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>States by name: <c>UKR, BLR</c>.</summary>
public sealed class StatesTarget : Target
{
    internal StatesTarget(ImmutableArray<SyntaxElement> elements, ImmutableArray<SyntaxToken> states)
        : base(elements)
    {
        States = states;
    }

    /// <summary>The state codes.</summary>
    public ImmutableArray<SyntaxToken> States { get; }
}
