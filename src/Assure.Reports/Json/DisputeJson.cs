using System.Text.Json;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Disputes;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;

namespace Assure.Reports.Json;

/// <summary>Writes what the answers of a day turn on.</summary>
internal static class DisputeJson
{
    /// <summary>Writes all points and viewpoints.</summary>
    public static void Write(Utf8JsonWriter json, DisputeSurvey survey, Census? people)
    {
        json.WriteStartObject("disputes");
        json.WriteNumber("answers", survey.Answers);
        Verdicts(json, "given", survey.Given);
        JsonPieces.Ids(json, "foremostOpen", DisputeSurvey.Foremost([.. survey.Disputes, .. survey.Windows]).Select(static point => point.Choice.Id));
        JsonPieces.Ids(json, "foremostDoubts", DisputeSurvey.Foremost(survey.Doubts).Select(static point => point.Choice.Id));
        Rest(json, [.. survey.Disputes, .. survey.Windows, .. survey.Doubts], survey.Speakers, people);
    }

    /// <summary>Writes one point.</summary>
    public static void Write(Utf8JsonWriter json, DisputedPoint point, int answers, IReadOnlyList<SpeakerEffect> speakers, Census? people)
    {
        json.WriteStartObject("disputes");
        json.WriteNumber("answers", answers);
        Rest(json, [point], speakers, people);
    }

    /// <summary>What a point is: <c>dispute</c>, <c>date</c> or <c>doubt</c>.</summary>
    public static string KindOf(DisputedPoint point) => point.IsDoubt ? "doubt" : point.Choice is Choice.OfReading ? "dispute" : "date";

    /// <summary>Who speaks: a state's code, <c>guarantor</c>, <c>beneficiary</c>, or a named actor's name.</summary>
    public static string NameOf(Speaker speaker) => speaker.Name?.Name.En ?? JsonNames.Of(speaker.Viewpoint) ?? string.Empty;

    private static void Rest(Utf8JsonWriter json, DisputedPoint[] points, IReadOnlyList<SpeakerEffect> speakers, Census? people)
    {
        json.WriteStartArray("points");
        foreach (var point in points)
        {
            Point(json, point, people);
        }

        json.WriteEndArray();
        json.WriteStartArray("viewpoints");
        foreach (var effect in speakers)
        {
            json.WriteStartObject();
            json.WriteString("viewpoint", NameOf(effect.Speaker));
            json.WriteBoolean("named", effect.Speaker.Name is not null);
            json.WriteStartArray("says");
            foreach (var said in effect.Speaker.Says)
            {
                json.WriteStartObject();
                json.WriteString("id", said.Choice.Id);
                json.WriteString("reading", said.Choice.WayId(said.Way));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Verdicts(json, "verdicts", effect.Verdicts);
            json.WriteStartArray("changes");
            foreach (var change in effect.Changes)
            {
                json.WriteStartObject();
                Cell(json, change.Before);
                json.WriteStartObject("then");
                Headline(json, change.After);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Point(Utf8JsonWriter json, DisputedPoint point, Census? people)
    {
        var dispute = (point.Choice as Choice.OfReading)?.Dispute;
        json.WriteStartObject();
        json.WriteString("id", point.Choice.Id);
        json.WriteString("kind", KindOf(point));
        json.WriteString("en", dispute?.Question.En);
        json.WriteString("sv", dispute?.Question.Sv);
        json.WriteString("ours", dispute?.Default is { } ours ? dispute.Readings[ours].Id : null);
        json.WriteNumber("bearing", point.Bearing.Length);
        json.WriteNumber("turning", point.Turning.Length);
        if (people is not null)
        {
            PeopleJson.Write(json, "people", people.Of(point.Turning.Select(static answer => answer.Beneficiary).OfType<State>()));
        }

        json.WriteStartArray("ways");
        for (var way = 0; way < point.Choice.Ways; way++)
        {
            var reading = dispute?.Readings[way];
            var taken = way;
            json.WriteStartObject();
            json.WriteString("id", point.Choice.WayId(way));
            json.WriteString("en", reading?.Gloss?.En);
            json.WriteString("sv", reading?.Gloss?.Sv);
            JsonPieces.Ids(json, "heldBy", reading?.Voices.Select(static voice => voice.State?.Id ?? voice.Name.En) ?? []);
            Verdicts(json, "verdicts", ReadingCounts(point.Bearing.Select(answer => point.Under(answer, taken))));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("turns");
        foreach (var answer in point.Turning)
        {
            json.WriteStartObject();
            Cell(json, answer);
            json.WriteStartObject("under");
            for (var way = 0; way < point.Choice.Ways; way++)
            {
                json.WriteStartObject(point.Choice.WayId(way));
                Headline(json, point.Under(answer, way));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("guarantor", answer.Guarantor.Id);
        json.WriteString("beneficiary", answer.Beneficiary.Id);
        json.WriteString("promise", answer.Promise.Id);
        Headline(json, answer);
    }

    private static void Headline(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("verdict", answer.Verdict is { } verdict ? JsonNames.Of(verdict) : null);
        JsonPieces.Form(json, "form", answer.Form);
        JsonPieces.Residual(json, "residual", answer.Residual);
    }

    private static void Verdicts(Utf8JsonWriter json, string name, IEnumerable<VerdictCount> counts)
    {
        json.WriteStartObject(name);
        foreach (var count in counts)
        {
            json.WriteNumber(JsonNames.Of(count.Verdict), count.Answers);
        }

        json.WriteEndObject();
    }

    private static IEnumerable<VerdictCount> ReadingCounts(IEnumerable<Answer> answers) =>
        answers.Select(static answer => answer.Verdict).OfType<Verdict>().GroupBy(static verdict => verdict).OrderBy(static group => group.Key).Select(static group => new VerdictCount(group.Key, group.Count()));
}
