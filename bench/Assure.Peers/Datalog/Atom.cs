using System.Collections.Immutable;

namespace Assure.Peers.Datalog;

/// <summary>A predicate over terms.</summary>
internal sealed record Atom(string Predicate, ImmutableArray<Term> Arguments)
{
    /// <summary>The predicate with its number of arguments, which tells predicates of one name apart.</summary>
    public Signature Signature => new(Predicate, Arguments.Length);

    /// <summary>The variables in it.</summary>
    public IEnumerable<string> Variables => Arguments.SelectMany(static one => one.Variables);

    /// <summary>The same atom with a term for a variable.</summary>
    public Atom With(string variable, Term value) => this with { Arguments = [.. Arguments.Select(one => one.With(variable, value))] };

    /// <inheritdoc/>
    public override string ToString() => $"{Predicate}({string.Join(',', Arguments)})";
}
