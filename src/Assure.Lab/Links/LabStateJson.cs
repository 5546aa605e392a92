using System.Globalization;
using System.Text.Json;

namespace Assure.Lab.Links;

/// <summary>What was chosen, as the page's script holds it: <c>{"on", "view", "lines", "draft"}</c>.</summary>
public static class LabStateJson
{
    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="state">What was chosen.</param>
    public static void Write(Utf8JsonWriter json, LabState state)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(state);
        json.WriteStartObject();
        json.WriteString("on", state.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        json.WriteString("view", state.Viewpoint);
        json.WriteStartArray("lines");
        foreach (var line in state.Lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        if (state.Draft is { } draft)
        {
            json.WriteString("draft", draft);
        }
        else
        {
            json.WriteNull("draft");
        }

        json.WriteEndObject();
    }

    /// <summary>Reads it, or tells why it cannot be taken.</summary>
    /// <param name="written">The JSON.</param>
    public static (LabState? State, LabFault? Fault) Read(string written)
    {
        using var document = JsonDocument.Parse(written);
        var root = document.RootElement;
        DateOnly? on = null;
        if (root.GetProperty("on").GetString() is { Length: > 0 } day)
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            {
                return (null, LabFault.NoSuchDay);
            }

            on = read;
        }

        var state = new LabState
        {
            On = on,
            Viewpoint = root.GetProperty("view").GetString() ?? "",
            Lines = [.. root.GetProperty("lines").EnumerateArray().Select(static line => line.GetString() ?? "").Where(static line => !string.IsNullOrWhiteSpace(line))],
            Draft = root.GetProperty("draft").GetString(),
        };
        return state.Fault is { } fault ? (null, fault) : (state, null);
    }
}
