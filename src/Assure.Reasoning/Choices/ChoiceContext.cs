using Assure.Reasoning.Asking;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Choices;

/// <summary>Decides, during one evaluation, how each choice met falls; and remembers which were met.</summary>
/// <remarks>
/// A choice is <em>fixed</em> when the asker, a viewpoint or a doubt's default settles it, and <em>open</em> otherwise.
/// Open choices are tried one way after another: <see cref="Advance"/> goes to the next combination that can differ.
/// </remarks>
internal sealed class ChoiceContext(Settings settings, State guarantor, Entity beneficiary)
{
    /// <summary>The most combinations of open choices one question may need.</summary>
    public const int MostFalls = 4096;

    private readonly List<ChosenReading> trail = [];
    private readonly Dictionary<Choice, int> taken = [];
    private readonly Dictionary<Choice, int> touched = [];
    private readonly List<Choice> log = [];
    private readonly HashSet<FactRow> formed = [];
    private Dictionary<Choice, int> overrides = [];
    private int forced;
    private int falls = 1;

    /// <summary>The open choices met in this evaluation, in the order met, with the way each was taken.</summary>
    public IReadOnlyList<ChosenReading> Trail => trail;

    /// <summary>The fixed choices met so far, in any evaluation, with the way each was taken.</summary>
    public IReadOnlyDictionary<Choice, int> Touched => touched;

    /// <summary>The choices that fall another way, or are met anew, since the last <see cref="Advance"/>.</summary>
    public Choice[] Changed { get; private set; } = [];

    /// <summary>The rows nobody has read in their source of which a class was formed, in any evaluation.</summary>
    public IReadOnlySet<FactRow> Formed => formed;

    /// <summary>Notes a row nobody has read in its source that puts a thing into a class.</summary>
    public void Form(FactRow row) => formed.Add(row);

    /// <summary>The first day after the one asked about on which anything met so far, in any evaluation, can be otherwise than it was met.</summary>
    public DateOnly Until { get; private set; } = DateOnly.MaxValue;

    /// <summary>Notes that what was met turns on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="asked">The day asked about.</param>
    public void NoteChange(DateOnly day, DateOnly asked) => Until = day > asked && day < Until ? day : Until;

    /// <summary>Notes that what was met turns on a date, on the first day it may mean and on the last.</summary>
    /// <param name="date">The date; null for none.</param>
    /// <param name="asked">The day asked about.</param>
    public void NoteChange(PartialDate? date, DateOnly asked)
    {
        if (date is { } known)
        {
            NoteChange(known.First, asked);
            NoteChange(known.Last, asked);
        }
    }

    /// <summary>How many times a choice has been consulted; a mark for <see cref="Since"/>.</summary>
    public int Mark => log.Count;

    /// <summary>Whether every choice consulted since a mark is a fixed one.</summary>
    public bool IsFixedSince(int mark)
    {
        for (var i = mark; i < log.Count; i++)
        {
            if (!touched.ContainsKey(log[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The choices consulted since a mark, each once.</summary>
    public Choice[] Since(int mark) => mark == log.Count ? [] : log.GetRange(mark, log.Count - mark).Distinct().ToArray();

    /// <summary>Fixes choices whatever else says, and starts again.</summary>
    public void Override(Dictionary<Choice, int> choices)
    {
        overrides = choices;
        trail.Clear();
        taken.Clear();
        forced = 0;
        falls = 1;
    }

    /// <summary>Starts an evaluation under the combination at hand.</summary>
    public void Restart()
    {
        trail.RemoveRange(forced, trail.Count - forced);
        taken.Clear();
        log.Clear();
        foreach (var (choice, way) in trail)
        {
            taken[choice] = way;
        }
    }

    /// <summary>Goes to the next combination.</summary>
    /// <returns>False when all have been tried.</returns>
    public bool Advance()
    {
        for (var last = trail.Count - 1; last >= 0; last--)
        {
            var (choice, way) = trail[last];
            if (way + 1 < choice.Ways)
            {
                if (++falls > MostFalls)
                {
                    throw new UnanswerableException($"More than {MostFalls} combinations of open readings bear on this question.", "some of them settled (--reading, --viewpoint)");
                }

                Changed = [.. trail.Skip(last).Select(static chosen => chosen.Choice)];
                trail.RemoveRange(last, trail.Count - last);
                trail.Add(new(choice, way + 1));
                forced = trail.Count;
                return true;
            }
        }

        return false;
    }

    /// <summary>The way a choice falls in this evaluation.</summary>
    public int Consult(Choice choice)
    {
        log.Add(choice);
        if (overrides.TryGetValue(choice, out var way) || taken.TryGetValue(choice, out way))
        {
            return way;
        }

        if (Fixed(choice) is { } settled)
        {
            touched[choice] = settled;
            taken[choice] = settled;
            return settled;
        }

        trail.Add(new(choice, 0));
        taken[choice] = 0;
        return 0;
    }

    /// <summary>Whether a dispute or doubt falls to a reading in this evaluation.</summary>
    public bool Falls(Dispute dispute, int reading) => Consult(new Choice.OfReading(dispute)) == reading;

    /// <summary>The reading a dispute or doubt is settled at beforehand; null when it is open.</summary>
    public int? Settled(Dispute dispute)
    {
        if (settings.Readings.TryGetValue(dispute, out var picked))
        {
            return picked;
        }

        var voice = settings.Viewpoint.Kind switch
        {
            ViewpointKind.Actor => settings.Viewpoint.State,
            ViewpointKind.Guarantor => guarantor,
            ViewpointKind.Beneficiary => beneficiary as State,
            _ => null,
        };
        if (voice is not null)
        {
            for (var reading = 0; reading < dispute.Readings.Length; reading++)
            {
                foreach (var held in dispute.Readings[reading].Voices)
                {
                    if (held.State == voice)
                    {
                        return reading;
                    }
                }
            }
        }

        return dispute.Default;
    }

    private int? Fixed(Choice choice) => choice switch
    {
        Choice.OfReading(var dispute) => Settled(dispute),
        Choice.UnreadClause(_, var clause) when settings.LeftOut.Contains(clause) => 0,
        Choice.UnreadClause or Choice.UnreadRow => settings.Strict ? null : 1,
        _ => settings.Windows.TryGetValue(choice, out var way) ? way : null,
    };
}
