using System.Collections.Immutable;

namespace Assure.Record.Rules;

/// <summary>That a relation's holding makes another hold, of some of the same things.</summary>
/// <param name="Relation">What holds as well.</param>
/// <param name="Arguments">For each of its parameters, the number of the parameter of the first relation that fills it.</param>
public sealed record Entailment(Relation Relation, ImmutableArray<int> Arguments);
