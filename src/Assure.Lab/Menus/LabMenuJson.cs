using System.Text.Json;
using Assure.Reports.Languages;

namespace Assure.Lab.Menus;

/// <summary>Writes the menus as JSON for the page's script.</summary>
internal static class LabMenuJson
{
    /// <summary>Writes <c>sentences</c>, each with its menus, and <c>lists</c> of what can be chosen in them, each list once.</summary>
    /// <param name="json">Where it is written, within an object.</param>
    /// <param name="offered">The sentences.</param>
    /// <param name="text">The words of pages.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<LabSentence> offered, PageWords text)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in offered)
        {
            json.WriteStartObject();
            json.WriteString("key", sentence.Key);
            json.WriteString("title", text[$"lab.kind.{sentence.Key}"]);
            json.WriteString("say", text[$"lab.say.{sentence.Key}"]);
            json.WriteString("line", sentence.Line);
            json.WriteStartArray("menus");
            foreach (var menu in sentence.Menus)
            {
                json.WriteStartObject();
                json.WriteString("list", menu.Key);
                json.WriteString("label", text[$"lab.menu.{menu.Key}"]);
                json.WriteString("first", menu.First);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("lists");
        foreach (var menu in offered.SelectMany(static sentence => sentence.Menus).DistinctBy(static menu => menu.Key))
        {
            json.WriteStartArray(menu.Key);
            foreach (var option in menu.Options)
            {
                json.WriteStartArray();
                json.WriteStringValue(option.Value);
                json.WriteStringValue(option.Words);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
