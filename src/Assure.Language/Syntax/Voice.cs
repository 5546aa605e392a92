using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One holder of a reading: a state code, or a name in quotes: <c>"some scholars" sv "vissa forskare"</c>.</summary>
public sealed class Voice : SyntaxNode
{
    internal Voice(ImmutableArray<SyntaxElement> elements, SyntaxToken name, SyntaxToken? swedishName)
        : base(elements)
    {
        Name = name;
        SwedishName = swedishName;
    }

    /// <summary>The state code or the string.</summary>
    public SyntaxToken Name { get; }

    /// <summary>The name in Swedish, if given.</summary>
    public SyntaxToken? SwedishName { get; }

    /// <summary>Whether the voice is a state.</summary>
    public bool IsState => Name.Kind == TokenKind.State;
}
