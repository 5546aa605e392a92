using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Disputes;
using Assure.Record.Entities;
using Assure.Reports.Json;
using Assure.Reports.Sentences;

namespace Assure.Reports.Csv;

/// <summary>Writes what the answers of a day turn on as comma-separated values: a line for each answer and each way its point may fall.</summary>
public static class DisputeCsv
{
    /// <summary>Writes points, then viewpoints, under <c>kind,id,way,held_by,guarantor,beneficiary,promise,verdict,form,verdict_then,form_then,residual_then</c>.</summary>
    /// <remarks><c>kind</c> is <c>dispute</c>, <c>date</c>, <c>doubt</c> or <c>viewpoint</c>; only answers that turn on the point, or that change, are written. Holders are parted by a semicolon.</remarks>
    /// <param name="points">The points.</param>
    /// <param name="speakers">The viewpoints.</param>
    /// <param name="people">Whether <c>population,population_year,population_source</c> follow: the people living in the state promised to.</param>
    public static string Of(IEnumerable<DisputedPoint> points, IEnumerable<SpeakerEffect> speakers, bool people = false)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(speakers);
        var builder = new StringBuilder($"kind,id,way,held_by,guarantor,beneficiary,promise,verdict,form,verdict_then,form_then,residual_then{CsvText.LivingColumns(people)}\n");
        foreach (var point in points)
        {
            foreach (var answer in point.Turning)
            {
                for (var way = 0; way < point.Choice.Ways; way++)
                {
                    var holders = point.Choice is Reasoning.Choices.Choice.OfReading(var dispute) ? dispute.Readings[way].Voices.Select(static voice => voice.State?.Id ?? voice.Name.En) : [];
                    Row(builder, DisputeJson.KindOf(point), point.Choice.Id, point.Choice.WayId(way), string.Join(';', holders), answer, point.Under(answer, way), people);
                }
            }
        }

        foreach (var effect in speakers)
        {
            foreach (var (before, after) in effect.Changes)
            {
                Row(builder, "viewpoint", DisputeJson.NameOf(effect.Speaker), string.Empty, string.Empty, before, after, people);
            }
        }

        return builder.ToString();
    }

    private static void Row(StringBuilder builder, string kind, string id, string way, string holders, Answer given, Answer then, bool people) => CsvText.AppendRow(
        builder,
        [kind, id, way, holders, given.Guarantor.Id, given.Beneficiary.Id, given.Promise.Id, Verdict(given), Form(given), Verdict(then), Form(then),
        then.Verdict is null or Reasoning.Answers.Verdict.None ? string.Empty : ResidualWriter.Notation(then.Residual), .. people ? CsvText.Living(given.Beneficiary as State) : []]);

    private static string Verdict(Answer answer) => answer.Verdict is { } verdict ? JsonNames.Of(verdict) : string.Empty;

    private static string Form(Answer answer) => answer.Form is { } form ? JsonNames.Of(form) : string.Empty;
}
