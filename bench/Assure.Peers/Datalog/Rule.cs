using System.Collections.Immutable;

namespace Assure.Peers.Datalog;

/// <summary>A rule, or, with an empty body, a fact.</summary>
internal sealed record Rule(Atom Head, ImmutableArray<Literal> Body)
{
    /// <summary>The atoms of the body, whether they must hold or must not.</summary>
    public IEnumerable<Atom> Atoms => Body.OfType<Literal.OfAtom>().Select(static one => one.Atom);

    /// <summary>All its terms.</summary>
    public IEnumerable<Term> Terms =>
        Head.Arguments.Concat(Body.SelectMany(static one => one is Literal.Compares pair ? (IEnumerable<Term>)[pair.Left, pair.Right] : ((Literal.OfAtom)one).Atom.Arguments));

    /// <summary>The same rule with a term for a variable.</summary>
    public Rule With(string variable, Term value) => new(Head.With(variable, value), [.. Body.Select(one => one.With(variable, value))]);
}
