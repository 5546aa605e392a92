using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reasoning.Scenarios;

/// <summary>Lays a scenario over an edition: the result is an edition like any other, marked as hypothetical.</summary>
/// <remarks>Asking under a scenario is asking the edited edition; there is no second way to evaluate. The order of the changes does not matter.</remarks>
public static class ScenarioEditor
{
    private static readonly Source s_source = new("scenario", "", "Assumed", "", "", "", Verified.Yes, "", new("scenario", 1));

    /// <summary>The edition as it would be if a scenario held.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="scenario">The scenario; an empty one leaves the edition as it is.</param>
    /// <returns>An edition whose <see cref="RecordEdition.Assumed"/> lists the assumptions.</returns>
    public static RecordEdition Apply(RecordEdition record, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(scenario);
        if (scenario.Changes.IsEmpty)
        {
            return record;
        }

        var edited = Acts(record, [.. scenario.Changes.OfType<ScenarioChange.Acts>()]);
        edited = edited with { Rows = Facts(edited, scenario.Changes) };
        edited = Texts(edited, scenario.Changes);
        return edited with { Assumed = [.. record.Assumed, .. scenario.Changes.Select(static change => change.Line).Order(StringComparer.Ordinal)] };
    }

    /// <summary>Adds acts, and works out anew the statuses of the states and treaties they concern.</summary>
    private static RecordEdition Acts(RecordEdition record, ImmutableArray<ScenarioChange.Acts> assumed)
    {
        if (assumed.IsEmpty)
        {
            return record;
        }

        ImmutableArray<Act> acts =
        [
            .. record.Acts,
            .. assumed.OrderBy(static one => one.On).ThenBy(static one => one.Line, StringComparer.Ordinal).Select(static (one, i) => new Act
            {
                State = one.State,
                Treaty = one.Treaty,
                Kind = one.Kind,
                Date = PartialDate.OfDay(one.On),
                Source = s_source,
                Verified = Verified.Yes,
                Note = one.Line,
                Origin = new("scenario", i + 1),
            }),
        ];
        var concerned = assumed.Select(static one => ((Entity)one.State, (Entity)one.Treaty)).ToHashSet();
        var rows = record.Rows;
        foreach (var relation in record.Relations.Where(static relation => relation.Table is { } table && Statuses.IsDerived(table)))
        {
            rows = rows.SetItem(relation.Index,
            [
                .. rows[relation.Index].Where(row => !concerned.Contains((row.Arguments[0], row.Arguments[1]))),
                .. Statuses.Derive(relation, acts.Where(act => concerned.Contains((act.State, act.Treaty)))),
            ]);
        }

        return record with { Acts = acts, Rows = rows };
    }

    private static ImmutableArray<ImmutableArray<FactRow>> Facts(RecordEdition record, ImmutableArray<ScenarioChange> changes)
    {
        var rows = record.Rows;
        var ordered = changes.Select(static change => change switch
        {
            ScenarioChange.Holds one => (one.Relation, one.Arguments, one.From, one.To, one.Judge, Holds: true, one.Line),
            ScenarioChange.HoldsNot one => (one.Relation, one.Arguments, one.From, one.To, one.Judge, Holds: false, one.Line),
            _ => default,
        }).Where(static one => one.Relation is not null).OrderBy(static one => one.From).ThenBy(static one => one.Line, StringComparer.Ordinal);
        foreach (var one in ordered)
        {
            ImmutableArray<Entity>[] tuples = one.Relation.IsSymmetric && one.Arguments[0] != one.Arguments[1] ? [one.Arguments, [one.Arguments[1], one.Arguments[0]]] : [one.Arguments];
            foreach (var arguments in tuples)
            {
                // What is assumed prevails over what is on record for the same days.
                var kept = rows[one.Relation.Index].SelectMany(row => row.Arguments.SequenceEqual(arguments) && row.Judge == one.Judge ? Outside(row, one.From, one.To) : [row]);
                rows = rows.SetItem(one.Relation.Index, one.Holds || one.Relation.IsOpen
                    ? [.. kept, Row(one.Relation, arguments, one.From, one.To, one.Judge, one.Holds, one.Line)]
                    : [.. kept]);
            }
        }

        return rows;
    }

    /// <summary>What is left of a row outside some days: nothing, one part or two.</summary>
    private static List<FactRow> Outside(FactRow row, DateOnly from, DateOnly? to)
    {
        if (row.To is { } end && end.Last <= from)
        {
            return [row];
        }

        if (to is { } until && row.From is { } start && start.First >= until)
        {
            return [row];
        }

        List<FactRow> parts = [];
        if (row.From is not { } begins || begins.First < from)
        {
            parts.Add(row with { To = PartialDate.OfDay(from) });
        }

        if (to is { } again && (row.To is not { } ends || ends.Last > again))
        {
            parts.Add(row with { From = PartialDate.OfDay(again) });
        }

        return parts;
    }

    private static FactRow Row(Relation relation, ImmutableArray<Entity> arguments, DateOnly from, DateOnly? to, State? judge, bool holds, string line) => new()
    {
        Relation = relation,
        Arguments = arguments,
        From = PartialDate.OfDay(from),
        To = to is { } end ? PartialDate.OfDay(end) : null,
        Judge = judge,
        Holds = holds,
        Source = s_source,
        Verified = Verified.Yes,
        Note = line,
        Origin = new("scenario", 1),
    };

    private static RecordEdition Texts(RecordEdition record, ImmutableArray<ScenarioChange> changes)
    {
        var changed = new Dictionary<Text, Text>();
        foreach (var change in changes)
        {
            if (change is ScenarioChange.InForce starts)
            {
                changed[starts.Text] = starts.Text with { Standing = Standing.Assurance, From = Bound(starts.From, starts.Text.Origin), To = starts.To is { } end ? Bound(end, starts.Text.Origin) : null, On = null };
            }
            else if (change is ScenarioChange.Repeated repeated)
            {
                changed[repeated.Text] = repeated.Text with { Form = new(repeated.Form, null, null) };
            }
            else if (change is ScenarioChange.TextEnds ends && (ends.Text.To is not { } before || before.Date.First > ends.From))
            {
                changed[ends.Text] = ends.Text with { To = Bound(ends.From, ends.Text.Origin) };
            }
        }

        var withdrawn = changes.OfType<ScenarioChange.Withdrawn>().ToLookup(static one => one.Qualification);
        if (changed.Count == 0 && withdrawn.Count == 0)
        {
            return record;
        }

        return record with
        {
            Texts = [.. record.Texts.Select(text => changed.GetValueOrDefault(text, text))],
            Qualifications =
            [
                // What is the same stays the same object, so that what was worked out from it stands.
                .. record.Qualifications.Select(one => !withdrawn.Contains(one) && !one.Of.Any(changed.ContainsKey) ? one : one with
                {
                    Of = [.. one.Of.Select(text => changed.GetValueOrDefault(text, text))],
                    To = withdrawn[one].Select(end => Bound(end.From, one.Origin)).Append(one.To).OfType<DateBound>().MinBy(static bound => bound.Date.First),
                }),
            ],
        };
    }

    private static DateBound Bound(DateOnly day, ClauseOrigin origin) => new(PartialDate.OfDay(day), null, null, null, origin);
}
