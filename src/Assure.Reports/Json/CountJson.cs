using System.Text.Json;
using Assure.Reasoning.Counts;
using Assure.Reasoning.Populations;

namespace Assure.Reports.Json;

/// <summary>Writes counts of states.</summary>
internal static class CountJson
{
    public static void Write(Utf8JsonWriter json, Count count, Census? people, BorderReport? borders)
    {
        json.WriteStartObject();
        json.WriteString("guarantor", count.Question.Guarantor.Id);
        json.WriteString("promise", count.Question.Promise.Id);
        JsonPieces.Form(json, "form", count.Question.Form);
        JsonPieces.Ids(json, "verdicts", count.Question.Verdicts.Select(JsonNames.Of));
        Write(json, "now", count.Now, people);
        Write(json, "ifPromiserRatified", count.IfPromiserRatified, people);
        Write(json, "ifOthersRatified", count.IfOthersRatified, people);
        Write(json, "ifBoth", count.IfBoth, people);
        json.WriteStartArray("assumed");
        foreach (var assumption in count.ByPromiser.Concat(count.ByOthers))
        {
            json.WriteStartObject();
            json.WriteString("state", assumption.State.Id);
            json.WriteString("treaty", assumption.Treaty.Id);
            json.WriteString("signature", assumption.Signature.Origin.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (people is not null && borders is not null)
        {
            PeopleJson.Write(json, "bordering", borders.Bordering.Intersect(count.Now.Counted), people);
            PeopleJson.Write(json, "borderingOverseas", borders.BorderingOverseas.Intersect(count.Now.Counted), people);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Tally tally, Census? people)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", tally.Counted.Length);
        JsonPieces.Ids(json, "states", tally.Counted.Select(static state => state.Id));
        JsonPieces.Ids(json, "excluded", tally.Excluded.Select(static state => state.Id));
        JsonPieces.Ids(json, "disputed", tally.Disputed.Select(static state => state.Id));
        if (people is not null)
        {
            PeopleJson.Write(json, "people", people.Of(tally.Counted));
        }

        json.WriteEndObject();
    }
}
