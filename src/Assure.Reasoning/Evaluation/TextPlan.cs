using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>One text as given by one promiser: the clauses at work in it and the qualifications that may apply.</summary>
/// <param name="Text">The text.</param>
/// <param name="Clauses">Its own conditions and exceptions and those it restates.</param>
/// <param name="Qualifications">Qualifications of it by the promiser, whenever they stand.</param>
internal sealed record TextPlan(Text Text, ImmutableArray<ClauseUse> Clauses, ImmutableArray<Qualification> Qualifications)
{
    /// <summary>Gathers what a text as given by a promiser consists of.</summary>
    public static TextPlan Of(Text text, State promiser, IEnumerable<Qualification> qualifications)
    {
        var clauses = ImmutableArray.CreateBuilder<ClauseUse>();
        Gather(text, promiser, clauses, []);
        return new(text, clauses.ToImmutable(), [.. qualifications.Where(qualification => qualification.Of.Contains(text) && qualification.By.Contains(promiser))]);
    }

    /// <summary>The clauses a qualification adds.</summary>
    public static IEnumerable<ClauseUse> Of(Qualification qualification) =>
    [
        .. qualification.Provided.Select(clause => new ClauseUse(qualification.Id, clause, clause.Formula, IsException: false, qualification.Slots)),
        .. qualification.Unless.Select(clause => new ClauseUse(qualification.Id, clause, clause.Formula, IsException: true, qualification.Slots)),
    ];

    private static void Gather(Text text, State promiser, ImmutableArray<ClauseUse>.Builder clauses, HashSet<Text> seen)
    {
        if (!seen.Add(text))
        {
            return;
        }

        foreach (var restated in text.Restates)
        {
            if (restated.Promisers.Each is not null || restated.Promisers.Named.Contains(promiser))
            {
                Gather(restated, promiser, clauses, seen);
            }
        }

        clauses.AddRange(text.Provided.Select(clause => new ClauseUse(text.Id, clause, clause.Formula, IsException: false, text.Slots)));
        clauses.AddRange(text.Unless.Select(clause => new ClauseUse(text.Id, clause, clause.Formula, IsException: true, text.Slots)));
    }

    /// <inheritdoc/>
    public bool Equals(TextPlan? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
