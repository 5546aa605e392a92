using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Territories left out of an address: <c>except territory t where within(t, z)</c>.</summary>
public sealed class ExceptedTerritory : SyntaxNode
{
    internal ExceptedTerritory(ImmutableArray<SyntaxElement> elements, SyntaxToken name, Formula? condition)
        : base(elements)
    {
        Name = name;
        Condition = condition;
    }

    /// <summary>The variable or, without a condition, the territory itself.</summary>
    public SyntaxToken Name { get; }

    /// <summary>The condition, if given.</summary>
    public Formula? Condition { get; }
}
