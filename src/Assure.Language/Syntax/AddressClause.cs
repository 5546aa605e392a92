using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>To whom: <c>to state s where party(s, npt)</c>.</summary>
public sealed class AddressClause : Clause
{
    internal AddressClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        ImmutableArray<Target> targets,
        ExceptedTerritory? excepted)
        : base(elements, keyword)
    {
        Targets = targets;
        Excepted = excepted;
    }

    /// <summary>The alternatives, joined by <c>or</c>.</summary>
    public ImmutableArray<Target> Targets { get; }

    /// <summary>The territories left out, if any.</summary>
    public ExceptedTerritory? Excepted { get; }
}
