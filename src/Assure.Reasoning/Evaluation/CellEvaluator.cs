using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Residuals;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>Works out one cell as the choices fall: from texts to tiers to headline.</summary>
internal sealed class CellEvaluator(TextIndex index, TextEvaluator texts)
{
    private const int Forms = (int)Form.Policy + 1;

    /// <summary>The outcome of a cell for a kind of promise.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="known">What the cell came to with other texts and the same facts, where no open choice was met: texts that stand there in the same place are not tried again. Null: nothing is known.</param>
    public Outcome Evaluate(Kind kind, Cell cell, Outcome? known = null)
    {
        var atoms = new AtomTable();
        var plans = index.Promises(cell.Guarantor, kind);
        var tried = ImmutableArray.CreateBuilder<TriedText>(plans.Length);
        for (var i = 0; i < plans.Length; i++)
        {
            tried.Add(known is not null && i < known.Tried.Length && ReferenceEquals(known.Tried[i].Plan, plans[i]) ? Numbered(known.Tried[i], atoms) : Try(plans[i], cell, atoms));
        }

        return Gather(tried.MoveToImmutable(), atoms, before: null);
    }

    /// <summary>The outcome when some choices fall another way; texts that did not touch them stay as they were.</summary>
    /// <param name="before">The outcome before.</param>
    /// <param name="changed">The choices.</param>
    /// <param name="cell">The cell, with the choices fallen the other way and all others as before.</param>
    public Outcome Evaluate(Outcome before, Choice[] changed, Cell cell) => Gather(
        [.. before.Tried.Select(tried => Array.Exists(tried.Touched, choice => Array.IndexOf(changed, choice) >= 0) ? Try(tried.Plan, cell, before.Atoms) : tried)],
        before.Atoms,
        before);

    private TriedText Try(TextPlan plan, Cell cell, AtomTable atoms)
    {
        var mark = cell.Choices.Mark;
        var reached = texts.Reach(plan, cell, atoms);
        return new(plan, reached, cell.Choices.Since(mark));
    }

    /// <summary>A text as it was tried, its open atoms numbered as they come in this cell.</summary>
    private static TriedText Numbered(TriedText tried, AtomTable atoms) =>
        tried.Case is { } reached ? tried with { Case = reached with { Breaches = Breaches.Of(reached.Left, atoms) } } : tried;

    private static Outcome Gather(ImmutableArray<TriedText> tried, AtomTable atoms, Outcome? before)
    {
        var byForm = new List<TextCase>?[Forms];
        foreach (var text in tried)
        {
            if (text.Case is { } reached)
            {
                (byForm[(int)reached.Form] ??= []).Add(reached);
            }
        }

        var tiers = ImmutableArray.CreateBuilder<OutcomeTier>();
        for (var form = 0; form < Forms; form++)
        {
            if (byForm[form] is { } cases)
            {
                var same = before?.Tiers.FirstOrDefault(tier => tier.Form == (Form)form && tier.Texts.AsSpan().SequenceEqual(cases.ToArray()));
                tiers.Add(same ?? Tier((Form)form, cases));
            }
        }

        return new(tiers.ToImmutable(), atoms, tried);
    }

    private static OutcomeTier Tier(Form form, List<TextCase> cases)
    {
        var breaches = cases[0].Breaches;
        for (var i = 1; i < cases.Count; i++)
        {
            breaches = Breaches.Either(breaches, cases[i].Breaches);
        }

        return new(form, Labels.Of(breaches), breaches, [.. cases]);
    }

    /// <summary>The label of all tiers taken together, when strictly better than the headline, with the fewest tiers that give it.</summary>
    public static BestAnswer? Best(Outcome outcome)
    {
        var tiers = outcome.Tiers;
        if (tiers.Length < 2)
        {
            return null;
        }

        var best = Labels.Of(tiers.Select(static tier => tier.Breaches).Aggregate(Breaches.Either));
        if (Strength.Of(best) >= Strength.Of(outcome.Verdict))
        {
            return null;
        }

        // At most six tiers, so at most 63 sets to try; the smallest set wins, then the strongest forms.
        var needed = Enumerable.Range(1, (1 << tiers.Length) - 1)
            .Select(set => Enumerable.Range(0, tiers.Length).Where(tier => (set >> tier & 1) != 0).ToArray())
            .OrderBy(static set => set.Length)
            .ThenBy(static set => string.Concat(set), StringComparer.Ordinal)
            .First(set => Labels.Of(set.Select(tier => tiers[tier].Breaches).Aggregate(Breaches.Either)) == best);
        return new(best, [.. needed.Select(tier => tiers[tier].Form)]);
    }
}
