using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Drafts;

/// <summary>Evaluates a draft as if it were in force: who would gain what, who would be left out and why, and what would stay open.</summary>
/// <remarks>The draft counts as a promise through <see cref="ScenarioChange.InForce"/>; it is evaluated like every other text. Every state that it names or describes counts as bound.</remarks>
/// <param name="record">The edition, with the draft among its texts.</param>
public sealed class DraftFinder(RecordEdition record)
{
    /// <summary>Why a text cannot be evaluated as a draft; null when it can.</summary>
    /// <param name="text">The text.</param>
    public static DraftSlip? Refusal(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Standing == Standing.Assurance ? new("draft", $"'{text.Id}' is a promise on record, no draft", "a draft, an offer or an intention; for a promise on record, what-if")
            : text.Promises is null || text.Address is null ? new("draft", $"'{text.Id}' promises nothing to anybody", "a text with promises and an address")
            : text.Form is null ? new("draft", $"'{text.Id}' does not say in what form it promises", "a draft with a form, such as: form treaty")
            : null;
    }

    /// <summary>Evaluates a draft.</summary>
    /// <param name="draft">One of the edition's texts that <see cref="Refusal"/> does not refuse.</param>
    /// <param name="on">The day.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    /// <param name="against">A text of the edition to set it beside; null for none. Another draft counts as in force too, there alone.</param>
    /// <exception cref="UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public DraftFindings Find(Text draft, DateOnly on, Settings settings, Text? against = null)
    {
        var found = Find(draft, on, settings, against, null);
        _ = found.Choices;
        return found;
    }

    /// <summary>Evaluates a draft, taking the answers without it from what is known of the day; what it still turns on can wait until it is asked for.</summary>
    /// <param name="draft">One of the edition's texts that <see cref="Refusal"/> does not refuse.</param>
    /// <param name="day">The day in the edition without the draft, with the kinds of <see cref="Kinds"/> taken in.</param>
    /// <param name="settings">What the asker settles beforehand, as the day has it.</param>
    /// <exception cref="UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public DraftFindings Find(Text draft, ScenarioDay day, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(day);
        return Find(draft, day.On, settings, null, day);
    }

    private DraftFindings Find(Text draft, DateOnly on, Settings settings, Text? against, ScenarioDay? day)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(settings);
        if (Refusal(draft) is { } refusal)
        {
            throw new UnanswerableException($"{refusal.Message}.", $"{refusal.Expected}", refusal.Nearest);
        }

        var (from, to, isMoved) = Days(draft, on);
        var scenario = Scenario(draft, from, to);
        var edited = ScenarioEditor.Apply(record, scenario);
        var text = edited.Texts[draft.Index];
        var engine = new Engine(edited, day?.Engine);
        var like = new DraftLikes(engine, text, settings, on, day);
        State[] states = [.. record.States.Where(state => state.ExistsOn(on))];
        var given = states.ToLookup(state => Falls(settings, state, state, on, cell => engine.Texts.PromisedBy(text, cell)));
        State[] givers = InOrder(given[true].Concat(given[null]));
        var reached = states.Select(state => Reach(like, givers, given[null], state)).ToArray();
        ImmutableArray<DraftReach> some = [.. reached.Where(static one => one.By.Length + one.Open.Length > 0)];
        State[] guarantors = [.. givers, .. Replaced(draft).SelectMany(static one => one.Promisers.Named).Where(state => state.ExistsOn(on)).Except(givers)];
        var (beneficiaries, kinds) = (Beneficiaries(text, states), Kinds(draft));
        var together = day is not null && beneficiaries.Length == states.Length && guarantors.All(day.Promisers.Contains) ? day.Find(scenario, record, guarantors, kinds) : null;
        return new()
        {
            Draft = text,
            From = from,
            To = to,
            IsMoved = isMoved,
            Together = together,
            Changes = together is null
                ? new WhatIfFinder(record).Find(scenario, on, guarantors, beneficiaries, kinds, settings)
                : new(scenario, together.Edited, on, together.Asked, [.. together.Groups.Select(static group => group.Shown)]),
            Givers = [.. givers.Where(given[true].Contains)],
            OpenGivers = [.. givers.Where(given[null].Contains)],
            Reached = some,
            LeftOut = LeftOut(like, text, givers, [.. reached.Where(static one => one.By.Length + one.Open.Length == 0).Select(static one => one.State)]),
            Armed = [.. states.Where(state => engine.IsArmed(state, on))],
            Open = [.. Clauses(text).Where(static clause => clause.Formula.IsOpen).Select(Describe)],
            Turning = new(() => Turns(engine, text, some, like, on, settings)),
            Against = against is null ? null : Compare(draft, against, givers, from, on, settings),
        };
    }

    /// <summary>The draft's own days where they cover the day asked about; else as many days from that day on.</summary>
    private static (DateOnly From, DateOnly? To, bool IsMoved) Days(Text draft, DateOnly on)
    {
        if (draft.From?.Date.First is not { } first)
        {
            return (on, null, false);
        }

        var last = draft.To?.Date.First;
        return first <= on && (last is null || on < last) ? (first, last, false)
            : (on, last is { } end ? on.AddDays(end.DayNumber - first.DayNumber) : null, true);
    }

    /// <summary>The draft in force, and the texts it would replace or end without force.</summary>
    private static Scenario Scenario(Text draft, DateOnly from, DateOnly? to) => new(
    [
        new ScenarioChange.InForce($"with {draft.Id} from {from:yyyy-MM-dd}{(to is { } end ? $" to {end:yyyy-MM-dd}" : "")}", draft, from) { To = to },
        .. Replaced(draft).Select(other => new ScenarioChange.TextEnds($"without {other.Id} from {from:yyyy-MM-dd}", other, from)),
    ]);

    private static IEnumerable<Text> Replaced(Text draft) => draft.Replaces.Concat(draft.Ends).Distinct();

    /// <summary>The kinds of promise that a draft may change: those that it gives, and those of texts that it replaces or ends.</summary>
    public static ImmutableArray<Kind> Kinds(Text draft) => [.. draft.Promises!.Kinds.Concat(Replaced(draft).SelectMany(static one => one.Promises?.Kinds ?? [])).Distinct()];

    private ImmutableArray<Entity> Beneficiaries(Text text, State[] states) =>
        [.. states, .. text.Address!.Targets.Any(static target => target.Sort == Sort.Territory) ? record.Territories : []];

    private static DraftReach Reach(DraftLikes like, State[] givers, IEnumerable<State> openGivers, State state)
    {
        var by = givers.Where(giver => giver != state).ToLookup(giver => like.Addressed(giver, state));
        return new(state, [.. by[true].Except(openGivers)], [.. InOrderOf(givers, by[null].Concat(by[true].Intersect(openGivers)))]);
    }

    /// <summary>The states left out, by the conditions they fall short of for any promiser.</summary>
    private static ImmutableArray<DraftGap> LeftOut(DraftLikes like, Text text, State[] givers, State[] states)
    {
        DraftPart[] parts = [.. text.Address!.Targets.Where(static target => target.Sort == Sort.State).SelectMany(static target => Parts(target.Where)).Select(static formula => new DraftPart(formula, FormulaWriter.Write(formula, null, null, [])))];
        return
        [
            .. states.Select(state => (State: state, Fails: parts.Where(part => givers.Any(giver => giver != state && like.Holds(part.Formula, giver, state) != true)).DistinctBy(static part => part.Written).ToImmutableArray()))
                .GroupBy(static one => string.Join('\n', one.Fails.Select(static part => part.Written)))
                .Select(static group => new DraftGap(group.First().Fails, [.. group.Select(static one => one.State)]))
                .OrderByDescending(static gap => gap.States.Length).ThenBy(static gap => gap.States[0].Index),
        ];
    }

    private static IEnumerable<Formula> Parts(Formula formula) => formula is Formula.And and ? and.Operands.SelectMany(Parts) : [formula];

    private static IEnumerable<(Clause Clause, Formula Formula)> Clauses(Text text) =>
        text.Provided.Select(static one => ((Clause)one, one.Formula)).Concat(text.Unless.Select(static one => ((Clause)one, one.Formula))).Concat(text.Upon.Select(static one => ((Clause)one, one.Formula)));

    private static DraftClause Describe((Clause Clause, Formula Formula) one)
    {
        var relations = Relations(one.Formula).Where(static relation => relation.IsOpen).ToArray();
        return new(one.Clause, one.Formula, FormulaWriter.Write(one.Formula, null, null, []), relations.Any(static relation => relation.Judge is not null), relations.Any(static relation => relation.Truth == Truth.Conduct));
    }

    /// <summary>The relations a formula asks about, through its definitions too.</summary>
    private static IEnumerable<Relation> Relations(Formula formula) => formula switch
    {
        Formula.And and => and.Operands.SelectMany(Relations),
        Formula.Or or => or.Operands.SelectMany(Relations),
        Formula.Not not => Relations(not.Operand),
        Formula.Atom atom => [atom.Relation],
        Formula.Call call => Relations(call.Definition.Body),
        Formula.Some some => Relations(some.Where).Concat(Relations(some.Body)),
        Formula.Every every => Relations(every.Where).Concat(Relations(every.Body)),
        _ => [],
    };

    /// <summary>What the draft's own answers turn on, with no other text in force.</summary>
    private static ImmutableArray<DraftChoice> Turns(Engine engine, Text text, ImmutableArray<DraftReach> reached, DraftLikes like, DateOnly on, Settings settings)
    {
        var edited = engine.Record;
        var alone = new Asker(new(edited with { Texts = [.. edited.Texts.Select(other => other == text || other.Standing is not (Standing.Assurance or Standing.Intends) ? other : other with { Standing = Standing.Says })] }, engine));
        var kind = text.Promises!.Kinds[0];
        var turns = new Dictionary<(State, State), TurnsOn>();
        return
        [
            .. reached.SelectMany(one => one.By.Concat(one.Open).Select(giver => (one.State, TurnsOn: Of(giver, like.First(giver, one.State)))))
                .SelectMany(one => one.TurnsOn.Disputes.Concat(one.TurnsOn.Doubts).Concat(settings.Strict ? one.TurnsOn.Unread : []).Where(static turn => turn.Matters).Select(turn => (turn.Choice, turn.Taken, one.State)))
                .GroupBy(static one => one.Choice)
                .Select(static group => new DraftChoice(group.Key, group.First().Taken, [.. group.Select(static one => one.State).Distinct()]))
                .OrderByDescending(static choice => choice.States.Length).ThenBy(static choice => choice.Choice.Id, StringComparer.Ordinal),
        ];

        TurnsOn Of(State giver, State state)
        {
            if (!turns.TryGetValue((giver, state), out var found))
            {
                turns[(giver, state)] = found = alone.TurnsOn(new(giver, state, kind, on, settings));
            }

            return found;
        }
    }

    private Comparison Compare(Text draft, Text against, State[] givers, DateOnly from, DateOnly on, Settings settings)
    {
        var kind = draft.Promises!.Kinds.FirstOrDefault(kind => against.Promises?.Kinds.Contains(kind) == true)
            ?? throw new UnanswerableException($"'{draft.Id}' and '{against.Id}' promise nothing of one kind.", $"a text that promises {string.Join(" or ", draft.Promises.Kinds.Select(static kind => kind.Id))}, as the draft does");
        ImmutableArray<ScenarioChange> changes = [new ScenarioChange.InForce($"with {draft.Id}", draft, from < on ? from : on), .. against.Standing == Standing.Assurance ? Array.Empty<ScenarioChange>() : [new ScenarioChange.InForce($"with {against.Id}", against, on)]];
        var edited = ScenarioEditor.Apply(record, new(changes));
        var comparer = new TextComparer(edited, on, settings);
        var (left, right) = (edited.Texts[draft.Index], edited.Texts[against.Index]);
        State[] others = [.. edited.States.Where(state => state.ExistsOn(on) && comparer.IsGivenBy(right, state))];
        var by = givers.FirstOrDefault(others.Contains) ?? givers.FirstOrDefault() ?? throw Ungiven(draft, on);
        var other = others.Contains(by) ? by : others.FirstOrDefault() ?? throw Ungiven(against, on);
        return comparer.Compare(new(left, by), new(right, other), kind);
    }

    private static UnanswerableException Ungiven(Text text, DateOnly on) =>
        new($"Nobody gives '{text.Id}' on {on:yyyy-MM-dd}.", "a day on which somebody does", text.From is { } from && from.Date.First > on ? $"{from.Date.First:yyyy-MM-dd}" : null);

    /// <summary>Whether something holds whichever way open choices fall; null when it depends.</summary>
    internal static bool? Falls(Settings settings, State guarantor, State beneficiary, DateOnly on, Func<Cell, bool> holds)
    {
        var cell = new Cell(guarantor, beneficiary, on, new ChoiceContext(settings, guarantor, beneficiary));
        bool always = true, ever = false;
        do
        {
            cell.Choices.Restart();
            var one = holds(cell);
            always &= one;
            ever |= one;
        }
        while (cell.Choices.Advance());
        return always ? true : ever ? null : false;
    }

    /// <summary>Promisers in the record's order, then others by code.</summary>
    private State[] InOrder(IEnumerable<State> states)
    {
        var all = states.ToHashSet();
        return [.. record.Promisers.Where(all.Contains), .. all.Except(record.Promisers).OrderBy(static state => state.Index)];
    }

    private static IEnumerable<State> InOrderOf(State[] order, IEnumerable<State> states)
    {
        var all = states.ToHashSet();
        return order.Where(all.Contains);
    }
}
