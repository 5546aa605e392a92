using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Checking;

/// <summary>Finds what explains a change of an answer: what begins or ends that day, and undone leaves the answer as it was.</summary>
internal sealed class ChangeExplainer(Engine engine, Asker asker)
{
    private readonly Dictionary<(FactRow, bool), Asker> undone = [];
    private List<(FactRow Row, bool AtEnd)> rows = [];
    private DateOnly day;

    /// <summary>Turns to a day.</summary>
    public void Turn(DateOnly to)
    {
        day = to;
        undone.Clear();
        rows =
        [
            .. engine.Record.Rows.SelectMany(static all => all).SelectMany(row => (IEnumerable<(FactRow, bool)>)[.. Touches(row.From) ? [(row, false)] : Array.Empty<(FactRow, bool)>(), .. Touches(row.To) ? [(row, true)] : Array.Empty<(FactRow, bool)>()]),
        ];
    }

    /// <summary>The causes of a change on the day turned to; none when nothing explains it.</summary>
    public IReadOnlyList<SweepCause> Explain(SweepChange change)
    {
        if (Key.Of(asker.Ask(On(change, day))) != Key.Of(change.After))
        {
            // Asked again, the answer is another: whatever begins or ends that day did not make this change.
            return [];
        }

        var causes = Texts(change).Distinct().ToList();
        var used = engine.Used.By(change.After.Guarantor, change.After.Promise);
        var candidates = rows.Where(one => one.Row.Relation.Truth != Truth.Recorded || used.Covers(one.Row))
            .DistinctBy(static one => (one.Row.Origin, one.Row.Relation, one.Row.Reading, one.Row.From, one.AtEnd)).ToList();
        causes.AddRange(candidates.Where(one => SpeaksOf(one.Row, change.After) && Undoes(one, change)).Select(static one => new SweepCause(SweepCauseKind.Row, one.Row.Relation, one.AtEnd)).Distinct());
        if (causes.Count > 0)
        {
            return causes;
        }

        causes.AddRange(candidates.Where(one => !SpeaksOf(one.Row, change.After) && Undoes(one, change)).Select(static one => new SweepCause(SweepCauseKind.OtherRow, one.Row.Relation, one.AtEnd)).Distinct());
        if (causes.Count == 0)
        {
            causes.AddRange(Windows(change, candidates));
        }

        return causes.Count > 0 ? causes
            : Undoes(WithStatesUnmoved(engine.Record, change), change) ? [new(SweepCauseKind.OtherState, null, AtEnd: false)]
            : AllUndo(candidates, change) ? [new(SweepCauseKind.Together, null, AtEnd: false)]
            : [];
    }

    private static Question On(SweepChange change, DateOnly on) => new(change.After.Guarantor, change.After.Beneficiary, change.After.Promise, on, Settings.Default, Detail.Verdict);

    private bool Touches(PartialDate? date) => date is { } known && (known.First == day || known.Last == day);

    /// <summary>The texts and qualifications that begin or end that day, and reach on the side on which they stand.</summary>
    private IEnumerable<SweepCause> Texts(SweepChange change)
    {
        var plans = engine.Index.Promises(change.After.Guarantor, change.After.Promise);
        if (!plans.Any(plan => Touches(plan.Text.From?.Date) || Touches(plan.Text.To?.Date) || plan.Qualifications.Any(qualification => Touches(qualification.From.Date) || Touches(qualification.To?.Date))))
        {
            yield break;
        }

        var (before, after) = (asker.AskMet(On(change, day.AddDays(-1))), asker.AskMet(On(change, day)));
        foreach (var plan in plans)
        {
            foreach (var atEnd in (bool[])[false, true])
            {
                if (Touches((atEnd ? plan.Text.To : plan.Text.From)?.Date) && Reaches(plan.Text.Id, atEnd, before, after))
                {
                    yield return new(SweepCauseKind.Text, null, atEnd);
                }

                foreach (var qualification in plan.Qualifications)
                {
                    if (Touches((atEnd ? qualification.To : qualification.From)?.Date) && Reaches(qualification.Id, atEnd, before, after))
                    {
                        yield return new(SweepCauseKind.Qualification, null, atEnd);
                    }
                }
            }
        }
    }

    /// <summary>Whether a text reaches on one side and not on the other, or whether it has begun, or ended, is open on one side.</summary>
    private static bool Reaches(string id, bool atEnd, MetAnswer before, MetAnswer after) =>
        before.Reaching.Contains(id) != after.Reaching.Contains(id) || IsOpen(id, atEnd, before) != IsOpen(id, atEnd, after);

    private static bool IsOpen(string id, bool atEnd, MetAnswer answer) => answer.Met.Any(choice => choice is Choice.TextWindow window && window.TextId == id && window.AtEnd == atEnd);

    /// <summary>The rows whose imprecise date was open on one side of the day and met there: where it no longer is, the answer is no longer told twice.</summary>
    private IEnumerable<SweepCause> Windows(SweepChange change, List<(FactRow Row, bool AtEnd)> candidates)
    {
        if (candidates.TrueForAll(static one => (one.AtEnd ? one.Row.To : one.Row.From) is not { IsDay: false }))
        {
            return [];
        }

        var (before, after) = (asker.AskMet(On(change, day.AddDays(-1))).Met, asker.AskMet(On(change, day)).Met);
        return candidates.Where(one => new Choice.RowWindow(one.Row, one.AtEnd) is var window && before.Contains(window) != after.Contains(window))
            .Select(one => new SweepCause(SpeaksOf(one.Row, change.After) ? SweepCauseKind.Row : SweepCauseKind.OtherRow, one.Row.Relation, one.AtEnd)).Distinct();
    }

    private static bool SpeaksOf(FactRow row, Answer answer) =>
        !row.Arguments.Any(static argument => argument.Sort == Sort.State) || row.Arguments.Contains(answer.Guarantor) || row.Arguments.Contains(answer.Beneficiary);

    private bool Undoes((FactRow Row, bool AtEnd) cause, SweepChange change)
    {
        if (!undone.TryGetValue(cause, out var without))
        {
            undone[cause] = without = new(new Engine(engine.Record.Without(cause.Row, cause.AtEnd), engine));
        }

        return Undoes(without, change);
    }

    private bool AllUndo(List<(FactRow Row, bool AtEnd)> candidates, SweepChange change) =>
        Undoes(candidates.Aggregate(WithStatesUnmoved(engine.Record, change), static (record, one) => record.Without(Current(record, one.Row), one.AtEnd)), change);

    private bool Undoes(RecordEdition without, SweepChange change) => !ReferenceEquals(without, engine.Record) && Undoes(new Asker(new Engine(without, engine)), change);

    private bool Undoes(Asker without, SweepChange change)
    {
        var then = Key.Of(without.Ask(On(change, day)));
        return then == Key.Of(change.Before) || then != Key.Of(change.After);
    }

    /// <summary>The edition as if no other state had come into being or ended that day, but one day later.</summary>
    private RecordEdition WithStatesUnmoved(RecordEdition record, SweepChange change)
    {
        bool Moves(State state) => (state.From == day || state.To == day) && state != change.After.Guarantor && state != change.After.Beneficiary;
        return record.States.Any(Moves) ? record with { States = [.. record.States.Select(state => Moves(state) ? Later(state) : state)] } : record;
    }

    private State Later(State state) => new(
        state.Index, state.Id, state.Name, state.From == day ? day.AddDays(1) : state.From, state.To == day ? day.AddDays(1) : state.To, state.Successors, state.Names, state.Origin);

    /// <summary>The row as it stands in an edition in which its other end may have been undone already.</summary>
    private static FactRow Current(RecordEdition record, FactRow row) =>
        record.Rows[row.Relation.Index].FirstOrDefault(other => other.Origin == row.Origin && other.From == row.From && other.Arguments.SequenceEqual(row.Arguments)) ?? row;
}
