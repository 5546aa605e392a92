using System.Collections.Immutable;
using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Works out a text for all beneficiaries and all time at once.</summary>
internal sealed class TextSweeper(Sweep sweep, Func<Dispute, int?> settled, bool strict)
{
    private static readonly Point[] AllPoints = [Point.Worst, Point.Best, Point.BaselineWorst, Point.BaselineBest];
    private readonly Dictionary<TextPlan, ImmutableArray<TextHistory>> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text as counted under each form it may have; empty when it never reaches a state.</summary>
    public ImmutableArray<TextHistory> Of(TextPlan plan)
    {
        if (!known.TryGetValue(plan, out var histories))
        {
            known[plan] = histories = Build(plan);
        }

        return histories;
    }

    private ImmutableArray<TextHistory> Build(TextPlan plan)
    {
        var text = plan.Text;
        var reach = Stands(text.From, text.To) & Counts(text.CountsUnder);
        if (text.Promisers.Each is { } each)
        {
            reach &= sweep.Of(each, text.Slots, Point.Worst, helps: true);
        }

        reach &= Addressed(text);
        if (IsOpen(text.Promises!.Citation?.Verified))
        {
            reach &= History.Constant(Possible.Unknown);
        }

        if (ReferenceEquals(reach, History.None) || reach.Ever().IsEmpty)
        {
            return [];
        }

        var holds = Array.ConvertAll(AllPoints, point => reach & AtPoint(plan, point));
        if (text.Form is not { Other: { } other, Under: { } under } form)
        {
            return [new(text.Form!.Form, reach, holds)];
        }

        if (settled(under.Dispute) is { } way)
        {
            return [new(way == under.Reading ? other : form.Form, reach, holds)];
        }

        // Which form it has is open: under either it may reach, so the cells concerned are asked one by one.
        var maybe = reach & History.Constant(Possible.Unknown);
        History[] may = [.. holds.Select(static history => history & History.Constant(Possible.Unknown))];
        return [new(form.Form, maybe, may), new(other, maybe, may)];
    }

    private History AtPoint(TextPlan plan, Point point)
    {
        var holds = History.All;
        foreach (var use in plan.Clauses)
        {
            holds &= AtPoint(use, point);
        }

        foreach (var qualification in plan.Qualifications)
        {
            var counts = Stands(qualification.From, qualification.To) & Counts(qualification.CountsUnder);
            if (ReferenceEquals(counts, History.None))
            {
                continue;
            }

            foreach (var use in TextPlan.Of(qualification))
            {
                holds &= ~counts | AtPoint(use, point);
            }
        }

        return holds;
    }

    private History AtPoint(ClauseUse use, Point point)
    {
        var formula = sweep.Of(use.Formula, use.Slots, point, helps: !use.IsException);
        var met = use.IsException ? ~formula : formula;
        return IsOpen(use.Clause.Citation?.Verified) ? met | History.Constant(Possible.Unknown) : met;
    }

    private bool IsOpen(Verified? verified) => strict && verified is not null and not Verified.Yes;

    private History Addressed(Text text)
    {
        var addressed = History.None;
        foreach (var target in text.Address?.Targets ?? [])
        {
            if (target.Sort == Sort.State)
            {
                addressed |= sweep.Of(target.Where, text.Slots, Point.Worst, helps: true);
            }
        }

        return addressed;
    }

    private History Counts(ImmutableArray<Dispute> disputes)
    {
        var counts = History.All;
        foreach (var dispute in disputes)
        {
            counts &= settled(dispute) is { } way
                ? way == dispute.IndexOf("yes") ? History.All : History.None
                : History.Constant(Possible.Unknown);
        }

        return counts;
    }

    private static History Stands(DateBound? from, DateBound? to)
    {
        if (from is null)
        {
            return History.None;
        }

        var begun = Step(from);
        return to is null ? begun : begun & ~Step(to);
    }

    /// <summary>False, then open inside an imprecise date's window, then true; or open for good where the date is uncertain.</summary>
    private static History Step(DateBound bound)
    {
        var builder = new History.Builder(Possible.None);
        builder.From(bound.Date.First.DayNumber, bound.Date.IsDay && bound.Uncertain is null ? Possible.All : Possible.Unknown);
        if (bound.Uncertain is null)
        {
            builder.From(bound.Date.Last.DayNumber, Possible.All);
        }

        return builder.Build();
    }
}
