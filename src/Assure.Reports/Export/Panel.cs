using System.Collections.Immutable;
using System.Text;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Choices;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Csv;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>The yearly panel: what each promiser had promised each state on the last day of each year, and what that turns on.</summary>
/// <remarks>Verdicts and forms come from the whole atlas; the reasons are asked for year by year. It is safe for use by several threads, each with its own reasoner.</remarks>
public sealed class Panel
{
    private readonly RecordEdition record;
    private readonly ImmutableArray<AtlasRow> atlas;
    private readonly StateCodes codes;

    /// <summary>Prepares the panel of some kinds of promise.</summary>
    /// <param name="reasoner">A reasoner; used only here.</param>
    /// <param name="kinds">The kinds, in order.</param>
    public Panel(Reasoner reasoner, ImmutableArray<Kind> kinds)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        record = reasoner.Record;
        atlas = reasoner.WholeAtlas(kinds, Settings.Default);
        codes = new StateCodes(record);
        var readUpTo = record.ReadUpTo;
        LastYear = readUpTo is { Month: 12, Day: 31 } ? readUpTo.Year : readUpTo.Year - 1;
        FirstYear = atlas.SelectMany(row => row.Pieces).Where(piece => piece.Groups.Any(group => group.Verdict != Verdict.None))
            .Select(piece => piece.From.Year).DefaultIfEmpty(LastYear).Min();
    }

    /// <summary>The first year: that of the first promise of any kind asked about.</summary>
    public int FirstYear { get; }

    /// <summary>The last year of which the record was read to the end.</summary>
    public int LastYear { get; }

    /// <summary>The line of column names.</summary>
    public static ReadOnlyMemory<byte> Head
    {
        get
        {
            var builder = new StringBuilder();
            CsvText.AppendRow(builder, [.. PanelTable.Fields.Select(column => column.Name)]);
            return Encoding.UTF8.GetBytes(builder.ToString());
        }
    }

    /// <summary>The rows of one year: by promiser and kind in the record's order, then by state.</summary>
    /// <param name="reasoner">A reasoner of the same edition, used by no other thread meanwhile.</param>
    /// <param name="year">The year.</param>
    public ReadOnlyMemory<byte> Year(Reasoner reasoner, int year)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        var (before, day) = (new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));
        var builder = new StringBuilder();
        foreach (var row in atlas.Where(row => row.Guarantor.ExistsOn(day)))
        {
            var pieces = PiecesIn(row, before, day);
            foreach (var state in record.States.Where(state => state != row.Guarantor && state.ExistsOn(day)))
            {
                if (Group(pieces[^1], state) is { } group)
                {
                    CsvText.AppendRow(builder, Cells(reasoner, row, state, day, group, Changed(pieces, state)));
                }
            }
        }

        return Encoding.UTF8.GetBytes(builder.ToString());
    }

    private string[] Cells(Reasoner reasoner, AtlasRow row, State state, DateOnly day, AtlasGroup group, bool changed)
    {
        var answer = reasoner.Ask(new(row.Guarantor, state, row.Promise, day, Settings.Default, Detail.Full));
        var (promiserCow, promiserGw) = codes.On(row.Guarantor, day);
        var (stateCow, stateGw) = codes.On(state, day);
        return
        [
            row.Guarantor.Id, state.Id, Numbers.Of(day.Year), row.Promise.Id, promiserCow, promiserGw, stateCow, stateGw, DataNames.Of(answer.GuarantorArmed),
            JsonNames.Of(group.Verdict), group.Form is { } form ? JsonNames.Of(form) : "", DataNames.Of(changed),
            Ids(answer.TurnsOn.Doubts), WeakestMark(reasoner, answer) is { } mark ? JsonNames.Of(mark) : "", Ids([.. answer.TurnsOn.Disputes, .. answer.TurnsOn.Unread]),
        ];
    }

    private static string Ids(IEnumerable<Turn> turns) => string.Join(' ', turns.Where(turn => turn.Matters).Select(turn => turn.Choice.Id));

    /// <summary>The weakest mark of what carries the answer; for a disputed one, of what carries it under any reading, and of the windows it turns on.</summary>
    private static Verified? WeakestMark(Reasoner reasoner, Answer answer)
    {
        var marks = Marks(answer);
        if (answer.Verdict == Verdict.Disputed || answer.IsFormDisputed)
        {
            foreach (var turn in answer.TurnsOn.Disputes.Where(turn => turn.Matters))
            {
                marks.AddRange(turn.Choice switch
                {
                    Choice.OfReading(var dispute) => Enumerable.Range(0, dispute.Readings.Length).SelectMany(reading => Marks(reasoner.Ask(Again(answer, dispute, reading)))),
                    Choice.RowWindow(var row, _) => [row.Verified],
                    Choice.TextWindow { Bound.Citation: { } citation } => [citation.Verified],
                    _ => [],
                });
            }
        }

        return marks.Count == 0 ? null : marks.Max();
    }

    private static List<Verified> Marks(Answer answer)
    {
        var tiers = answer.Verdict == Verdict.Disputed || answer.IsFormDisputed ? answer.Tiers : [.. answer.Tiers.Where(tier => tier.Form == answer.Form)];
        return
        [
            .. tiers.SelectMany(tier => tier.Texts).Select(text => text.Verified),
            .. answer.RestsOn.SelectMany(fact => fact.Rows).Select(row => row.Verified),
        ];
    }

    private static Question Again(Answer answer, Dispute dispute, int reading) => new(
        answer.Guarantor, answer.Beneficiary, answer.Promise, answer.On, Settings.Default with { Readings = Settings.Default.Readings.SetItem(dispute, reading) });

    private static AtlasPiece[] PiecesIn(AtlasRow row, DateOnly before, DateOnly day)
    {
        var last = LastFrom(row, day);
        var first = Math.Max(0, LastFrom(row, before));
        return [.. row.Pieces[first..(last + 1)]];
    }

    private static int LastFrom(AtlasRow row, DateOnly day)
    {
        var last = row.Pieces.Length - 1;
        while (last >= 0 && row.Pieces[last].From > day)
        {
            last--;
        }

        return last;
    }

    private static bool Changed(AtlasPiece[] pieces, State state)
    {
        (Verdict, Form?)? known = null;
        foreach (var piece in pieces)
        {
            if (Group(piece, state) is not { } group)
            {
                continue;
            }

            if (known is { } was && was != (group.Verdict, group.Form))
            {
                return true;
            }

            known = (group.Verdict, group.Form);
        }

        return false;
    }

    private static AtlasGroup? Group(AtlasPiece piece, State state)
    {
        foreach (var group in piece.Groups)
        {
            if (group.States.Contains(state.Index))
            {
                return group;
            }
        }

        return null;
    }
}
