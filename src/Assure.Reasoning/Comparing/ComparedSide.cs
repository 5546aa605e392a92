using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Comparing;

/// <summary>One of two texts compared, with its clauses gathered.</summary>
/// <param name="Compared">The text and its promiser.</param>
/// <param name="Plan">Its clauses and qualifications.</param>
/// <param name="Counts">Whether it promises what is asked about.</param>
internal sealed record ComparedSide(ComparedText Compared, TextPlan Plan, bool Counts)
{
    private readonly Dictionary<Formula, Formula> rewritten = new(ReferenceEqualityComparer.Instance);

    /// <summary>The states it is known to reach, or not, in some way in which disputes may fall.</summary>
    public Dictionary<State, bool> MayReach { get; } = [];

    /// <summary>What it leaves open, by standpoint and state, where no open choice has a say in it.</summary>
    public Dictionary<(State Standpoint, State State), ComparedCase> Cases { get; } = [];

    /// <summary>A formula of the text as any promiser might have written it.</summary>
    public Formula AsAnyones(Formula formula)
    {
        if (!rewritten.TryGetValue(formula, out var known))
        {
            rewritten[formula] = known = ConstantRewriter.Rewrite(formula, Compared.By);
        }

        return known;
    }
}
