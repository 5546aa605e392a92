namespace Assure.Peers.Datalog;

/// <summary>A part of the body of a rule.</summary>
internal abstract record Literal
{
    private Literal()
    {
    }

    /// <summary>An atom holds, or does not.</summary>
    public sealed record OfAtom(Atom Atom, bool Holds) : Literal;

    /// <summary>Two terms compare: <c>=</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</summary>
    public sealed record Compares(Term Left, string Sign, Term Right) : Literal;

    /// <summary>The variables in it.</summary>
    public IEnumerable<string> Variables => this switch
    {
        OfAtom one => one.Atom.Variables,
        Compares one => one.Left.Variables.Concat(one.Right.Variables),
        _ => [],
    };

    /// <summary>The same literal with a term for a variable.</summary>
    public Literal With(string variable, Term value) => this switch
    {
        OfAtom one => one with { Atom = one.Atom.With(variable, value) },
        Compares one => one with { Left = one.Left.With(variable, value), Right = one.Right.With(variable, value) },
        _ => this,
    };
}
