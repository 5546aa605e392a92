using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>The matrix in words: its alternative text, and its counts as a table.</summary>
public static class MatrixTable
{
    /// <summary>The alternative text.</summary>
    public static string Alt(Words words, MatrixModel model)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(model);
        var text = words.Pages;
        return model.Groups.IsEmpty
            ? text.Filled("picture.matrix.title", words.Date(model.On), words.KindHead(model.Promise))
            : text.Filled("picture.matrix.alt", model.Promisers.Length, model.States, words.Date(model.On), words.KindHead(model.Promise), model.Groups.Length, model.Groups[0].Name, words.CountOfStates(model.Groups[0].Rows.Length));
    }

    /// <summary>How many states have which answer in which form, from each promiser.</summary>
    public static ImmutableArray<Block> Of(PageContext context, MatrixModel model)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var words = context.Words;
        return
        [
            new Block.Table(
                [words.Answer, .. model.Promisers.Select(static promiser => promiser.Id)],
                [
                    .. model.Totals.SelectMany(static total => total.Counts).Select(static count => (count.Verdict, count.Form)).Distinct()
                        .OrderBy(static row => row.Verdict).ThenBy(static row => row.Form is null).ThenBy(static row => row.Form)
                        .Select(row => ImmutableArray.CreateRange([Head(words, row), .. model.Totals.Select(total => Count(total, row))])),
                ]),
        ];
    }

    /// <summary>The states of each group, with what the group is called.</summary>
    public static ImmutableArray<Block> Members(PageContext context, MatrixModel model)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var (words, signs) = (context.Words, new PictureWords(context.Words));
        return
        [
            new Block.Table(
                [words.States, .. model.Promisers.Select(static promiser => promiser.Id), words.To],
                [
                    .. model.Groups.Select(group => ImmutableArray.CreateRange(
                    [
                        Prose.Of($"{group.Name} ({group.Rows.Length})"),
                        .. group.Cells.Select(cell => Prose.Of(signs.Letter(cell) + (cell.Form is { } form ? words.Letter(form) : ""))),
                        Prose.Of(string.Join(", ", group.Rows.Select(row => words.ShortName(row.State, model.On)))),
                    ])),
                ]),
        ];
    }

    private static Prose Head(Words words, (Verdict Verdict, Form? Form) row) => new(
    [
        new Run(words.Letter(row.Verdict), Mark.Strong),
        new Run($" {words.Phrase(row.Verdict)}{(row.Form is { } form ? $" · {words.Phrase(form)}" : row.Verdict is Verdict.None or Verdict.Disputed ? "" : $" · {words.Pages["picture.form-disputed"]}")}"),
    ]);

    private static Prose Count(MatrixTotal total, (Verdict Verdict, Form? Form) row) =>
        total.Counts.Where(count => count.Verdict == row.Verdict && count.Form == row.Form).Sum(static count => count.States) is var states and > 0 ? Prose.Of($"{states}") : Prose.Empty;
}
