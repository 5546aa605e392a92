using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Timelines;

/// <summary>Asks on every day on which an answer can change, and tells spans, changes, their causes and the readings they depend on.</summary>
internal sealed class TimelineBuilder(Engine engine, Asker asker)
{
    private readonly Dictionary<(State, Kind), SortedSet<DateOnly>> daysOf = [];
    private readonly Dictionary<(FactRow, bool), Asker> withoutRow = [];
    private readonly Dictionary<DateOnly, List<FactRow>> rowsOn = [];
    private DateOnly withoutOn;

    /// <summary>The timeline of one promise.</summary>
    public Timeline Build(State guarantor, Entity beneficiary, Kind promise, Settings settings, DateOnly first, DateOnly last)
    {
        var question = new Question(guarantor, beneficiary, promise, first, settings, Detail.Verdict);
        var spans = ImmutableArray.CreateBuilder<TimelineSpan>();
        var changes = ImmutableArray.CreateBuilder<Change>();
        var (start, atStart) = (first, asker.Ask(question));
        foreach (var (day, before, after, changed) in Steps(question, engine.ChangeDays, last))
        {
            changes.Add(ChangeOn(day, before, after, scopeOnly: !changed, question));
            if (changed)
            {
                spans.Add(new(start, day, atStart));
                (start, atStart) = (day, after);
            }
        }

        spans.Add(new(start, null, atStart));
        return new(guarantor, beneficiary, promise, spans.ToImmutable(), changes.ToImmutable());
    }

    /// <summary>The changes of one promise alone, without causes and readings.</summary>
    /// <param name="question">The question on the first day.</param>
    /// <param name="last">The last day, inclusive.</param>
    public ImmutableArray<Change> ChangesOf(Question question, DateOnly last) =>
        [.. Steps(question, DaysOf(question.Guarantor, question.Promise), last).Select(static step => new Change(step.Day, step.Before, step.After, ScopeOnly: !step.Changed, [], []))];

    /// <summary>The days on which an answer changes, or the classes it speaks of, with the answers before and after.</summary>
    /// <param name="question">The question on the first day.</param>
    /// <param name="days">Every day on which it can change, ascending; an answer that says it stays until later is not asked for again.</param>
    /// <param name="last">The last day, inclusive.</param>
    private IEnumerable<(DateOnly Day, Answer Before, Answer After, bool Changed)> Steps(Question question, SortedSet<DateOnly> days, DateOnly last)
    {
        var (known, until) = asker.AskUntil(question);
        var previous = question.On;
        foreach (var day in days.GetViewBetween(question.On, last).Where(day => day > question.On))
        {
            if (day >= until)
            {
                var before = known;
                (known, until) = asker.AskUntil(question with { On = day });
                var changed = Key.Of(before) != Key.Of(known);
                if (changed || before.Residual.Key != known.Residual.Key)
                {
                    yield return (day, before.On == previous ? before : asker.Ask(question with { On = previous }), known, changed);
                }
            }

            previous = day;
        }
    }

    /// <summary>A change with its causes. Quickest in order of day.</summary>
    public Change WithCauses(Change change, Settings settings) =>
        change with { Causes = Causes(change.On, change.Before, change.After, new(change.After.Guarantor, change.After.Beneficiary, change.After.Promise, change.On, settings, Detail.Verdict)) };

    /// <summary>The days on which an answer of one promiser and kind can change: those of its texts, of the relations they use, and of states.</summary>
    private SortedSet<DateOnly> DaysOf(State guarantor, Kind promise)
    {
        if (!daysOf.TryGetValue((guarantor, promise), out var days))
        {
            var plans = engine.Index.Promises(guarantor, promise);
            var texts = plans.Select(static plan => plan.Text).ToHashSet();
            var qualifications = plans.SelectMany(static plan => plan.Qualifications).ToHashSet();
            var used = engine.Used.By(guarantor, promise);
            daysOf[(guarantor, promise)] = days = ChangeDays.Of(engine.Record, row => row.Relation.IsOpen || used.Covers(row), texts.Contains, qualifications.Contains);
        }

        return days;
    }

    private Change ChangeOn(DateOnly day, Answer before, Answer after, bool scopeOnly, Question question)
    {
        var causes = scopeOnly ? ScopeCauses(day, question) : Causes(day, before, after, question);
        return new(day, before, after, scopeOnly, causes, scopeOnly ? [] : Readings(day, question));
    }

    /// <summary>The rows and texts without which nothing would have changed; all that could have, when none suffices alone.</summary>
    private ImmutableArray<Cause> Causes(DateOnly day, Answer before, Answer after, Question question)
    {
        if (Beginnings(day, question).ToImmutableArray() is { IsEmpty: false } beginnings)
        {
            return beginnings;
        }

        var candidates = Candidates(day, question).ToList();
        var decisive = candidates.Where(cause => WouldNotHaveChanged(cause, day, before, after, question)).ToImmutableArray();
        return decisive.IsEmpty ? [.. candidates] : decisive;
    }

    /// <summary>The promiser or the beneficiary coming into being or ending that day.</summary>
    private static IEnumerable<Cause> Beginnings(DateOnly day, Question question) =>
        new[] { question.Guarantor, question.Beneficiary as State }
            .OfType<State>()
            .Where(state => state.From == day || state.To == day)
            .Select(state => new Cause(null, null, null, AtEnd: state.To == day) { State = state });

    /// <summary>Members come and go with rows; a class of all states changes with the states there are.</summary>
    private ImmutableArray<Cause> ScopeCauses(DateOnly day, Question question)
    {
        ImmutableArray<Cause> rows = [.. Candidates(day, question).Where(static cause => cause.Row is not null)];
        return !rows.IsEmpty ? rows :
        [
            .. engine.Record.States.Where(state => state.From == day || state.To == day)
                .Select(state => new Cause(null, null, null, AtEnd: state.To == day) { State = state }),
        ];
    }

    /// <summary>What begins or ends that day and may bear on the question: its promiser's texts, and rows its texts may ask about.</summary>
    private IEnumerable<Cause> Candidates(DateOnly day, Question question)
    {
        foreach (var plan in engine.Index.Promises(question.Guarantor, question.Promise))
        {
            if (Touches(plan.Text.From?.Date, day))
            {
                yield return new(null, plan.Text, null, AtEnd: false);
            }

            if (Touches(plan.Text.To?.Date, day))
            {
                yield return new(null, plan.Text, null, AtEnd: true);
            }

            foreach (var qualification in plan.Qualifications)
            {
                if (Touches(qualification.From.Date, day))
                {
                    yield return new(null, null, qualification, AtEnd: false);
                }

                if (Touches(qualification.To?.Date, day))
                {
                    yield return new(null, null, qualification, AtEnd: true);
                }
            }
        }

        var used = engine.Used.By(question.Guarantor, question.Promise);
        foreach (var row in RowsOn(day).Where(row => row.Relation.Truth != Truth.Recorded || used.Covers(row)))
        {
            if (Touches(row.From, day))
            {
                yield return new(row, null, null, AtEnd: false);
            }

            if (Touches(row.To, day))
            {
                yield return new(row, null, null, AtEnd: true);
            }
        }
    }

    /// <summary>The rows that begin or end on a day, or whose imprecise dates do, in the record's order.</summary>
    private List<FactRow> RowsOn(DateOnly day)
    {
        if (rowsOn.Count == 0)
        {
            foreach (var row in engine.Record.Rows.SelectMany(static rows => rows))
            {
                foreach (var on in new[] { row.From?.First, row.From?.Last, row.To?.First, row.To?.Last }.OfType<DateOnly>().Distinct())
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(rowsOn, on, out _) ??= []).Add(row);
                }
            }
        }

        return rowsOn.GetValueOrDefault(day) ?? [];
    }

    private static bool Touches(PartialDate? date, DateOnly day) => date is { } known && (known.First == day || known.Last == day);

    /// <summary>Whether, had the row or text not begun or ended that day, the answer would have stayed as it was.</summary>
    private bool WouldNotHaveChanged(Cause cause, DateOnly day, Answer before, Answer after, Question question)
    {
        if (cause.Row is null)
        {
            // A text's own beginning or end is decisive when the text reaches on the side on which it stands.
            var id = cause.Text?.Id ?? cause.Qualification!.Id;
            var reaching = (cause.AtEnd ? before : after).Tiers.SelectMany(static tier => tier.Texts);
            return reaching.Any(text => text.Text.Id == id || text.Qualifications.Any(qualification => qualification.Id == id));
        }

        if (!MayMatter(cause.Row, question))
        {
            return false;
        }

        var asked = Without(cause.Row, cause.AtEnd, day).Ask(question with { On = day });
        return Key.Of(asked) == Key.Of(before) || Key.Of(asked) != Key.Of(after);
    }

    /// <summary>Asks as if a row had never begun, or never ended; kept for the other answers that change that day.</summary>
    private Asker Without(FactRow row, bool atEnd, DateOnly day)
    {
        if (withoutOn != day)
        {
            withoutRow.Clear();
            withoutOn = day;
        }

        if (!withoutRow.TryGetValue((row, atEnd), out var without))
        {
            withoutRow[(row, atEnd)] = without = new(new Engine(engine.Record.Without(row, atEnd), engine));
        }

        return without;
    }

    /// <summary>Whether a row speaks of the promiser or the beneficiary, or of no state at all.</summary>
    private static bool MayMatter(FactRow row, Question question) =>
        !row.Arguments.Any(static argument => argument.Sort == Sort.State) || row.Arguments.Contains(question.Guarantor) || row.Arguments.Contains(question.Beneficiary);

    /// <summary>The doubts on either side of a change, and whether it vanishes under their other readings.</summary>
    private ImmutableArray<ChangeReading> Readings(DateOnly day, Question question)
    {
        var doubts = new Dictionary<Dispute, int>();
        foreach (var on in (DateOnly[])[day.AddDays(-1), day])
        {
            foreach (var turn in asker.Ask(question with { On = on, Detail = Detail.Full }).TurnsOn.Doubts)
            {
                if (turn is { Choice: Choice.OfReading(var dispute), Taken: { } taken })
                {
                    doubts[dispute] = taken;
                }
            }
        }

        var readings = ImmutableArray.CreateBuilder<ChangeReading>();
        foreach (var (doubt, taken) in doubts.OrderBy(static pair => pair.Key.Index))
        {
            for (var other = 0; other < doubt.Readings.Length; other++)
            {
                if (other == taken)
                {
                    continue;
                }

                var settings = question.Settings with { Readings = question.Settings.Readings.SetItem(doubt, other) };
                var (then, now) = (asker.Ask(question with { On = day.AddDays(-1), Settings = settings }), asker.Ask(question with { On = day, Settings = settings }));
                readings.Add(new(doubt, taken, other, Vanishes: Key.Of(then) == Key.Of(now)));
            }
        }

        return readings.ToImmutable();
    }
}
