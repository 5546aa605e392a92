using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Changes;

/// <summary>An answer that differs between two editions on one day, and the changed elements it rests on in either.</summary>
/// <param name="Before">The answer of the earlier edition; null when it does not know one of the states.</param>
/// <param name="After">The answer of the later edition; null when it does not know one of the states.</param>
/// <param name="Corrections">The corrected elements it rests on.</param>
/// <param name="Readings">The changed readings it rests on.</param>
/// <param name="IsTraced">Whether its proofs name the elements; if not, they are those that speak of the promiser or the state, or else all that differ.</param>
public sealed record CellChange(Answer? Before, Answer? After, ImmutableArray<ChangedElement> Corrections, ImmutableArray<ChangedElement> Readings, bool IsTraced)
{
    /// <summary>Either answer, the later one first.</summary>
    public Answer Either => After ?? Before!;

    /// <summary>The state that promises.</summary>
    public State Guarantor => Either.Guarantor;

    /// <summary>The state or territory promised to.</summary>
    public Entity Beneficiary => Either.Beneficiary;

    /// <summary>The kind of promise.</summary>
    public Kind Promise => Either.Promise;
}
