using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>Answers as table cells, and the legend of the letters in them.</summary>
internal static class AnswerCells
{
    /// <summary>Letter and form: <c>C declaration</c>; the form is left out where a cell of the same row has said it.</summary>
    public static Prose Of(PageContext context, Answer? answer, Answer? said = null)
    {
        if (answer?.Verdict is not { } verdict)
        {
            return Prose.Of("·", Mark.Muted);
        }

        var letter = new Run(context.Words.Letter(verdict), verdict == Verdict.Disputed ? Mark.None : Mark.Strong);
        return answer.Form is { } form && (said is null || said.Form != form) ? new Prose([letter, new Run(" " + context.Words.Brief(form))]) : new Prose([letter]);
    }

    /// <summary>Letter and form in two signs: <c>CD</c>.</summary>
    public static string Signs(Words words, Answer answer) => answer.Verdict is not { } verdict ? "·" : words.Letter(verdict) + (answer.Form is { } form ? words.Letter(form) : string.Empty);

    /// <summary>What an answer hangs on, in few words.</summary>
    public static Prose HangsOn(PageContext context, Answer? answer) =>
        answer is null ? Prose.Empty : Prose.Of(ResidualWriter.Brief(context.Words, answer));

    /// <summary>The letters in use and what they mean.</summary>
    public static Block Legend(PageContext context, IEnumerable<Answer> answers, bool forms = false)
    {
        var all = answers.ToArray();
        var letters = all.Select(answer => answer.Verdict).OfType<Verdict>().Distinct().Order()
            .Select(verdict => $"{context.Words.Letter(verdict)}\u00a0{context.Words.Phrase(verdict)}");
        var kinds = forms
            ? all.Select(answer => answer.Form).OfType<Record.Texts.Form>().GroupBy(context.Words.Letter).OrderBy(group => group.Min())
                .Select(group => $"{group.Key}\u00a0{string.Join(", ", group.Distinct().Order().Select(context.Words.Phrase))}")
            : [];
        return new Block.Paragraph(Prose.Of(string.Join(" · ", letters.Concat(kinds)), Mark.Muted));
    }

    /// <summary>Whether any answer hangs on acts or findings, so that who judges must be said.</summary>
    public static bool HangOnActs(IEnumerable<Answer> answers) =>
        answers.Any(answer => answer.Verdict is Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant);

    /// <summary>A text with its places and the mark they carry.</summary>
    public static Prose Text(PageContext context, Telling telling, TextAnswer text)
    {
        var cites = text.Cites.Select(cite => cite.ToString()).Distinct().ToImmutableArray();
        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(new Run(Words.Capital(TextPhrase.Bare(telling, text.Text))));
        if (cites.Length > 0)
        {
            runs.Add(new Run($" ({string.Join("; ", cites)})"));
        }

        runs.Add(new Run($": {FallPhrase.Outcome(telling, text.Verdict, null, text.Residual)}."));
        if (text.Verified != Record.Facts.Verified.Yes)
        {
            runs.Add(new Run(" "));
            runs.Add(new Run(context.Words.UnreadNote(text.Verified, matters: false), Mark.Unread));
        }

        return new Prose(runs.ToImmutable());
    }
}
