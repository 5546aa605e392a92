using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A state code.</summary>
public sealed class StateTerm : Term
{
    internal StateTerm(ImmutableArray<SyntaxElement> elements, SyntaxToken state)
        : base(elements)
    {
        State = state;
    }

    /// <summary>The code.</summary>
    public SyntaxToken State { get; }
}
