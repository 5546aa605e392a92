using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Timelines;
using Assure.Record.Entities;
using Assure.Reports.Json;
using Assure.Reports.Sentences;

namespace Assure.Reports.Csv;

/// <summary>Writes answers as comma-separated values, one a line.</summary>
public static class AnswerCsv
{
    /// <summary>Writes answers under the columns <c>guarantor,beneficiary,promise,verdict,form,best,hangsOn,texts,residual</c>.</summary>
    /// <remarks>Several values in a cell are parted by a space. An answer that there is none to give has no verdict.</remarks>
    /// <param name="answers">The answers.</param>
    /// <param name="people">Whether <c>population,population_year,population_source</c> follow: the people living in the state promised to.</param>
    public static string Answers(IEnumerable<Answer> answers, bool people = false)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var builder = new StringBuilder($"guarantor,beneficiary,promise,verdict,form,best,hangsOn,texts,residual{CsvText.LivingColumns(people)}\n");
        foreach (var answer in answers)
        {
            CsvText.AppendRow(builder, [answer.Guarantor.Id, answer.Beneficiary.Id, answer.Promise.Id, .. Tail(answer), .. people ? CsvText.Living(answer.Beneficiary as State) : []]);
        }

        return builder.ToString();
    }

    /// <summary>Writes timelines, one span a line, under the same columns with <c>from,to</c> before the verdict.</summary>
    public static string Timelines(IEnumerable<Timeline> timelines)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        var builder = new StringBuilder("guarantor,beneficiary,promise,from,to,verdict,form,best,hangsOn,texts,residual\n");
        foreach (var timeline in timelines)
        {
            foreach (var span in timeline.Spans)
            {
                CsvText.AppendRow(builder, [timeline.Guarantor.Id, timeline.Beneficiary.Id, timeline.Promise.Id, JsonNames.Of(span.From), span.To is { } to ? JsonNames.Of(to) : string.Empty, .. Tail(span.Answer)]);
            }
        }

        return builder.ToString();
    }

    private static string[] Tail(Answer answer) =>
    [
        answer.Verdict is { } verdict ? JsonNames.Of(verdict) : string.Empty,
        answer.Form is { } form ? JsonNames.Of(form) : string.Empty,
        answer.Best is { } best ? JsonNames.Of(best.Verdict) : string.Empty,
        string.Join(' ', JsonNames.Of(answer.HangsOn)),
        string.Join(' ', answer.Tiers.SelectMany(tier => tier.Texts).Select(text => text.Text.Id)),
        answer.Verdict is null or Verdict.None ? string.Empty : ResidualWriter.Notation(answer.Residual),
    ];
}
