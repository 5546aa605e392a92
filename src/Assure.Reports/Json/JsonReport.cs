using System.Text.Json;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Counts;
using Assure.Reasoning.Dating;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Disputes;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Record.Groups;
using Assure.Record.Rules;

namespace Assure.Reports.Json;

/// <summary>Writes whole JSON documents in the published shape, the same bytes for the same answers.</summary>
/// <param name="record">The edition the answers come from.</param>
/// <param name="on">The day asked about.</param>
/// <param name="settings">What the asker settled beforehand.</param>
public sealed class JsonReport(RecordEdition record, DateOnly on, Settings settings)
{
    private readonly AnswerJson answerJson = new(record);

    /// <summary>Writes answers.</summary>
    /// <param name="answers">The answers to print, in order.</param>
    /// <param name="beside">Further answers for the same pairs, which their sentences may mention.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Answers(IEnumerable<Answer> answers, IEnumerable<Answer>? beside = null) => Document(json => WriteAnswers(json, [.. answers], beside ?? []));

    /// <summary>Writes many answers in short, states with one answer together.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="groups">The groups asked about, with their members on the day.</param>
    /// <param name="inFull">Answers to print in full besides.</param>
    /// <param name="people">Counts the people living in the states of each answer; null: they are not counted.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Atlas(IEnumerable<Answer> answers, IReadOnlyCollection<(Group Group, GroupMembers Members)> groups, IEnumerable<Answer> inFull, Census? people = null) => Document(json =>
    {
        if (groups.Count > 0)
        {
            AtlasJson.Write(json, groups);
        }

        AtlasJson.Write(json, answers, people);
        if (inFull.ToArray() is { Length: > 0 } full)
        {
            WriteAnswers(json, full, []);
        }
    });

    /// <summary>Writes timelines.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Timelines(IEnumerable<Timeline> timelines) => Document(json =>
    {
        json.WriteStartArray("timelines");
        foreach (var timeline in timelines)
        {
            TimelineJson.Write(json, answerJson, timeline);
        }

        json.WriteEndArray();
    });

    /// <summary>Writes what changed between two sides, of which this report's edition and day are the later.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Changes(ChangeLists lists, Census? people = null) => Document(json => ChangesJson.Write(json, lists, people));

    /// <summary>Writes counts.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="people">Counts the people living in the states counted; null: they are not counted.</param>
    /// <param name="borders">For each kind of promise, who borders whom; needed where the people are counted.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Counts(IEnumerable<Count> counts, Census? people = null, IReadOnlyDictionary<Kind, BorderReport>? borders = null) => Document(json =>
    {
        if (people is not null && borders is not null)
        {
            PeopleJson.Write(json, borders, people);
        }

        json.WriteStartArray("counts");
        foreach (var count in counts)
        {
            CountJson.Write(json, count, people, borders?.GetValueOrDefault(count.Question.Promise));
        }

        json.WriteEndArray();
    });

    /// <summary>Writes what a scenario changes.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] WhatIf(WhatIf found) => Document(json => Object(json, "whatIf", () => ScenarioJson.Write(json, found)));

    /// <summary>Writes what it would take.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Reach(ReachQuestion question, ReachResult result, Census? people = null) => Document(json => Object(json, "reach", () => ScenarioJson.Write(json, question, result, people)));

    /// <summary>Writes which of two texts promises more.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Compare(Comparison comparison, Census? people = null) => Document(json => Object(json, "comparison", () => ScenarioJson.Write(json, comparison, people)));

    /// <summary>Writes the order of the texts in force.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Order(StrengthOrder order) => Document(json => Object(json, "order", () => ScenarioJson.Write(json, order)));

    /// <summary>Writes what a draft would add.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Draft(DraftFindings found, Census? people = null, IReadOnlyDictionary<Kind, BorderReport>? borders = null) => Document(json =>
    {
        if (people is not null && borders is not null)
        {
            PeopleJson.Write(json, borders, people);
        }

        DraftJson.Write(json, found, record, people);
    });

    /// <summary>Writes when claims can have been true.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] When(WhenResult result) => Document(json => Object(json, "when", () => ScenarioJson.Write(json, result)));

    private void WriteAnswers(Utf8JsonWriter json, Answer[] list, IEnumerable<Answer> beside)
    {
        var pairs = list.Concat(beside).ToLookup(answer => (answer.Guarantor.Id, answer.Beneficiary.Id));
        json.WriteStartArray("answers");
        foreach (var answer in list)
        {
            answerJson.Write(json, answer, [.. pairs[(answer.Guarantor.Id, answer.Beneficiary.Id)].Where(other => !ReferenceEquals(other, answer))]);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes what nobody has read whole in its source, under <c>unverified</c>.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Unverified(UnverifiedReport report) => Document(json => Object(json, "unverified", () => UnverifiedJson.Write(json, report)));

    /// <summary>Writes all that the answers of a day turn on.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Disputes(DisputeSurvey survey, Census? people = null) => Document(json => DisputeJson.Write(json, survey, people));

    /// <summary>Writes what turns on one point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="answers">How many answers there are that day.</param>
    /// <param name="speakers">What the answers it bears on would be by each viewpoint.</param>
    /// <param name="people">Counts the people living in the states whose answers turn on it; null: they are not counted.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public byte[] Disputes(DisputedPoint point, int answers, IReadOnlyList<SpeakerEffect> speakers, Census? people = null) => Document(json => DisputeJson.Write(json, point, answers, speakers, people));

    private static void Object(Utf8JsonWriter json, string name, Action body)
    {
        json.WriteStartObject(name);
        body();
        json.WriteEndObject();
    }

    private byte[] Document(Action<Utf8JsonWriter> body)
    {
        return JsonLayout.OfEdition(record, json =>
        {
            json.WriteString("on", JsonNames.Of(on));
            json.WriteString("readUpTo", JsonNames.Of(record.ReadUpTo));
            if (JsonNames.Of(settings.Viewpoint) is { } viewpoint)
            {
                json.WriteString("viewpoint", viewpoint);
            }
            else
            {
                json.WriteNull("viewpoint");
            }

            json.WriteStartArray("readings");
            foreach (var (dispute, reading) in settings.Readings.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("id", dispute.Id);
                json.WriteString("reading", dispute.Readings[reading].Id);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("strict", settings.Strict);
            body(json);
        });
    }
}
