using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One holder of a reading: a state code, or a name in quotes.</summary>
public sealed class Voice : SyntaxNode
{
    internal Voice(ImmutableArray<SyntaxElement> elements, SyntaxToken name)
        : base(elements)
    {
        Name = name;
    }

    /// <summary>The state code or the string.</summary>
    public SyntaxToken Name { get; }

    /// <summary>Whether the voice is a state.</summary>
    public bool IsState => Name.Kind == TokenKind.State;
}
