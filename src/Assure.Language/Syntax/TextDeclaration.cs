using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A text: an assurance, intention, offer, statement or draft.</summary>
public sealed class TextDeclaration : NamedDeclaration
{
    internal TextDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken name,
        Standing standing,
        Promisers promisers,
        ImmutableArray<Clause> clauses)
        : base(elements, keyword, name)
    {
        Standing = standing;
        Promisers = promisers;
        Clauses = clauses;
    }

    /// <summary>The standing that its head word claims.</summary>
    public Standing Standing { get; }

    /// <summary>Who promises.</summary>
    public Promisers Promisers { get; }

    /// <summary>The clauses, in the order written.</summary>
    public ImmutableArray<Clause> Clauses { get; }
}
