using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A variable, or the name of a thing of the record.</summary>
public sealed class NameTerm : Term
{
    internal NameTerm(ImmutableArray<SyntaxElement> elements, SyntaxToken name)
        : base(elements)
    {
        Name = name;
    }

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; }
}
