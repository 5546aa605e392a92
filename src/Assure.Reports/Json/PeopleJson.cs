using System.Text.Json;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reports.Json;

/// <summary>Writes how many people live in states, and which states border one that nobody has promised.</summary>
internal static class PeopleJson
{
    /// <summary>Writes a number of people with its years and sources.</summary>
    public static void Write(Utf8JsonWriter json, string name, People people)
    {
        json.WriteStartObject(name);
        Write(json, people);
        json.WriteEndObject();
    }

    /// <summary>Writes states with the people living in them.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<State> states, Census census)
    {
        State[] all = [.. states];
        json.WriteStartObject(name);
        JsonPieces.Ids(json, "states", all.Select(static state => state.Id));
        Write(json, "people", census.Of(all));
        json.WriteEndObject();
    }

    /// <summary>Writes, for each kind of promise, who has been promised by anybody, who has not, and who borders whom.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyDictionary<Kind, BorderReport> borders, Census census)
    {
        json.WriteStartArray("borders");
        foreach (var (kind, report) in borders.OrderBy(static pair => pair.Key.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("promise", kind.Id);
            Write(json, "assured", report.Assured, census);
            Write(json, "uncertain", report.Uncertain, census);
            Write(json, "unassured", report.Unassured, census);
            Write(json, "bordering", report.Bordering, census);
            Write(json, "borderingOverseas", report.BorderingOverseas, census);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, People people)
    {
        json.WriteNumber("count", people.Count);
        json.WriteNumber("inArmedStates", people.InArmed);
        if (people is { FirstYear: { } first, LastYear: { } last })
        {
            json.WriteNumber("firstYear", first);
            json.WriteNumber("lastYear", last);
        }

        JsonPieces.Ids(json, "sources", people.Sources.Select(static source => source.Id));
        JsonPieces.Ids(json, "noFigure", people.Without.Select(static state => state.Id));
    }
}
