using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Proofs;
using Assure.Reasoning.Residuals;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reasoning.Asking;

/// <summary>Answers one question: all falls, the headline, and as much of the reasons as is wanted.</summary>
internal sealed class Asker(Engine engine)
{
    private readonly FallFinder falls = new(engine.Cells);
    private readonly TurnFinder turns = new(new(engine.Cells));
    private readonly NearestMissFinder misses = new(engine.World, engine.Known, engine.Index, engine.Texts, engine.Closed, engine.Facts);
    private readonly AnswerProver prover = new(engine.Texts, new(engine.World, engine.Closed, engine.Open, engine.Dependence));

    /// <summary>The answer.</summary>
    public Answer Ask(Question question) => AskUntil(question).Answer;

    /// <summary>The headline of an answer, where it is known what the cell comes to with other texts.</summary>
    /// <param name="question">The question.</param>
    /// <param name="known">What it came to with other texts and all else the same, where no open choice was met; null: nothing is known.</param>
    /// <returns>The answer; null where the cell comes to the very same.</returns>
    public Answer? AskKnowing(Question question, Outcome? known)
    {
        if (SilenceOf(question) is { } silence)
        {
            return Empty(question) with { Silence = silence };
        }

        var leaves = falls.All(question.Promise, question.Guarantor, question.Beneficiary, question.On, new(question.Settings, question.Guarantor, question.Beneficiary), known);
        return known is not null && ReferenceEquals(leaves[0].Outcome, known) ? null : Headed(question, leaves);
    }

    /// <summary>What an answer turns on, alone.</summary>
    public TurnsOn TurnsOn(Question question)
    {
        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        return SilenceOf(question) is null ? turns.Find(question, falls.All(question.Promise, question.Guarantor, question.Beneficiary, question.On, choices), choices.Touched) : Answers.TurnsOn.Nothing;
    }

    /// <summary>The answer, and the first day on which the headline can be another; <see cref="DateOnly.MaxValue"/> when it stays.</summary>
    public (Answer Answer, DateOnly Until) AskUntil(Question question)
    {
        if (SilenceOf(question) is { } silence)
        {
            return (Empty(question) with { Silence = silence }, Turning(question).Until);
        }

        var choices = Turning(question);
        var leaves = falls.All(question.Promise, question.Guarantor, question.Beneficiary, question.On, choices);
        var answer = Headed(question, leaves);
        return (question.Detail <= Detail.Verdict ? answer : WithReasons(answer, question, leaves, choices), choices.Until);
    }

    /// <summary>The answer as far as its headline and, where they are wanted, tiers.</summary>
    private Answer Headed(Question question, List<FallFinder.Leaf> leaves)
    {
        var outcome = leaves[0].Outcome;
        var agree = FallFinder.Agree(leaves);
        var ways = Ways(leaves);
        var residual = leaves.Count == 1 ? outcome.Residual : ResidualJoiner.Join(ways);
        var formAgrees = leaves.TrueForAll(leaf => leaf.Outcome.Form == outcome.Form);
        return Empty(question) with
        {
            Verdict = agree ? outcome.Verdict : Answers.Verdict.Disputed,
            Form = agree && formAgrees ? outcome.Form : null,
            IsFormDisputed = agree && !formAgrees,
            Best = agree ? BestOf(leaves) : null,
            Residual = residual,
            HangsOn = leaves.Aggregate(HangsOn.Nothing, (all, leaf) => all | (leaf.Outcome.Headline is { } headline ? Labels.HangsOn(headline.Breaches, question.Beneficiary) : HangsOn.Nothing)),
            Falls = ways,
            Tiers = question.Detail == Detail.Headline ? [] : [.. outcome.Tiers.Select(tier => TierOf(tier))],
        };
    }

    /// <summary>The headline of an answer, and its tiers where they are wanted, with the choices and the texts it met on the way.</summary>
    public MetAnswer AskMet(Question question)
    {
        if (SilenceOf(question) is { } silence)
        {
            return new(Empty(question) with { Silence = silence }, null, new HashSet<Choice>(), new HashSet<FactRow>(), new HashSet<string>());
        }

        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        var leaves = falls.All(question.Promise, question.Guarantor, question.Beneficiary, question.On, choices);
        var met = leaves.SelectMany(static leaf => leaf.Choices).Select(static chosen => chosen.Choice).Concat(choices.Touched.Keys).ToHashSet();
        var reaching = leaves.SelectMany(static leaf => leaf.Outcome.Tiers).SelectMany(static tier => tier.Texts)
            .SelectMany(static text => (string[])[text.Plan.Text.Id, .. text.Qualifications.Select(static qualification => qualification.Id)])
            .ToHashSet(StringComparer.Ordinal);
        return new(Headed(question, leaves), leaves is [{ Choices.IsEmpty: true } only] ? only.Outcome : null, met, choices.Formed, reaching);
    }

    /// <summary>The label of one text alone: none where it does not reach, disputed where that depends on how open choices fall.</summary>
    public Verdict VerdictIn(Question question, Text text)
    {
        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        var labels = falls.All(question.Promise, question.Guarantor, question.Beneficiary, question.On, choices)
            .Select(leaf => leaf.Outcome.Tiers.SelectMany(static tier => tier.Texts).FirstOrDefault(reached => reached.Plan.Text == text) is { } reached ? Labels.Of(reached.Breaches) : Answers.Verdict.None)
            .Distinct()
            .ToArray();
        return labels is [var one] ? one : Answers.Verdict.Disputed;
    }

    /// <summary>Only the headline of an answer, and the label of all tiers together when strictly better.</summary>
    public (Verdict Verdict, Form? Form, Verdict? Best) Headline(Question question)
    {
        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        var leaves = falls.All(question.Promise, question.Guarantor, question.Beneficiary, question.On, choices);
        var outcome = leaves[0].Outcome;
        return FallFinder.Agree(leaves)
            ? (outcome.Verdict, leaves.TrueForAll(leaf => leaf.Outcome.Form == outcome.Form) ? outcome.Form : null, BestOf(leaves)?.Verdict)
            : (Answers.Verdict.Disputed, null, null);
    }

    /// <summary>The label of all tiers together, when it is one and the same whichever way the choices fall.</summary>
    private static BestAnswer? BestOf(List<FallFinder.Leaf> leaves)
    {
        var best = CellEvaluator.Best(leaves[0].Outcome);
        return leaves.TrueForAll(leaf => ReferenceEquals(leaf, leaves[0]) || CellEvaluator.Best(leaf.Outcome)?.Verdict == best?.Verdict) ? best : null;
    }

    private Answer WithReasons(Answer answer, Question question, List<FallFinder.Leaf> leaves, ChoiceContext choices)
    {
        var cell = CellOf(question, leaves[0].Choices);
        var outcome = leaves[0].Outcome;
        answer = answer with
        {
            TurnsOn = turns.Find(question, leaves, choices.Touched),
            RestsOn = RestsOn(outcome, cell),
            Reserved = [.. outcome.Tiers.SelectMany(static tier => tier.Texts).SelectMany(Reserved).Distinct()],
            NearestMiss = misses.Find(question.Promise, outcome, cell),
            Follows = Follows(question),
            Territories = Territories(question, cell),
            AnsweredForBy = AnsweredForBy(question, cell),
        };
        return question.Detail == Detail.Proof ? answer with { Proof = Prove(question, leaves) } : answer;
    }

    private ProofNode Prove(Question question, List<FallFinder.Leaf> leaves)
    {
        var candidates = engine.Index.Promises(question.Guarantor, question.Promise);
        var proofs = leaves.Select(leaf => prover.Prove(leaf.Outcome, candidates, CellOf(question, leaf.Choices)) with
        {
            Bindings = new(question.Guarantor, question.Beneficiary, []),
        }).ToImmutableArray();
        return proofs.Length == 1
            ? proofs[0]
            : new(ProofRule.Headline, FallFinder.Agree(leaves) ? "the same whichever way" : "disputed", ProofValue.Open)
            {
                Because = [.. leaves.Zip(proofs, static (leaf, proof) => proof with { Claim = $"{string.Join(", ", leaf.Choices.Select(static chosen => $"{chosen.Choice.Id}={chosen.Choice.WayId(chosen.Way)}"))}: {proof.Claim}" })],
            };
    }

    /// <summary>Why a question has no answer; null when it has one.</summary>
    public static Silence? SilenceOf(Question question)
    {
        if (question.Guarantor == question.Beneficiary)
        {
            return new(SilenceReason.Self, []);
        }

        if (!question.Guarantor.ExistsOn(question.On))
        {
            return new(SilenceReason.GuarantorDidNotExist, question.Guarantor.Successors);
        }

        return question.Beneficiary is State state && !state.ExistsOn(question.On) ? new(SilenceReason.BeneficiaryDidNotExist, state.Successors) : null;
    }

    /// <summary>A context that knows when the states of a question come into being and end.</summary>
    private static ChoiceContext Turning(Question question)
    {
        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        NoteLife(choices, question.Guarantor, question.On);
        if (question.Beneficiary is State beneficiary)
        {
            NoteLife(choices, beneficiary, question.On);
        }

        return choices;
    }

    private static void NoteLife(ChoiceContext choices, State state, DateOnly on)
    {
        choices.NoteChange(state.From, on);
        choices.NoteChange(state.To ?? DateOnly.MaxValue, on);
    }

    private Answer Empty(Question question) => new()
    {
        Guarantor = question.Guarantor,
        Beneficiary = question.Beneficiary,
        Promise = question.Promise,
        On = question.On,
        ReadUpTo = engine.ReadUpTo(question.Guarantor),
        Verdict = null,
        Residual = Residual.False,
        GuarantorArmed = engine.IsArmed(question.Guarantor, question.On),
    };

    private static Cell CellOf(Question question, ImmutableArray<ChosenReading> leaf)
    {
        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        choices.Override(leaf.ToDictionary(static chosen => chosen.Choice, static chosen => chosen.Way));
        return new(question.Guarantor, question.Beneficiary, question.On, choices);
    }

    /// <summary>The falls, those with the same headline taken together where one choice is all that parts them.</summary>
    private static ImmutableArray<Fall> Ways(List<FallFinder.Leaf> leaves) =>
        leaves.TrueForAll(leaf => leaf.Outcome.SameHeadline(leaves[0].Outcome))
            ? [TurnFinder.FallOf([], leaves[0].Outcome)]
            : [.. leaves.Select(static leaf => TurnFinder.FallOf(leaf.Choices, leaf.Outcome))];

    private static Tier TierOf(OutcomeTier tier) => new(
        tier.Form,
        tier.Verdict,
        tier.Residual,
        [.. tier.Texts.Select(TextOf).OrderByDescending(static text => text.Text.From!.Date.First).ThenBy(static text => text.Text.Id, StringComparer.Ordinal)]);

    private static TextAnswer TextOf(TextCase text)
    {
        Citation?[] cites =
        [
            text.Plan.Text.Promises?.Citation,
            text.Plan.Text.Address?.Citation,
            .. text.Clauses.Select(static use => use.Clause.Citation),
        ];
        // One place cited by several clauses is cited once, with its weakest mark.
        var known = cites.OfType<Citation>()
            .GroupBy(static cite => (cite.Source.Id, cite.Pinpoint))
            .Select(static same => same.MaxBy(static cite => cite.Verified)!)
            .ToImmutableArray();
        return new(
            text.Plan.Text,
            Labels.Of(text.Breaches),
            ResidualMaker.Of(text.Breaches),
            text.Qualifications,
            known.Select(static cite => cite.Verified).DefaultIfEmpty(Verified.Yes).Max(),
            known);
    }

    private ImmutableArray<RestingFact> RestsOn(Outcome outcome, Cell cell)
    {
        List<RestingFact> facts = [];
        foreach (var text in outcome.Headline?.Texts ?? [])
        {
            if (text.Plan.Text.Promisers.Each is { } each)
            {
                engine.Facts.Collect(each, cell, text.Plan.Text.Slots, facts);
            }

            var target = text.Plan.Text.Address!.Targets.First(target => target.Sort == cell.Beneficiary.Sort && engine.Closed.Holds(target.Where, cell, Slot.Frame(text.Plan.Text.Slots)));
            engine.Facts.Collect(target.Where, cell, text.Plan.Text.Slots, facts);
            foreach (var use in text.Clauses)
            {
                engine.Facts.Collect(use.Formula, engine.Texts.ForClause(use.Formula, cell) ?? cell, use.Slots, facts);
            }
        }

        return [.. facts];
    }

    private static IEnumerable<ReservedPower> Reserved(TextCase text) =>
    [
        .. text.Plan.Text.Reserves.Select(clause => new ReservedPower(clause, text.Plan.Text.Id)),
        .. text.Qualifications.SelectMany(static qualification => qualification.Reserves.Select(clause => new ReservedPower(clause, qualification.Id))),
    ];

    private ImmutableArray<Following> Follows(Question question) =>
        [.. engine.Record.Follows.Where(rule => rule.Kind == question.Promise).Select(rule => Follow(rule, question)).OfType<Following>()];

    /// <summary>What follows by a rule, whichever way open choices fall; null when nothing does.</summary>
    private Following? Follow(FollowRule rule, Question question)
    {
        List<(Verdict Verdict, Form? Form, Residual Residual)> ways = [];
        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        do
        {
            choices.Restart();
            ways.Add(FollowOnce(rule, new(question.Guarantor, question.Beneficiary, question.On, choices)));
        }
        while (choices.Advance());

        var (verdict, form, residual) = ways[0];
        return ways.TrueForAll(static way => way.Verdict == Answers.Verdict.None) ? null
            : ways.TrueForAll(way => way.Verdict == verdict) ? new(rule, verdict, form, residual)
            : new(rule, Answers.Verdict.Disputed, null, ways.First(static way => way.Verdict != Answers.Verdict.None).Residual);
    }

    private (Verdict Verdict, Form? Form, Residual Residual) FollowOnce(FollowRule rule, Cell cell)
    {
        var from = engine.Cells.Evaluate(rule.From, cell);
        if (from.Headline is not { } headline || headline.Verdict == Answers.Verdict.Excluded || !engine.Closed.Holds(rule.Address, cell, Slot.Frame(rule.Slots)))
        {
            return (Answers.Verdict.None, null, Residual.False);
        }

        var breaches = headline.Breaches;
        if (rule.Unless is { } unless)
        {
            var left = Expression.Negate(engine.Open.Evaluate(unless.Formula, cell, rule.Slots));
            breaches = Breaches.Both(breaches, Breaches.Of(left, from.Atoms));
        }

        return (Labels.Of(breaches), headline.Form, ResidualMaker.Of(breaches));
    }

    private ImmutableArray<State> AnsweredForBy(Question question, Cell cell)
    {
        if (engine.Known.Responsible is not { } responsible || question.Beneficiary.Sort != Sort.Territory)
        {
            return [];
        }

        var states = ImmutableArray.CreateBuilder<State>();
        foreach (var index in engine.World.Members(responsible, new(question.On, OrEarlier: false), 0, question.Beneficiary.Index, cell.Choices))
        {
            states.Add(engine.Record.States[index]);
        }

        return states.ToImmutable();
    }

    private ImmutableArray<TerritoryNote> Territories(Question question, Cell cell)
    {
        if (engine.Known.Responsible is not { } responsible || question.Beneficiary is not State)
        {
            return [];
        }

        var notes = ImmutableArray.CreateBuilder<TerritoryNote>();
        foreach (var index in engine.World.Members(responsible, new(question.On, OrEarlier: false), 1, question.Beneficiary.Index, cell.Choices))
        {
            var territory = engine.Record.Territories[index];
            var reached = engine.Cells.Evaluate(question.Promise, cell with { Beneficiary = territory }).Tiers.SelectMany(static tier => tier.Texts).Select(static text => text.Plan.Text).ToImmutableArray();
            if (!reached.IsEmpty)
            {
                notes.Add(new(territory, reached));
            }
        }

        return notes.ToImmutable();
    }
}
