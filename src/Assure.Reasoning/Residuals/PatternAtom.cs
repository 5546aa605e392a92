using System.Collections.Immutable;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>An open atom whose arguments may still be holes: variables of classes not yet closed.</summary>
internal sealed record PatternAtom(Relation Relation, ImmutableArray<PatternArgument> Arguments)
{
    /// <summary>Whether an argument is the hole.</summary>
    public bool Has(int hole) => Arguments.Any(argument => argument.Hole == hole);
}
