using System.Collections.Immutable;
using Assure.Reasoning.Residuals;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>A text that reaches a beneficiary, as the choices fall.</summary>
/// <param name="Plan">The text with its clauses.</param>
/// <param name="Form">Its form.</param>
/// <param name="Left">What the record leaves open of it.</param>
/// <param name="Breaches">The least ways it fails.</param>
/// <param name="Clauses">The conditions and exceptions that count.</param>
/// <param name="Qualifications">The qualifications that count.</param>
internal sealed record TextCase(TextPlan Plan, Form Form, Expression Left, Breaches Breaches, ImmutableArray<ClauseUse> Clauses, ImmutableArray<Qualification> Qualifications)
{
    /// <inheritdoc/>
    public bool Equals(TextCase? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
