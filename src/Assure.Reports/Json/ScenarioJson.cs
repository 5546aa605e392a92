using System.Text.Json;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Dating;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reports.Json;

/// <summary>Writes what scenarios change, what it would take, comparisons, and when claims can have been true.</summary>
internal static class ScenarioJson
{
    public static void Write(Utf8JsonWriter json, WhatIf found)
    {
        json.WriteBoolean("hypothetical", true);
        Lines(json, "assumed", found.Scenario);
        json.WriteNumber("asked", found.Asked);
        json.WritePropertyName("changes");
        Write(json, found.Changes);
        if (found.OverTime is not { } spans)
        {
            return;
        }

        json.WriteStartArray("overTime");
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteBoolean("hypothetical", true);
            json.WriteString("guarantor", span.Guarantor.Id);
            json.WriteString("promise", span.Promise.Id);
            JsonPieces.Ids(json, "beneficiaries", found.Edited.States.Where(state => span.States.Contains(state.Index)).Select(static state => state.Id));
            json.WriteString("from", JsonNames.Of(span.From));
            json.WriteString("to", span.To is { } to ? JsonNames.Of(to) : null);
            Label(json, "before", span.Before);
            Label(json, "after", span.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Label(Utf8JsonWriter json, string name, AtlasLabel? label)
    {
        json.WriteStartObject(name);
        json.WriteString("verdict", label is { } one ? JsonNames.Of(one.Verdict) : null);
        JsonPieces.Form(json, "form", label?.Form);
        if (label?.Best is { } best)
        {
            json.WriteString("best", JsonNames.Of(best));
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, IEnumerable<WhatIfChange> changes)
    {
        json.WriteStartArray();
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteBoolean("hypothetical", true);
            json.WriteString("guarantor", change.Before.Guarantor.Id);
            json.WriteString("beneficiary", change.Before.Beneficiary.Id);
            json.WriteString("promise", change.Before.Promise.Id);
            Short(json, "before", change.Before);
            Short(json, "after", change.After);
            Population(json, change.Before.Beneficiary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReachQuestion question, ReachResult result, Census? people)
    {
        json.WriteBoolean("hypothetical", true);
        json.WriteString("guarantor", question.Guarantor.Id);
        JsonPieces.Ids(json, "beneficiaries", question.Beneficiaries.Select(static state => state.Id));
        json.WriteString("promise", question.Promise.Id);
        if (people is not null)
        {
            PeopleJson.Write(json, "people", people.Of(question.Beneficiaries));
        }

        json.WriteNumber("most", question.Most);
        json.WriteNumber("tried", result.Tried);
        json.WriteBoolean("complete", result.IsComplete);
        json.WriteStartArray("menu");
        foreach (var move in result.Menu)
        {
            Write(json, move);
        }

        json.WriteEndArray();
        json.WriteStartArray("sets");
        foreach (var set in result.Sets)
        {
            Write(json, set);
        }

        json.WriteEndArray();
        if (result.Nearest is { } nearest)
        {
            json.WritePropertyName("nearest");
            Write(json, nearest);
        }
    }

    public static void Write(Utf8JsonWriter json, Comparison comparison, Census? people)
    {
        Write(json, "left", comparison.Left);
        Write(json, "right", comparison.Right);
        json.WriteString("promise", comparison.Promise.Id);
        json.WriteBoolean("leftAtLeast", comparison.IsLeftAtLeast);
        json.WriteBoolean("rightAtLeast", comparison.IsRightAtLeast);
        json.WriteStartArray("groups");
        foreach (var group in comparison.Groups)
        {
            json.WriteStartObject();
            json.WriteString("standing", JsonNamingPolicy.KebabCaseLower.ConvertName(group.Standing.ToString()));
            JsonPieces.Ids(json, "states", group.States.Select(static state => state.Id));
            if (people is not null)
            {
                PeopleJson.Write(json, "people", people.Of(group.States));
            }

            Clauses(json, "leftWeakens", group.LeftWeakens);
            Clauses(json, "rightWeakens", group.RightWeakens);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, StrengthOrder order)
    {
        json.WriteString("promise", order.Promise.Id);
        json.WriteStartArray("nodes");
        foreach (var node in order.Nodes)
        {
            json.WriteStartObject();
            json.WriteStartArray("texts");
            foreach (var text in node.Texts)
            {
                json.WriteStartObject();
                json.WriteString("id", text.Text.Id);
                json.WriteString("guarantor", text.By.Id);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("moreThan");
            foreach (var below in node.Below)
            {
                json.WriteNumberValue(below);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, WhenResult result)
    {
        json.WriteString("from", JsonNames.Of(result.From));
        json.WriteString("to", JsonNames.Of(result.To));
        Spans(json, result.Spans);
        json.WriteStartArray("claims");
        foreach (var claim in result.Claims)
        {
            json.WriteStartObject();
            json.WriteString("claim", claim.Claim.Line);
            Spans(json, claim.Spans);
            if (claim.BrokenOn is { } day)
            {
                json.WriteString("brokenOn", JsonNames.Of(day));
                JsonPieces.Ids(json, "brokenBy", claim.BrokenBy.Select(static fact => fact.Claim));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReachSet set)
    {
        json.WriteStartObject();
        json.WriteBoolean("hypothetical", true);
        json.WriteStartArray("moves");
        foreach (var move in set.Moves)
        {
            Write(json, move);
        }

        json.WriteEndArray();
        json.WriteStartArray("answers");
        foreach (var answer in set.Answers)
        {
            json.WriteStartObject();
            json.WriteString("beneficiary", answer.Beneficiary.Id);
            Pieces(json, answer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReachMove move)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(move.Kind.ToString()));
        json.WriteString("subject", move.Subject);
        json.WriteStartArray("assumed");
        foreach (var change in move.Changes)
        {
            json.WriteStringValue(change.Line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ComparedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("id", text.Text.Id);
        json.WriteString("guarantor", text.By.Id);
        json.WriteEndObject();
    }

    private static void Clauses(Utf8JsonWriter json, string name, IEnumerable<Clause> clauses)
    {
        json.WriteStartArray(name);
        foreach (var clause in clauses)
        {
            json.WriteStartObject();
            json.WriteString("label", clause.Label);
            json.WriteString("written", clause.Origin.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Lines(Utf8JsonWriter json, string name, Scenario scenario) => JsonPieces.Ids(json, name, scenario.Changes.Select(static change => change.Line));

    private static void Short(Utf8JsonWriter json, string name, Answer answer)
    {
        json.WriteStartObject(name);
        Pieces(json, answer);
        json.WriteEndObject();
    }

    private static void Pieces(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("verdict", answer.Verdict is { } verdict ? JsonNames.Of(verdict) : null);
        JsonPieces.Form(json, "form", answer.Form);
        json.WriteString("residual", answer.Residual.Shape);
    }

    public static void Population(Utf8JsonWriter json, Entity beneficiary)
    {
        if (beneficiary is State { Population: { } population, PopulationYear: { } year })
        {
            json.WriteNumber("population", population);
            json.WriteNumber("populationYear", year);
        }
    }

    private static void Spans(Utf8JsonWriter json, IEnumerable<ClaimSpan> spans)
    {
        json.WriteStartArray("spans");
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteString("from", JsonNames.Of(span.From));
            json.WriteString("to", span.To is { } to ? JsonNames.Of(to) : null);
            json.WriteBoolean("certain", span.IsCertain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
