using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Who judges a relation: the guarantor, or the state in one of the parameters.</summary>
public sealed class Judge : SyntaxNode
{
    internal Judge(ImmutableArray<SyntaxElement> elements, SyntaxToken? parameter)
        : base(elements)
    {
        Parameter = parameter;
    }

    /// <summary>The parameter that names the judge; null for <c>the guarantor</c>.</summary>
    public SyntaxToken? Parameter { get; }

    /// <summary>Whether the judge is the guarantor of the text in which the relation is used.</summary>
    public bool IsGuarantor => Parameter is null;
}
