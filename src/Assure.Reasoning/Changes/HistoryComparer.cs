using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Record;
using Assure.Record.Texts;

namespace Assure.Reasoning.Changes;

/// <summary>Holds the answers of two editions against each other over all time, by verdict and form: what a correction changes lies often in the past.</summary>
public static class HistoryComparer
{
    /// <summary>Compares two editions.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="promises">The ids of the kinds of promise; those that either edition lacks are passed over.</param>
    /// <param name="until">The last day compared.</param>
    /// <returns>The stretches in which they differ, by promiser, kind and state in the later edition's order, then by day.</returns>
    public static ImmutableArray<HistoryDifference> Compare(RecordEdition before, RecordEdition after, IReadOnlyCollection<string> promises, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(promises);
        var found = ImmutableArray.CreateBuilder<HistoryDifference>();
        var earlier = Rows(before, promises).ToDictionary(static row => (row.Guarantor.Id, row.Promise.Id));
        var states = after.States.Select(state => (Now: state, Then: before.States.FirstOrDefault(other => other.Id == state.Id))).ToArray();
        foreach (var row in Rows(after, promises))
        {
            if (!earlier.TryGetValue((row.Guarantor.Id, row.Promise.Id), out var old))
            {
                continue;
            }

            var open = new HistoryDifference?[states.Length];
            DateOnly[] days = [.. row.Pieces.Concat(old.Pieces).Select(static piece => piece.From).Where(day => day <= until).Distinct().Order()];
            foreach (var day in days)
            {
                var (was, now) = (Labels(old, day, before.States.Length), Labels(row, day, after.States.Length));
                for (var i = 0; i < states.Length; i++)
                {
                    var (one, other) = (states[i].Then is { } then ? was[then.Index] : default, now[states[i].Now.Index]);
                    if (open[i] is { } running && (running.Before, running.BeforeForm, running.After, running.AfterForm) != (one.Verdict, one.Form, other.Verdict, other.Form))
                    {
                        found.Add(running with { To = day });
                        open[i] = null;
                    }

                    if (open[i] is null && one != other)
                    {
                        open[i] = new(row.Guarantor, row.Promise, states[i].Now, day, null, one.Verdict, one.Form, other.Verdict, other.Form);
                    }
                }
            }

            found.AddRange(open.OfType<HistoryDifference>());
        }

        return [.. found.OrderBy(static one => one.Guarantor.Index).ThenBy(static one => one.Promise.Index).ThenBy(static one => one.Beneficiary.Index).ThenBy(static one => one.From)];
    }

    private static ImmutableArray<AtlasRow> Rows(RecordEdition record, IReadOnlyCollection<string> promises) =>
        new Reasoner(record).WholeAtlas([.. record.Kinds.Where(kind => promises.Contains(kind.Id))], Settings.Default);

    /// <summary>Verdict and form on a day, by number of state.</summary>
    private static (Verdict? Verdict, Form? Form)[] Labels(AtlasRow row, DateOnly day, int states)
    {
        var labels = new (Verdict?, Form?)[states];
        var piece = row.Pieces[0];
        foreach (var later in row.Pieces)
        {
            if (later.From > day)
            {
                break;
            }

            piece = later;
        }

        foreach (var group in piece.Groups)
        {
            for (var i = 0; i < states; i++)
            {
                if (group.States.Contains(i))
                {
                    labels[i] = (group.Verdict, group.Form);
                }
            }
        }

        return labels;
    }
}
