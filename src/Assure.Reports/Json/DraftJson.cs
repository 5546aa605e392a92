using System.Text.Json;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Populations;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reports.Json;

/// <summary>Writes what a draft would add.</summary>
internal static class DraftJson
{
    public static void Write(Utf8JsonWriter json, DraftFindings found, RecordEdition record, Census? people)
    {
        var instrument = found.Draft.Instrument;
        json.WriteStartObject("draft");
        json.WriteBoolean("hypothetical", true);
        json.WriteString("id", found.Draft.Id);
        json.WriteStartObject("title");
        json.WriteString("en", instrument.Title.En);
        json.WriteString("sv", instrument.Title.Sv);
        json.WriteEndObject();
        JsonPieces.Ids(json, "assumed", found.Changes.Scenario.Changes.Select(static change => change.Line));
        JsonPieces.Ids(json, "givers", Codes(found.Givers));
        JsonPieces.Ids(json, "openGivers", Codes(found.OpenGivers));
        JsonPieces.Ids(json, "promises", found.Draft.Promises!.Kinds.Select(static kind => kind.Id));
        JsonPieces.Form(json, "form", found.Draft.Form!.Form);
        json.WriteString("from", JsonNames.Of(found.From));
        json.WriteString("to", found.To is { } to ? JsonNames.Of(to) : null);
        json.WriteBoolean("moved", found.IsMoved);
        Terms(json, instrument.Terms);
        json.WriteNumber("asked", found.Changes.Asked);
        json.WritePropertyName("gains");
        ScenarioJson.Write(json, found.Changes.Changes);
        Gaps(json, found);
        json.WriteStartArray("reached");
        foreach (var one in found.Reached)
        {
            json.WriteStartObject();
            json.WriteBoolean("hypothetical", true);
            json.WriteString("beneficiary", one.State.Id);
            JsonPieces.Ids(json, "by", Codes(one.By));
            JsonPieces.Ids(json, "open", Codes(one.Open));
            ScenarioJson.Population(json, one.State);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonPieces.Ids(json, "armed", Codes(found.Armed));
        Open(json, found);
        if (found.Against is { } against)
        {
            json.WriteStartObject("against");
            ScenarioJson.Write(json, against, people);
            json.WriteEndObject();
        }

        if (people is not null)
        {
            json.WriteStartObject("people");
            PeopleJson.Write(json, "gaining", people.Of(found.Changes.Changes.Select(static change => change.Before.Beneficiary).OfType<State>()));
            PeopleJson.Write(json, "reached", people.Of(found.Reached.Where(static one => !one.By.IsEmpty).Select(static one => one.State)));
            PeopleJson.Write(json, "leftOut", people.Of(found.LeftOut.SelectMany(static gap => gap.States)));
            json.WriteEndObject();
        }

        JsonPieces.Ids(json, "populationSources", PopulationSources(record));
        json.WriteEndObject();
    }

    private static void Terms(Utf8JsonWriter json, DraftTerms terms)
    {
        json.WriteStartObject("terms");
        json.WriteString("bond", terms.Bond?.ToString().ToLowerInvariant());
        if (terms.Withdrawal is { } months)
        {
            json.WriteNumber("withdrawalMonths", months);
        }
        else
        {
            json.WriteNull("withdrawalMonths");
        }

        json.WriteString("disarmament", terms.Disarmament?.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void Gaps(Utf8JsonWriter json, DraftFindings found)
    {
        json.WriteStartArray("leftOut");
        foreach (var gap in found.LeftOut)
        {
            json.WriteStartObject();
            json.WriteBoolean("hypothetical", true);
            JsonPieces.Ids(json, "by", gap.Parts.Select(static part => part.Written));
            json.WriteStartArray("states");
            foreach (var state in gap.States)
            {
                json.WriteStartObject();
                json.WriteString("id", state.Id);
                json.WriteBoolean("armed", found.Armed.Contains(state));
                ScenarioJson.Population(json, state);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Open(Utf8JsonWriter json, DraftFindings found)
    {
        json.WriteStartArray("open");
        foreach (var clause in found.Open)
        {
            json.WriteStartObject();
            json.WriteString("label", clause.Clause.Label);
            json.WriteBoolean("exception", clause.Clause is UnlessClause);
            json.WriteString("formula", clause.Written);
            json.WriteBoolean("judged", clause.IsJudged);
            json.WriteBoolean("conduct", clause.IsConduct);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reserves");
        foreach (var power in found.Draft.Reserves)
        {
            json.WriteStringValue(power.Label);
        }

        json.WriteEndArray();
        json.WriteStartArray("turnsOn");
        foreach (var choice in found.Choices)
        {
            json.WriteStartObject();
            json.WriteString("id", choice.Choice.Id);
            json.WriteString("taken", choice.Taken is { } taken ? choice.Choice.WayId(taken) : null);
            JsonPieces.Ids(json, "states", Codes(choice.States));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> PopulationSources(RecordEdition record) =>
        record.Tables["states"].Rows.Select(static row => row["population_source"]).Where(static id => id.Length > 0).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Codes(IEnumerable<State> states) => states.Select(static state => state.Id);
}
