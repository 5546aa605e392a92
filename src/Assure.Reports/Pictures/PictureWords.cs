using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Texts;
using Assure.Reports.Languages;

namespace Assure.Reports.Pictures;

/// <summary>What pictures call answers: in one letter, in words, and as classes of style sheets.</summary>
/// <param name="words">The language.</param>
public sealed class PictureWords(Words words)
{
    /// <summary>The sign of a cell: a letter, or a dot where there is nothing to ask.</summary>
    public string Letter(PictureCell cell) => cell.Verdict is { } verdict ? words.Letter(verdict) : "·";

    /// <summary>A cell in words: <c>Promised; only certain acts end it · treaty in force</c>.</summary>
    public string Phrase(PictureCell cell) => cell switch
    {
        { IsChanged: true } => words.Pages.Filled("picture.changed", Phrase(cell with { IsChanged = false })),
        { Verdict: null } => words.Pages["picture.nothing-asked"],
        { Verdict: Verdict.Disputed, Strongest: { } strongest, Weakest: { } weakest } => words.Pages.Filled("picture.between", words.Phrase(Verdict.Disputed), Lower(words.Phrase(strongest)), Lower(words.Phrase(weakest))),
        { Verdict: { } verdict, Form: { } form } => $"{words.Phrase(verdict)} · {words.Phrase(form)}",
        { Verdict: { } verdict, IsFormDisputed: true } => $"{words.Phrase(verdict)} · {words.Pages["picture.form-disputed"]}",
        { Verdict: { } verdict } => words.Phrase(verdict),
    };

    /// <summary>The classes of a cell, as style sheets know them: <c>v-c f-treaty</c>; of a disputed answer also the two it falls between.</summary>
    public static string Classes(PictureCell cell) => cell switch
    {
        { IsChanged: true } => Classes(cell with { IsChanged = false }) + " changed",
        { Verdict: null } => "v-s",
        { Verdict: Verdict.Disputed, Strongest: { } strongest, Weakest: { } weakest } => $"v-d a-{Name(strongest)} b-{Name(weakest)}",
        { Verdict: { } verdict, Form: { } form } => $"v-{Name(verdict)} f-{Name(form)}",
        { Verdict: { } verdict, IsFormDisputed: true } => $"v-{Name(verdict)} f-disputed",
        { Verdict: { } verdict } => $"v-{Name(verdict)}",
    };

    /// <summary>The cells that a legend explains: each answer among some cells once, in order of strength.</summary>
    public static ImmutableArray<Verdict> Verdicts(IEnumerable<PictureCell> cells) => [.. cells.Select(static cell => cell.Verdict).OfType<Verdict>().Distinct().Order()];

    /// <summary>The bars that a legend explains: the first form of each sort among some cells.</summary>
    public static ImmutableArray<Form> Forms(IEnumerable<PictureCell> cells) => [.. cells.Select(static cell => cell.Form).OfType<Form>().GroupBy(Name).Select(static group => group.Min()).Order()];

    /// <summary>The cell by which a legend shows an answer.</summary>
    public static PictureCell Sample(Verdict verdict) => verdict == Verdict.Disputed ? new(verdict, Strongest: Verdict.Unconditional, Weakest: Verdict.None) : new(verdict);

    /// <summary>What a legend explains of some cells: their answers, the sorts of form, that a form is disputed, and that there is nothing to ask.</summary>
    /// <param name="cells">The cells.</param>
    public ImmutableArray<LegendItem> Legend(IReadOnlyCollection<PictureCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return
        [
            .. Verdicts(cells).Select(verdict => new LegendItem(Sample(verdict), words.Letter(verdict), words.Phrase(verdict))),
            .. Forms(cells).Select(form => new LegendItem(new(Verdict.None, form), "", Sort(form))),
            .. cells.Any(static cell => cell.IsFormDisputed) ? [new LegendItem(new(Verdict.None, IsFormDisputed: true), "", words.Pages["picture.form.disputed"])] : ImmutableArray<LegendItem>.Empty,
            .. cells.Any(static cell => !cell.IsAsked) ? [new LegendItem(default, Letter(default), words.Pages["picture.nothing-asked"])] : ImmutableArray<LegendItem>.Empty,
        ];
    }

    /// <summary>A sort of form in words: <c>own law or policy</c>.</summary>
    public string Sort(Form form) => words.Pages[$"picture.form.{Name(form)}"];

    /// <summary>A zone, treaty or alliance as a label, without its article: <c>African zone</c>, <c>NPT</c>.</summary>
    internal string Label(Bilingual name) => words.Of(name) is var text && text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;

    /// <summary>The name of a verdict in style sheets: one letter, as pages hold thousands of them.</summary>
    internal static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "u",
        Verdict.Conditional => "c",
        Verdict.Discretionary => "j",
        Verdict.Dormant => "w",
        Verdict.Excluded => "x",
        Verdict.None => "n",
        _ => "d",
    };

    /// <summary>The name of a sort of form in style sheets: a treaty, given to others, the promiser's own.</summary>
    internal static string Name(Form form) => form switch { Form.Treaty => "treaty", Form.Law or Form.Policy => "own", _ => "given" };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
