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
    public Outcome Evaluate(Kind kind, Cell cell)
    {
        var atoms = new AtomTable();
        var plans = index.Promises(cell.Guarantor, kind);
        var tried = ImmutableArray.CreateBuilder<TriedText>(plans.Length);
        foreach (var plan in plans)
        {
            tried.Add(Try(plan, cell, atoms));
        }

        return Gather(tried.MoveToImmutable(), atoms, before: null);
    }

    /// <summary>The outcome of a cell for a kind of promise, where it is known what it came to with other texts and the same facts: texts that stand there in the same place are not tried again.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="cell">The cell, of which nothing was asked yet.</param>
    /// <param name="known">What it came to; no open choice was met.</param>
    /// <returns>The same outcome where no other text reaches, here or there.</returns>
    public Outcome Evaluate(Kind kind, Cell cell, Outcome known)
    {
        var plans = index.Promises(cell.Guarantor, kind);
        if (plans.Length == known.Tried.Length + 1 && Begins(plans, known.Tried))
        {
            return Further(plans[^1], known, cell);
        }

        var (isSame, tried) = (plans.Length >= known.Tried.Length, new TriedText[plans.Length]);
        for (var i = 0; i < plans.Length; i++)
        {
            var before = i < known.Tried.Length ? known.Tried[i] : null;
            if (ReferenceEquals(before?.Plan, plans[i]))
            {
                tried[i] = before;
                continue;
            }

            tried[i] = Try(plans[i], cell, new());
            isSame &= before?.Case is null && tried[i].Case is null;
        }

        if (isSame && cell.Choices.Trail.Count == 0)
        {
            return known;
        }

        // Open atoms are numbered as they come, as if all had been tried here.
        var atoms = new AtomTable();
        return Gather([.. tried.Select(one => one.Case is { } reached ? one with { Case = reached with { Breaches = Breaches.Of(reached.Left, atoms) } } : one)], atoms, before: null);
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

    private static bool Begins(ImmutableArray<TextPlan> plans, ImmutableArray<TriedText> tried)
    {
        for (var i = 0; i < tried.Length; i++)
        {
            if (!ReferenceEquals(plans[i], tried[i].Plan))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The outcome with one text more, the last: the open atoms of the others have the numbers that they had.</summary>
    private Outcome Further(TextPlan plan, Outcome known, Cell cell)
    {
        var atoms = new AtomTable(known.Atoms);
        var tried = Try(plan, cell, atoms);
        return tried.Case is null && cell.Choices.Trail.Count == 0 ? known : Gather(known.Tried.Add(tried), atoms, known);
    }

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
        if (tiers.Length < 2 || outcome.Verdict == Verdict.Unconditional)
        {
            return null;
        }

        foreach (var tier in tiers)
        {
            // Nothing is stronger, and no set smaller.
            if (tier.Verdict == Verdict.Unconditional)
            {
                return new(Verdict.Unconditional, [tier.Form]);
            }
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
