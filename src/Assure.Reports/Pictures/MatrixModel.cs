using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>All promises of one kind on a day: a column for each promiser, the states grouped by identical answers.</summary>
/// <param name="Promise">The kind.</param>
/// <param name="On">The day.</param>
/// <param name="Promisers">The promisers, in the record's order.</param>
/// <param name="Totals">How many states have which answer, in the order of <paramref name="Promisers"/>.</param>
/// <param name="Groups">The groups, largest first; together they hold every state of the day once.</param>
public sealed record MatrixModel(Kind Promise, DateOnly On, ImmutableArray<State> Promisers, ImmutableArray<MatrixTotal> Totals, ImmutableArray<MatrixGroup> Groups)
{
    /// <summary>The answers of all groups, once for each group.</summary>
    public ImmutableArray<PictureCell> Cells => [.. Groups.SelectMany(static group => group.Cells)];

    /// <summary>The same with those of single states that have nothing to ask, where groups unfold to their states.</summary>
    public ImmutableArray<PictureCell> Unfolded => [.. Cells, .. Groups.SelectMany(static group => group.Rows).SelectMany(static row => row.Cells).Where(static cell => !cell.IsAsked).Take(1)];

    /// <summary>How many states there are.</summary>
    public int States => Groups.Sum(static group => group.Rows.Length);

    /// <summary>Puts it together from the answers of a day.</summary>
    /// <param name="context">The setting: the language, the day.</param>
    /// <param name="promise">The kind.</param>
    /// <param name="answers">The answers; those of other kinds, and those about territories, are passed over.</param>
    /// <remarks>A promiser is not asked about itself; it stands with those whose answers are the same from all whom both were asked about.</remarks>
    public static MatrixModel Of(PageContext context, Kind promise, IEnumerable<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(answers);
        Answer[] asked = [.. answers.Where(answer => answer.Promise == promise && answer.Beneficiary is State && answer.Verdict is not null)];
        var cells = asked.ToDictionary(static answer => ((State)answer.Beneficiary, answer.Guarantor), PictureCell.Of);
        return Of(
            context,
            promise,
            [.. context.Record.Promisers.Intersect(asked.Select(static answer => answer.Guarantor))],
            [.. asked.Select(static answer => (State)answer.Beneficiary).Distinct()],
            asked.Where(static answer => answer.GuarantorArmed).Select(static answer => answer.Guarantor).ToHashSet(),
            (state, promiser) => cells.GetValueOrDefault((state, promiser)));
    }

    /// <summary>Puts it together from cells.</summary>
    /// <param name="context">The setting: the language, the day.</param>
    /// <param name="promise">The kind.</param>
    /// <param name="promisers">The promisers, in the record's order.</param>
    /// <param name="states">The states promised to.</param>
    /// <param name="armed">The promisers that have nuclear weapons on the day.</param>
    /// <param name="cell">The answer for a state from a promiser.</param>
    public static MatrixModel Of(PageContext context, Kind promise, ImmutableArray<State> promisers, ImmutableArray<State> states, IReadOnlySet<State> armed, Func<State, State, PictureCell> cell)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(armed);
        var rows = states
            .OrderBy(state => context.Words.ShortName(state, context.On), context.Words.Pages.Alphabetical).ThenBy(static state => state.Index)
            .Select(state => new MatrixRow(state, [.. promisers.Select(promiser => cell(state, promiser))]))
            .ToArray();
        var naming = new MatrixNaming(context, [.. armed]);
        return new(promise, context.On, promisers, [.. promisers.Select((promiser, column) => Total(promiser, [.. rows.Select(row => row.Cells[column])]))], Grouped(rows, naming));
    }

    private static MatrixTotal Total(State promiser, PictureCell[] column) => new(promiser,
    [
        .. column.Where(static cell => cell.IsAsked).GroupBy(static cell => (cell.Verdict, cell.Form)).OrderBy(static group => group.Key.Verdict).ThenBy(static group => group.Key.Form is null).ThenBy(static group => group.Key.Form)
            .Select(static group => new MatrixCount(group.Key.Verdict!.Value, group.Key.Form, group.Count())),
    ],
    column.Count(static cell => cell.IsPromise), column.Count(static cell => cell.IsByTreaty));

    private static ImmutableArray<MatrixGroup> Grouped(MatrixRow[] rows, MatrixNaming naming)
    {
        var groups = new List<(PictureCell[] Cells, List<MatrixRow> Rows)>();
        foreach (var row in rows.OrderByDescending(static row => row.Cells.Count(static cell => cell.IsAsked)))
        {
            var found = groups.FindIndex(group => Agree(group.Cells, row.Cells));
            if (found < 0)
            {
                groups.Add(([.. row.Cells], [row]));
                continue;
            }

            var (cells, members) = groups[found];
            members.Add(row);
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = cells[i].IsAsked ? cells[i] : row.Cells[i];
            }
        }

        var order = rows.Select(static (row, place) => (row, place)).ToDictionary(static one => one.row, static one => one.place);
        return
        [
            .. groups.Select(group => (group.Cells, Rows: group.Rows.OrderBy(row => order[row]).ToImmutableArray()))
                .OrderByDescending(static group => group.Rows.Length).ThenBy(group => order[group.Rows[0]])
                .Select(group => naming.Named([.. group.Cells], group.Rows)),
        ];
    }

    private static bool Agree(PictureCell[] group, ImmutableArray<PictureCell> row)
    {
        for (var i = 0; i < group.Length; i++)
        {
            if (group[i].IsAsked && row[i].IsAsked && group[i] != row[i])
            {
                return false;
            }
        }

        return true;
    }
}
