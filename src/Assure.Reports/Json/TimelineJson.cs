using System.Text.Json;
using Assure.Reasoning.Timelines;

namespace Assure.Reports.Json;

/// <summary>Writes a timeline: its spans with their answers, and the changes between them with their causes.</summary>
internal static class TimelineJson
{
    public static void Write(Utf8JsonWriter json, AnswerJson answers, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("guarantor", timeline.Guarantor.Id);
        json.WriteString("beneficiary", timeline.Beneficiary.Id);
        json.WriteString("promise", timeline.Promise.Id);
        json.WriteStartArray("spans");
        foreach (var span in timeline.Spans)
        {
            json.WriteStartObject();
            json.WriteString("from", JsonNames.Of(span.From));
            if (span.To is { } to)
            {
                json.WriteString("to", JsonNames.Of(to));
            }
            else
            {
                json.WriteNull("to");
            }

            json.WritePropertyName("answer");
            answers.Write(json, span.Answer, []);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in timeline.Changes)
        {
            WriteChange(json, change);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("on", JsonNames.Of(change.On));
        json.WriteString("before", change.Before.Verdict is { } before ? JsonNames.Of(before) : null);
        json.WriteString("after", change.After.Verdict is { } after ? JsonNames.Of(after) : null);
        json.WriteBoolean("scopeOnly", change.ScopeOnly);
        json.WriteStartArray("causes");
        foreach (var cause in change.Causes)
        {
            WriteCause(json, cause);
        }

        json.WriteEndArray();
        json.WriteStartArray("readings");
        foreach (var reading in change.Readings)
        {
            json.WriteStartObject();
            json.WriteString("id", reading.Doubt.Id);
            json.WriteString("taken", reading.Doubt.Readings[reading.Taken].Id);
            json.WriteString("other", reading.Doubt.Readings[reading.Other].Id);
            json.WriteBoolean("vanishes", reading.Vanishes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes what made a change.</summary>
    public static void WriteCause(Utf8JsonWriter json, Cause cause)
    {
        json.WriteStartObject();
        if (cause.Row is { } row)
        {
            json.WriteString("relation", row.Relation.Name);
            json.WriteStartArray("args");
            foreach (var argument in row.Arguments)
            {
                json.WriteStringValue(argument.Id);
            }

            json.WriteEndArray();
            JsonPieces.RowOf(json, row);
        }

        if (cause.Text is { } text)
        {
            json.WriteString("text", text.Id);
        }

        if (cause.Qualification is { } qualification)
        {
            json.WriteString("qualification", qualification.Id);
        }

        if (cause.State is { } state)
        {
            json.WriteString("state", state.Id);
        }

        json.WriteBoolean("atEnd", cause.AtEnd);
        json.WriteEndObject();
    }
}
