using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Residuals;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Comparing;

/// <summary>Compares texts by what they promise: one promises at least as much as another if it reaches whomever the other reaches, and holds in every case in which the other holds.</summary>
/// <remarks>
/// Whom a text reaches is worked out for the promiser that gives it. What it hangs on is read as if any promiser had given it, and must compare the same
/// whichever of the record's promisers that is: so a promise that excepts attacks on Russia can be set beside one that excepts attacks on the United States.
/// A power that one text reserves and the other does not counts against it. The form of a text does not count. At least as much is reflexive and transitive.
/// </remarks>
public sealed class TextComparer
{
    private readonly Dictionary<(ComparedText, Kind), ComparedSide> sides = [];
    private readonly Dictionary<(string, string), bool> holding = [];
    private readonly Dictionary<Choice, int?> met = [];
    private readonly Engine engine;
    private readonly DateOnly day;
    private readonly Settings settings;
    private readonly ImmutableArray<State> standpoints;

    /// <summary>Prepares to compare.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="on">The day.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    public TextComparer(RecordEdition record, DateOnly on, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        engine = new(record);
        day = on;
        this.settings = settings;
        standpoints = [.. record.Promisers.Where(state => state.ExistsOn(on))];
    }

    /// <summary>Whether it is noted which choices are met, which takes time.</summary>
    public bool IsNoting { get; init; }

    /// <summary>The choices met in all that was compared so far, where they are noted, each with the way it was settled beforehand; null where it was left open.</summary>
    public IReadOnlyDictionary<Choice, int?> Met => met;

    /// <summary>Compares two texts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="promise">The kind of promise.</param>
    public Comparison Compare(ComparedText left, ComparedText right, Kind promise)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (one, other) = (Side(left, promise), Side(right, promise));
        var groups = engine.Record.States
            .Where(state => state.ExistsOn(day) && state != left.By && state != right.By)
            .Select(state => (State: state, Cell: Compare(one, other, state)))
            .GroupBy(static one => (one.Cell.Standing, Left: Names(one.Cell.Left), Right: Names(one.Cell.Right)))
            .OrderBy(static group => group.Key.Standing).ThenBy(static group => group.Key.Left, StringComparer.Ordinal).ThenBy(static group => group.Key.Right, StringComparer.Ordinal)
            .Select(static group => new ComparedGroup(group.Key.Standing, [.. group.Select(static one => one.State)], group.First().Cell.Left, group.First().Cell.Right));
        return new(left, right, promise, day, [.. groups]);
    }

    /// <summary>Whether each of two texts promises at least as much as the other to every state: what <see cref="Compare(ComparedText, ComparedText, Kind)"/> says of all groups, without naming them, and sooner.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="promise">The kind of promise.</param>
    public (bool Left, bool Right) AtLeast(ComparedText left, ComparedText right, Kind promise)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (one, other) = (Side(left, promise), Side(right, promise));
        var both = new List<State>();
        bool leftAtLeast = true, rightAtLeast = true;
        foreach (var state in engine.Record.States.Where(state => state.ExistsOn(day) && state != left.By && state != right.By))
        {
            var (reachesLeft, reachesRight) = (MayReach(one, state), MayReach(other, state));
            leftAtLeast &= reachesLeft || !reachesRight;
            rightAtLeast &= reachesRight || !reachesLeft;
            if (reachesLeft && reachesRight)
            {
                both.Add(state);
            }
        }

        foreach (var state in both.TakeWhile(_ => leftAtLeast || rightAtLeast))
        {
            var standing = new ComparedCell { LeftAtLeast = leftAtLeast, RightAtLeast = rightAtLeast };
            Compare(one, other, state, standing);
            (leftAtLeast, rightAtLeast) = (standing.LeftAtLeast, standing.RightAtLeast);
        }

        return (leftAtLeast, rightAtLeast);
    }

    /// <summary>The texts that reach some state on the day with a promise of a kind, each as given by each promiser.</summary>
    /// <param name="promise">The kind of promise.</param>
    /// <returns>The texts, in the record's order of promisers, then by id.</returns>
    public ImmutableArray<ComparedText> InForce(Kind promise) =>
    [
        .. standpoints.SelectMany(by => engine.Index.Promises(by, promise).Select(plan => new ComparedText(plan.Text, by)))
            .Where(text => Side(text, promise) is var side && engine.Record.States.Any(state => state != text.By && state.ExistsOn(day) && MayReach(side, state)))
            .OrderBy(text => standpoints.IndexOf(text.By)).ThenBy(static text => text.Text.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether a state gives a text on the day, whichever way disputes fall first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="by">The state.</param>
    public bool IsGivenBy(Text text, State by)
    {
        ArgumentNullException.ThrowIfNull(text);
        var choices = Choices(by, by);
        choices.Restart();
        return engine.Texts.PromisedBy(text, new(by, by, day, choices));
    }

    private ComparedSide Side(ComparedText text, Kind promise)
    {
        if (!sides.TryGetValue((text, promise), out var side))
        {
            var plan = TextPlan.Of(text.Text, text.By, engine.Record.Qualifications);
            sides[(text, promise)] = side = new(text, plan, text.Text.Promises?.Kinds.Contains(promise) == true);
        }

        return side;
    }

    /// <summary>Whether a text reaches a state in some way in which disputes may fall.</summary>
    private bool MayReach(ComparedSide side, State state)
    {
        if (!side.MayReach.TryGetValue(state, out var may))
        {
            var choices = Choices(side.Compared.By, state);
            do
            {
                choices.Restart();
                may = Reaches(side, state, choices);
            }
            while (!may && choices.Advance());

            Meet(choices);
            side.MayReach[state] = may;
        }

        return may;
    }

    private (ComparedStanding Standing, ImmutableArray<Clause> Left, ImmutableArray<Clause> Right) Compare(ComparedSide left, ComparedSide right, State state)
    {
        switch (MayReach(left, state), MayReach(right, state))
        {
            case (false, false):
                return (ComparedStanding.Neither, [], []);
            case (true, false):
                return (ComparedStanding.LeftOnly, [], []);
            case (false, true):
                return (ComparedStanding.RightOnly, [], []);
        }

        var found = new ComparedCell { IsWhole = true };
        Compare(left, right, state, found);
        var standing = (found.LeftAtLeast, found.RightAtLeast) switch
        {
            (true, true) => ComparedStanding.Equal,
            (true, false) => ComparedStanding.LeftMore,
            (false, true) => ComparedStanding.RightMore,
            _ => ComparedStanding.NotComparable,
        };
        return (standing, InOrder(found.LeftWeakens), InOrder(found.RightWeakens));
    }

    /// <summary>Compares two texts that may both reach a state, from every standpoint and however disputes fall; ends as soon as neither is at least as much, unless all is wanted.</summary>
    private void Compare(ComparedSide left, ComparedSide right, State state, ComparedCell found)
    {
        foreach (var standpoint in standpoints.Where(standpoint => standpoint != state))
        {
            var choices = Choices(standpoint, state);
            do
            {
                choices.Restart();
                var (reachesLeft, reachesRight) = (Reaches(left, state, choices), Reaches(right, state, choices));
                found.LeftAtLeast &= reachesLeft || !reachesRight;
                found.RightAtLeast &= reachesRight || !reachesLeft;
                if (reachesLeft && reachesRight)
                {
                    var cell = new Cell(standpoint, state, day, choices);
                    var (one, other) = (CaseOf(left, cell), CaseOf(right, cell));
                    found.LeftAtLeast &= found.IsWhole ? HoldsWith(one, other, found.LeftWeakens) : found.LeftAtLeast && HoldsWith(one, other);
                    found.RightAtLeast &= found.IsWhole ? HoldsWith(other, one, found.RightWeakens) : found.RightAtLeast && HoldsWith(other, one);
                }

                // An open choice met under one way of falling need not be met under the next.
                Meet(choices);
                if (!found.IsWhole && !found.LeftAtLeast && !found.RightAtLeast)
                {
                    return;
                }
            }
            while (choices.Advance());
        }
    }

    /// <summary>Whether a text reaches a state, seen by the promiser that gives it.</summary>
    private bool Reaches(ComparedSide side, State state, ChoiceContext choices)
    {
        var (text, plan) = (side.Compared.Text, side.Plan);
        var cell = new Cell(side.Compared.By, state, day, choices);
        return side.Counts
            && TextEvaluator.Stands(text.Id, text.From, text.To, cell)
            && TextEvaluator.Counts(text.CountsUnder, cell)
            && engine.Texts.PromisedBy(text, cell)
            && engine.Texts.Addressed(text, cell)
            && TextEvaluator.IsThere(plan.Text.Id, text.Promises!, text.Promises!.Citation, cell);
    }

    /// <summary>What each clause at work leaves open, read from a standpoint; and the powers reserved. Kept where no open choice has a say in it.</summary>
    private ComparedCase CaseOf(ComparedSide side, Cell cell)
    {
        var key = (cell.Guarantor, (State)cell.Beneficiary);
        if (side.Cases.TryGetValue(key, out var known))
        {
            return known;
        }

        var mark = cell.Choices.Mark;
        var uses = side.Plan.Clauses.ToList();
        var reserved = side.Compared.Text.Reserves.ToList();
        foreach (var qualification in side.Plan.Qualifications)
        {
            if (TextEvaluator.Stands(qualification.Id, qualification.From, qualification.To, cell) && TextEvaluator.Counts(qualification.CountsUnder, cell))
            {
                uses.AddRange(TextPlan.Of(qualification));
                reserved.AddRange(qualification.Reserves);
            }
        }

        List<(Clause Clause, Expression Kept)> clauses = [];
        foreach (var use in uses.Where(use => TextEvaluator.IsThere(use.OwnerId, use.Clause, use.Clause.Citation, cell)))
        {
            var left = engine.Open.Evaluate(side.AsAnyones(use.Formula), cell, use.Slots);
            clauses.Add((use.Clause, use.IsException ? Expression.Negate(left) : left));
        }

        var made = new ComparedCase(clauses, reserved);
        var open = cell.Choices.Trail.Select(static chosen => chosen.Choice).ToHashSet();
        if (open.Count == 0 || !open.Overlaps(cell.Choices.Since(mark)))
        {
            side.Cases[key] = made;
        }

        return made;
    }

    /// <summary>Whether one case holds whenever the other does; worked out once for cases that say the same.</summary>
    private bool HoldsWith(ComparedCase one, ComparedCase other)
    {
        if (one.Key == other.Key)
        {
            return true;
        }

        if (!holding.TryGetValue((one.Key, other.Key), out var holds))
        {
            holding[(one.Key, other.Key)] = holds = HoldsWith(one, other, weakens: null);
        }

        return holds;
    }

    /// <summary>Whether one case holds whenever the other does; if not, notes the clauses by which it fails to, or ends at the first where they are not wanted.</summary>
    private static bool HoldsWith(ComparedCase one, ComparedCase other, List<Clause>? weakens)
    {
        var atoms = new AtomTable();
        var given = other.Clauses.Aggregate(Breaches.None(atoms), (all, clause) => Breaches.Both(all, Breaches.Of(clause.Kept, atoms)));
        var key = ResidualMaker.Of(given).Key;
        var lacking = one.Clauses.Where(clause => ResidualMaker.Of(Breaches.Both(given, Breaches.Of(clause.Kept, atoms))).Key != key).Select(static clause => clause.Clause)
            .Concat(one.Reserved.Where(power => !other.Reserved.Exists(same => same.Label == power.Label)));
        if (weakens is null)
        {
            return !lacking.Any();
        }

        Clause[] all = [.. lacking];
        weakens.AddRange(all.Except(weakens));
        return all.Length == 0;
    }

    /// <summary>Notes the choices met in an evaluation.</summary>
    private void Meet(ChoiceContext choices)
    {
        if (!IsNoting)
        {
            return;
        }

        foreach (var (choice, taken) in choices.Touched)
        {
            met[choice] = taken;
        }

        foreach (var (choice, _) in choices.Trail)
        {
            met[choice] = null;
        }
    }

    private ChoiceContext Choices(State guarantor, State beneficiary) => new(settings, guarantor, beneficiary);

    private static string Names(ImmutableArray<Clause> clauses) => string.Join(' ', clauses.Select(static clause => clause.Origin.ToString() + clause.Label));

    private static ImmutableArray<Clause> InOrder(List<Clause> clauses) => [.. clauses.OrderBy(static clause => clause.Origin.ToString(), StringComparer.Ordinal).ThenBy(static clause => clause.Label, StringComparer.Ordinal)];
}
