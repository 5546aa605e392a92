using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Record.Entities;

namespace Assure.Reasoning.Checking;

/// <summary>Walks one row of the atlas day by day beside the single answers, and gathers changes and faults.</summary>
internal sealed class RowSweeper(RecordEdition record, Func<Question, Answer> ask)
{
    private readonly List<SweepFailure> failures = [];
    private readonly List<SweepChange> changes = [];

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<SweepFailure> Failures => failures;

    /// <summary>The changes so far.</summary>
    public IReadOnlyList<SweepChange> Changes => changes;

    /// <summary>How many cells were walked.</summary>
    public int Cells { get; private set; }

    /// <summary>How many single questions were asked.</summary>
    public int Asked { get; private set; }

    /// <summary>Walks a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="days">The days on which it may change, ascending.</param>
    /// <param name="isEmpty">Whether its promiser gave no text of its kind: then every answer is none, and nothing need be asked.</param>
    public void Add(AtlasRow row, ImmutableArray<DateOnly> days, bool isEmpty)
    {
        Order(row);
        var last = new Answer?[record.States.Length];
        var seen = new bool[record.States.Length];
        var piece = -1;
        foreach (var day in days)
        {
            while (piece + 1 < row.Pieces.Length && row.Pieces[piece + 1].From <= day)
            {
                piece++;
            }

            var told = Told(row, piece < 0 ? null : row.Pieces[piece], day);
            foreach (var state in record.States)
            {
                var exists = state != row.Guarantor && state.ExistsOn(day) && row.Guarantor.ExistsOn(day);
                var answer = exists ? isEmpty ? null : AskOn(row, state, day) : null;
                Compare(row, state, day, exists, isEmpty, answer, told[state.Index]);
                if (answer is not null && last[state.Index] is { } before && Key.Of(before) != Key.Of(answer))
                {
                    changes.Add(new(day, before, answer));
                }

                // A state that ends and comes again begins a new span.
                last[state.Index] = answer;
                if (exists && !seen[state.Index])
                {
                    seen[state.Index] = true;
                    Cells++;
                }
            }
        }
    }

    /// <summary>An answer in technical words.</summary>
    public static string Shown(Answer answer) => Shown(answer.Verdict, answer.Form) + (answer.Residual is { IsTrue: false, IsFalse: false } residual ? $": {residual.Shape}" : "");

    private static string Shown(Verdict? verdict, Record.Texts.Form? form) => verdict is null ? "" : $"{verdict}{(form is null ? "" : $", {form}")}".ToLowerInvariant();

    private void Order(AtlasRow row)
    {
        for (var i = 0; i < row.Pieces.Length; i++)
        {
            if (i == 0 ? row.Pieces[i].From != Reasoner.FirstDay : row.Pieces[i].From <= row.Pieces[i - 1].From)
            {
                failures.Add(new(i == 0 ? SweepFault.Gap : SweepFault.Overlap, row.Guarantor, null, row.Promise, row.Pieces[i].From, "", ""));
            }
        }
    }

    /// <summary>What the atlas tells of each state on a day; a state told of twice is a fault.</summary>
    private AtlasGroup?[] Told(AtlasRow row, AtlasPiece? piece, DateOnly day)
    {
        var told = new AtlasGroup?[record.States.Length];
        foreach (var group in piece?.Groups ?? [])
        {
            foreach (var index in group.States)
            {
                if (told[index] is { } other && piece!.From == day)
                {
                    failures.Add(new(SweepFault.Overlap, row.Guarantor, record.States[index], row.Promise, day, Shown(other.Verdict, other.Form), Shown(group.Verdict, group.Form)));
                }

                told[index] = group;
            }
        }

        return told;
    }

    private Answer? AskOn(AtlasRow row, State state, DateOnly day)
    {
        Asked++;
        try
        {
            return ask(new(row.Guarantor, state, row.Promise, day, Settings.Default, Detail.Verdict));
        }
        catch (LaterDayException)
        {
            return null;
        }
    }

    private void Compare(AtlasRow row, State state, DateOnly day, bool exists, bool isEmpty, Answer? answer, AtlasGroup? told)
    {
        if (!exists)
        {
            if (told is { } extra)
            {
                failures.Add(new(SweepFault.Overlap, row.Guarantor, state, row.Promise, day, "", Shown(extra.Verdict, extra.Form)));
            }

            return;
        }

        var (verdict, form) = isEmpty ? (Verdict.None, null) : (answer?.Verdict, answer?.Form);
        if (told is not { } group)
        {
            if (verdict is not null)
            {
                failures.Add(new(SweepFault.Gap, row.Guarantor, state, row.Promise, day, Shown(verdict, form), ""));
            }
        }
        else if (group.Verdict != verdict || group.Form != form)
        {
            failures.Add(new(SweepFault.Disagreement, row.Guarantor, state, row.Promise, day, Shown(verdict, form), Shown(group.Verdict, group.Form)));
        }
    }
}
