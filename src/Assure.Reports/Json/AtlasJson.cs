using System.Text.Json;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Groups;

namespace Assure.Reports.Json;

/// <summary>Writes many answers in short: for each promiser and kind, the states with one answer by one set of texts together.</summary>
internal static class AtlasJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Answer> answers, Census? people)
    {
        json.WriteStartArray("atlas");
        foreach (var row in answers.GroupBy(static answer => (answer.Guarantor, answer.Promise)))
        {
            json.WriteStartObject();
            json.WriteString("guarantor", row.Key.Guarantor.Id);
            json.WriteString("promise", row.Key.Promise.Id);
            json.WriteStartArray("answers");
            foreach (var same in row.GroupBy(static answer => (answer.Verdict, answer.Silence?.Reason, answer.Form, answer.IsFormDisputed, answer.Best?.Verdict, answer.HangsOn, Texts(answer))))
            {
                Write(json, same.First(), [.. same.Select(static answer => answer.Beneficiary)], people);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes groups with their members on the day.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<(Group Group, GroupMembers Members)> groups)
    {
        json.WriteStartArray("groups");
        foreach (var (group, members) in groups)
        {
            json.WriteStartObject();
            json.WriteString("id", group.Id);
            json.WriteString("en", group.Name.En);
            json.WriteString("sv", group.Name.Sv);
            json.WriteString("kind", group.Kind.ToString().ToLowerInvariant());
            JsonPieces.Ids(json, "members", members.Certain.Select(static state => state.Id));
            JsonPieces.Ids(json, "uncertain", members.Uncertain.Select(static state => state.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Answer answer, Entity[] beneficiaries, Census? people)
    {
        json.WriteStartObject();
        json.WriteString("verdict", answer.Verdict is { } verdict ? JsonNames.Of(verdict) : null);
        if (answer.Silence is { } silence)
        {
            json.WriteString("silence", JsonNames.Of(silence.Reason));
        }

        JsonPieces.Form(json, "form", answer.Form);
        json.WriteBoolean("formDisputed", answer.IsFormDisputed);
        json.WriteString("best", answer.Best is { } best ? JsonNames.Of(best.Verdict) : null);
        JsonPieces.Ids(json, "hangsOn", JsonNames.Of(answer.HangsOn));
        JsonPieces.Ids(json, "texts", answer.Tiers.SelectMany(static tier => tier.Texts).Select(static text => text.Text.Id));
        JsonPieces.Ids(json, "beneficiaries", beneficiaries.Select(static beneficiary => beneficiary.Id));
        if (people is not null)
        {
            PeopleJson.Write(json, "people", people.Of(beneficiaries.OfType<State>()));
        }

        json.WriteEndObject();
    }

    private static string Texts(Answer answer) => string.Join(' ', answer.Tiers.SelectMany(static tier => tier.Texts).Select(static text => text.Text.Id));
}
