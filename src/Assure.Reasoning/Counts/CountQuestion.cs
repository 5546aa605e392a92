using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Counts;

/// <summary>What to count: to how many states a promiser's answer is of some form and verdict.</summary>
/// <param name="Guarantor">The promiser.</param>
/// <param name="Beneficiaries">The states counted among; the promiser itself, and those that do not exist that day, are left out.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="On">The day.</param>
/// <param name="Settings">What the asker settles beforehand.</param>
public sealed record CountQuestion(State Guarantor, ImmutableArray<State> Beneficiaries, Kind Promise, DateOnly On, Settings Settings)
{
    /// <summary>The form the headline must have; null: any.</summary>
    public Form? Form { get; init; }

    /// <summary>The verdicts counted; empty: those under which a promise is there and no exception applies.</summary>
    public ImmutableArray<Verdict> Verdicts { get; init; } = [];
}
