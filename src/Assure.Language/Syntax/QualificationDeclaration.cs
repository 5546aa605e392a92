using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A later or separate text that qualifies others: a reservation, an understanding, a later reading.</summary>
public sealed class QualificationDeclaration : NamedDeclaration
{
    internal QualificationDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken name,
        ImmutableArray<SyntaxToken> targets,
        ListedPromisers promisers,
        ImmutableArray<Clause> clauses)
        : base(elements, keyword, name)
    {
        Targets = targets;
        Promisers = promisers;
        Clauses = clauses;
    }

    /// <summary>The texts it qualifies.</summary>
    public ImmutableArray<SyntaxToken> Targets { get; }

    /// <summary>Whose qualification it is.</summary>
    public ListedPromisers Promisers { get; }

    /// <summary>The clauses, in the order written.</summary>
    public ImmutableArray<Clause> Clauses { get; }
}
