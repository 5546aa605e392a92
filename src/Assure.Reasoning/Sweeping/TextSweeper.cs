using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Works out a text for all beneficiaries and all time at once.</summary>
/// <param name="sweep">Evaluates formulas for the promiser.</param>
/// <param name="settlement">What is settled beforehand.</param>
/// <param name="choices">Numbers the choices met.</param>
/// <param name="keeper">Notes what is worked out from what.</param>
/// <param name="basis">The texts of the record as it is, for a scenario; else null.</param>
internal sealed class TextSweeper(Sweep sweep, Settlement settlement, OpenChoices choices, Keeper keeper, TextSweeper? basis = null)
{
    private static readonly Point[] AllPoints = [Point.Worst, Point.Best, Point.BaselineWorst, Point.BaselineBest];
    private readonly KeptValues<TextPlan, (ImmutableArray<TextHistory> Histories, Touch[] Touches)> known = new(keeper, AreSame, During, basis?.known);

    /// <summary>Evaluates formulas for the promiser.</summary>
    public Sweep Formulas => sweep;

    /// <summary>The text as counted under each form it may have; empty when it never reaches a state.</summary>
    /// <param name="plan">The text.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public ImmutableArray<TextHistory> Of(TextPlan plan, Falling? falling) => Find(plan, falling).Value.Histories;

    /// <summary>Whether, under a scenario, a text comes to what it comes to in the record as it is, on the days looked at.</summary>
    /// <param name="plan">The text.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public bool IsAsBefore(TextPlan plan, Falling? falling) => Find(plan, falling).Basis is not null;

    private KeptValue<(ImmutableArray<TextHistory> Histories, Touch[] Touches)> Find(TextPlan plan, Falling? falling)
    {
        var open = known.Find(plan) ?? known.Keep(plan, known.Begin(), Touched(Build(plan, null)));
        if (falling is null || open.Value.Touches.Length == 0)
        {
            return open;
        }

        var part = falling.Part(open.Value.Touches);
        return known.FindFallen(open, part)
            ?? known.KeepFallen(open, part, known.Begin(), (Build(plan, falling), []));
    }

    private static (ImmutableArray<TextHistory> Histories, Touch[] Touches) Touched(ImmutableArray<TextHistory> histories) =>
        (histories, histories.Aggregate(Array.Empty<Touch>(), static (all, history) => history.Unite(all)));

    private static (ImmutableArray<TextHistory> Histories, Touch[] Touches) During((ImmutableArray<TextHistory> Histories, Touch[] Touches) text, DayRange days) =>
        Touched([.. text.Histories.Select(history => history.During(days))]);

    private static bool AreSame((ImmutableArray<TextHistory> Histories, Touch[] Touches) one, (ImmutableArray<TextHistory> Histories, Touch[] Touches) other)
    {
        var same = one.Histories.Length == other.Histories.Length;
        for (var i = 0; same && i < one.Histories.Length; i++)
        {
            same = one.Histories[i].IsSame(other.Histories[i]);
        }

        return same;
    }

    private ImmutableArray<TextHistory> Build(TextPlan plan, Falling? falling)
    {
        var text = plan.Text;
        var reach = Stands(text.Id, text.From, text.To, falling) & Counts(text.CountsUnder, falling);
        if (text.Promisers.Each is { } each)
        {
            reach &= sweep.Of(each, text.Slots, Point.Worst, helps: true, falling);
        }

        reach &= Addressed(text, falling);
        if (IsOpen(text.Promises!.Citation?.Verified))
        {
            reach &= History.Open(OpenChoices.Opaque);
        }

        if (ReferenceEquals(reach, History.None) || reach.Ever().IsEmpty || settlement.IsLeftOut(text.Promises!))
        {
            return [];
        }

        var holds = Array.ConvertAll(AllPoints, point => reach & AtPoint(plan, point, falling));
        if (text.Form is not { Other: { } other, Under: { } under } form)
        {
            return [new(text.Form!.Form, reach, holds)];
        }

        if (settlement.Of(under.Dispute) is { } settled)
        {
            return [new(settled == under.Reading ? other : form.Form, reach, holds)];
        }

        var choice = choices.Of(under.Dispute);
        if (falling is not null)
        {
            return [new(falling.Way(choice) == under.Reading ? other : form.Form, reach, holds)];
        }

        // Which form it has is open: under either it may reach.
        var maybe = History.Open(choice);
        History[] may = Array.ConvertAll(holds, history => history & maybe);
        return [new(form.Form, reach & maybe, may), new(other, reach & maybe, may)];
    }

    private History AtPoint(TextPlan plan, Point point, Falling? falling)
    {
        var holds = History.All;
        foreach (var use in plan.Clauses)
        {
            holds &= AtPoint(use, point, falling);
        }

        foreach (var qualification in plan.Qualifications)
        {
            var counts = Stands(qualification.Id, qualification.From, qualification.To, falling) & Counts(qualification.CountsUnder, falling);
            if (ReferenceEquals(counts, History.None))
            {
                continue;
            }

            foreach (var use in TextPlan.Of(qualification))
            {
                holds &= ~counts | AtPoint(use, point, falling);
            }
        }

        return holds;
    }

    private History AtPoint(ClauseUse use, Point point, Falling? falling)
    {
        if (settlement.IsLeftOut(use.Clause))
        {
            return History.All;
        }

        var formula = sweep.Of(use.Formula, use.Slots, point, helps: !use.IsException, falling);
        var met = use.IsException ? ~formula : formula;
        return IsOpen(use.Clause.Citation?.Verified) ? met | History.Open(OpenChoices.Opaque) : met;
    }

    private bool IsOpen(Verified? verified) => settlement.Strict && verified is not null and not Verified.Yes;

    private History Addressed(Text text, Falling? falling)
    {
        var addressed = History.None;
        foreach (var target in text.Address?.Targets ?? [])
        {
            if (target.Sort == Sort.State)
            {
                addressed |= sweep.Of(target.Where, text.Slots, Point.Worst, helps: true, falling);
            }
        }

        return addressed;
    }

    private History Counts(ImmutableArray<Dispute> disputes, Falling? falling)
    {
        var counts = History.All;
        foreach (var dispute in disputes)
        {
            counts &= settlement.Of(dispute) is { } settled ? Truth(settled == dispute.IndexOf("yes"))
                : falling is null ? History.Open(choices.Of(dispute))
                : Truth(falling.Way(choices.Of(dispute)) == dispute.IndexOf("yes"));
        }

        return counts;
    }

    private static History Truth(bool holds) => holds ? History.All : History.None;

    private History Stands(string id, DateBound? from, DateBound? to, Falling? falling)
    {
        if (from is null)
        {
            return History.None;
        }

        var begun = Step(id, from, atEnd: false, falling);
        return to is null ? begun : begun & ~Step(id, to, atEnd: true, falling);
    }

    /// <summary>False, then open inside an imprecise date's window, then true; or open for good where the date is uncertain.</summary>
    private History Step(string id, DateBound bound, bool atEnd, Falling? falling)
    {
        var builder = new History.Builder(Possible.None);
        var (first, last) = (bound.Date.First.DayNumber, bound.Uncertain is null ? bound.Date.Last.DayNumber : int.MaxValue);
        if (first == last)
        {
            builder.From(first, Possible.All);
            return builder.Build();
        }

        var choice = choices.Of(new Choice.TextWindow(id, bound, atEnd));
        if (falling is not null)
        {
            var day = falling.Way(choice) == 1 ? first : last;
            if (day != int.MaxValue)
            {
                builder.From(day, Possible.All);
            }

            return builder.Build();
        }

        builder.From(first, Possible.Unknown);
        if (last != int.MaxValue)
        {
            builder.From(last, Possible.All);
        }

        return builder.Build(new Touch(choice, ~Sets.EntitySet.Empty, first, last));
    }
}
