using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A relation or definition applied to terms: <c>tested(s) before 1967-01-01</c>.</summary>
public sealed class AtomFormula : Formula
{
    internal AtomFormula(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken relation,
        ImmutableArray<Term> arguments,
        TimeMark? time)
        : base(elements)
    {
        Relation = relation;
        Arguments = arguments;
        Time = time;
    }

    /// <summary>The relation or definition.</summary>
    public SyntaxToken Relation { get; }

    /// <summary>The arguments, in order.</summary>
    public ImmutableArray<Term> Arguments { get; }

    /// <summary>When it is asked to hold; null for the date asked about.</summary>
    public TimeMark? Time { get; }
}
