using System.Text.Json;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reports.Json;

/// <summary>Writes what changed between two sides: three lists, answers that changed alike together.</summary>
internal static class ChangesJson
{
    public static void Write(Utf8JsonWriter json, ChangeLists lists, Census? people)
    {
        json.WriteStartObject("changes");
        Side(json, "before", lists.Before);
        Side(json, "after", lists.After);
        json.WriteBoolean("oneEdition", lists.IsOneEdition);
        json.WriteNumber("membersOnly", lists.OtherDays);
        json.WriteStartArray("world");
        foreach (var group in lists.WorldGroups)
        {
            json.WriteStartObject();
            json.WriteString("on", JsonNames.Of(group.On));
            Who(json, group.Guarantors, group.Beneficiaries, group.Promises, people);
            Outcomes(json, group.Changes[0].Before, group.Changes[0].After);
            json.WriteStartArray("causes");
            foreach (var cause in group.Changes.SelectMany(static change => change.Causes).Distinct())
            {
                TimelineJson.WriteCause(json, cause);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        List(json, "corrections", lists.Corrections, people);
        List(json, "readings", lists.Readings, people);
        json.WriteStartArray("elements");
        foreach (var element in lists.Elements)
        {
            Element(json, element);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, EditionDay side)
    {
        json.WriteStartObject(name);
        json.WriteString("edition", side.Record.Edition);
        json.WriteString("record", side.Record.Hash);
        json.WriteString("on", JsonNames.Of(side.Day));
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<RecordGroup> groups, Census? people)
    {
        json.WriteStartArray(name);
        foreach (var group in groups)
        {
            json.WriteStartObject();
            Who(json, group.Guarantors, group.Beneficiaries, group.Promises, people);
            Outcomes(json, group.Changes[0].Before, group.Changes[0].After);
            json.WriteBoolean("traced", group.IsTraced);
            json.WriteBoolean("inBothLists", group.IsInBoth);
            json.WriteStartArray("because");
            foreach (var element in group.Because)
            {
                Element(json, element);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Who(Utf8JsonWriter json, IEnumerable<State> guarantors, IEnumerable<Entity> beneficiaries, IEnumerable<Kind> promises, Census? people)
    {
        JsonPieces.Ids(json, "guarantors", guarantors.Select(static guarantor => guarantor.Id));
        JsonPieces.Ids(json, "beneficiaries", beneficiaries.Select(static beneficiary => beneficiary.Id));
        JsonPieces.Ids(json, "promises", promises.Select(static promise => promise.Id));
        if (people is not null)
        {
            PeopleJson.Write(json, "people", people.Of(beneficiaries.OfType<State>()));
        }
    }

    private static void Outcomes(Utf8JsonWriter json, Answer? before, Answer? after)
    {
        // Answers that differ in verdict or form are together whatever they hang on, so no one residual is theirs.
        var onlyConditions = AnswerLabel.Of(before).IsSaidAs(AnswerLabel.Of(after));
        Outcome(json, "before", before, onlyConditions);
        Outcome(json, "after", after, onlyConditions);
    }

    private static void Outcome(Utf8JsonWriter json, string name, Answer? answer, bool withResidual)
    {
        if (answer is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("verdict", answer.Verdict is { } verdict ? JsonNames.Of(verdict) : null);
        JsonPieces.Form(json, "form", answer.Form);
        if (answer.Silence is { } silence)
        {
            json.WriteString("silence", JsonNames.Of(silence.Reason));
        }

        if (withResidual)
        {
            JsonPieces.Residual(json, "residual", answer.Residual);
        }

        json.WriteEndObject();
    }

    private static void Element(Utf8JsonWriter json, ChangedElement element)
    {
        json.WriteStartObject();
        json.WriteString("sort", JsonNames.Of(element.Kind));
        json.WriteString("id", element.Id);
        json.WriteBoolean("reading", element.IsReading);
        json.WriteString("before", element.Before?.Said);
        json.WriteString("after", element.After?.Said);
        json.WriteString("writtenAt", element.Either.WrittenAt);
        json.WriteEndObject();
    }
}
