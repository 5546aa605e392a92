using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A declaration that gives a name to what it declares.</summary>
public abstract class NamedDeclaration : Declaration
{
    private protected NamedDeclaration(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, SyntaxToken name)
        : base(elements, keyword)
    {
        Name = name;
    }

    /// <summary>The declared name; missing when none was written.</summary>
    public SyntaxToken Name { get; }
}
