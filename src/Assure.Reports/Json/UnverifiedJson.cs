using System.Text.Json;
using Assure.Reasoning.Checking;

namespace Assure.Reports.Json;

/// <summary>Writes what nobody has read whole in its source.</summary>
internal static class UnverifiedJson
{
    public static void Write(Utf8JsonWriter json, UnverifiedReport report)
    {
        json.WriteNumber("answers", report.Answers);
        json.WriteNumber("turning", report.Turning);
        json.WriteNumber("days", report.Days);
        json.WriteStartArray("shares");
        foreach (var share in report.Shares)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Of(share.Kind));
            json.WriteString("table", share.Table);
            json.WriteNumber("yes", share.Yes);
            json.WriteNumber("partly", share.Partly);
            json.WriteNumber("no", share.No);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var (item, answers, classes, days) in report.Items)
        {
            json.WriteStartObject();
            json.WriteNumber("answers", answers);
            json.WriteNumber("classes", classes);
            json.WriteNumber("days", days);
            json.WriteString("kind", JsonNames.Of(item.Kind));
            json.WriteString("name", item.Name);
            json.WriteString("file", item.File);
            json.WriteNumber("line", item.Line);
            json.WriteString("source", item.Source.Id);
            json.WriteString("at", item.Pinpoint);
            json.WriteString("verified", JsonNames.Of(item.Verified));
            json.WriteString("note", item.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
