using System.Text.Json.Nodes;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Record;
using Assure.Record.Sources;
using Assure.Reports.Json;

namespace Assure.Web.Mcp;

/// <summary>What is found in an answer: the answers with their sentences, every citation, and all they turn on.</summary>
/// <param name="record">The edition, which knows the documents.</param>
/// <param name="language">The language of sentences.</param>
/// <param name="grounds">What it rests on.</param>
internal sealed class Found(RecordEdition record, string language, Grounds grounds)
{
    private const string Disputes = "disputes";
    private const string Doubts = "doubts";
    private const string Unread = "unread";

    /// <summary>Where an id may be that of a document.</summary>
    private static readonly string[] OfSources = ["sources", "found"];

    /// <summary>Where an id may be that of a text or its instrument, which rests on its documents.</summary>
    private static readonly string[] OfTexts = ["text", "texts", "left", "right", "subject", "found"];
    private readonly Dictionary<string, JsonObject> citations = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Id), bool?> doubts = [];
    private readonly ILookup<(string, string, string, string), Answer> full = grounds.Answers.ToLookup(static answer => (answer.Guarantor.Id, answer.Beneficiary.Id, answer.Promise.Id, JsonNames.Of(answer.On)));
    private readonly List<string> named = [];

    /// <summary>The answers that have a sentence, in order.</summary>
    public JsonArray Answers { get; } = [];

    /// <summary>Every citation once, in the order met; then the documents of whatever is named and not cited by a place.</summary>
    public IEnumerable<JsonObject> Citations => citations.Values.Concat(named.Distinct().Except(citations.Values.Select(static one => Text(one["source"]))).Select(id => Citation(new() { ["source"] = id })!));

    /// <summary>Everything that something turns on, once, what matters to an answer first; else in the order met.</summary>
    public IEnumerable<JsonObject> Doubt => doubts.OrderBy(static one => one.Value switch { true => 0, null => 1, false => 2 }).Select(static one => DoubtOf(one.Key.Kind, one.Key.Id, one.Value));

    /// <summary>Whether anything is assumed.</summary>
    public bool IsHypothetical { get; private set; }

    /// <summary>Looks through all data, and what the answer rests on.</summary>
    /// <param name="data">The data.</param>
    public void Gather(JsonObject data)
    {
        Gather(data, "");
        foreach (var answer in grounds.Answers)
        {
            foreach (var citation in CitationsOf(answer))
            {
                citations.TryAdd(citation.ToJsonString(), citation);
            }

            foreach (var (kind, turn) in TurnsOf(answer))
            {
                Doubted(kind, turn.Choice.Id, turn.Matters);
            }
        }

        foreach (var reading in grounds.Readings)
        {
            // Where nothing changes under the other reading, one of the two answers is another under it.
            Doubted(Doubts, reading.Doubt.Id, reading.Vanishes);
        }

        foreach (var turn in grounds.Compared)
        {
            Doubted(turn.Choice is Choice.UnreadClause or Choice.UnreadRow ? Unread : turn.IsOpen ? Disputes : Doubts, turn.Choice.Id, turn.Matters);
        }
    }

    /// <summary>Looks through a part of the data and all its parts.</summary>
    /// <param name="node">The part.</param>
    /// <param name="name">What it is called there.</param>
    private void Gather(JsonNode? node, string name)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var one in list)
                {
                    Gather(one, name);
                }

                break;
            case JsonObject thing:
                Look(thing);
                Name(Text(thing["id"]), name);
                foreach (var (called, part) in thing)
                {
                    // What there is to choose from is not what was found.
                    if (called is not "menu")
                    {
                        Gather(part, called);
                    }
                }

                break;
            default:
                Name(Text(node), name);
                break;
        }
    }

    private void Name(string id, string name)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (OfSources.Contains(name) && record.Sources.ContainsKey(id))
        {
            named.Add(id);
        }

        if (OfTexts.Contains(name) && (record.Texts.FirstOrDefault(text => text.Id == id)?.Instrument ?? record.Instruments.FirstOrDefault(one => one.Id == id)) is { } instrument)
        {
            named.AddRange(instrument.Sources.Select(static source => source.Id));
        }
    }

    private void Look(JsonObject thing)
    {
        IsHypothetical |= thing["hypothetical"] is JsonValue assumed && assumed.TryGetValue<bool>(out var isAssumed) && isAssumed;
        if (Citation(thing) is { } citation)
        {
            citations.TryAdd(citation.ToJsonString(), citation);
        }

        if (thing["sentence"] is JsonObject sentences && thing["guarantor"] is JsonValue && thing.ContainsKey("verdict"))
        {
            var behind = full[(Text(thing["guarantor"]), Text(thing["beneficiary"]), Text(thing["promise"]), Text(thing["on"]))].FirstOrDefault()
                ?? throw new InvalidOperationException("An answer is shown that the page was not made from.");
            Answers.Add((JsonNode)new JsonObject
            {
                ["guarantor"] = thing["guarantor"]!.DeepClone(),
                ["beneficiary"] = thing["beneficiary"]!.DeepClone(),
                ["promise"] = thing["promise"]!.DeepClone(),
                ["on"] = thing["on"]?.DeepClone(),
                ["verdict"] = thing["verdict"]?.DeepClone(),
                ["form"] = thing["form"]?.DeepClone(),
                ["sentence"] = sentences[language]!.DeepClone(),
                ["citations"] = new JsonArray([.. PlacesOf(behind)]),
                ["doubt"] = new JsonArray([.. TurnsOf(behind).Select(static one => DoubtOf(one.Kind, one.Turn.Choice.Id, one.Turn.Matters))]),
            });
        }
    }

    private void Doubted(string kind, string id, bool? matters)
    {
        if (!doubts.TryGetValue((kind, id), out var known) || known is not true)
        {
            doubts[(kind, id)] = matters is true ? true : known ?? matters;
        }
    }

    /// <summary>A citation: whatever names a document of the record.</summary>
    private JsonObject? Citation(JsonObject thing) => record.Sources.TryGetValue(Text(thing["source"]), out var source) ? Citation(source, Text(thing["at"]), Text(thing["verified"])) : null;

    private static JsonObject Citation(Source source, string at = "", string verified = "")
    {
        var citation = new JsonObject { ["source"] = source.Id };
        foreach (var (name, value) in new[] { ("title", source.Title), ("symbol", source.Symbol), ("address", source.Address), ("at", at), ("verified", verified) })
        {
            if (value.Length > 0)
            {
                citation[name] = value;
            }
        }

        return citation;
    }

    /// <summary>The places in its texts that an answer cites.</summary>
    private static IEnumerable<JsonObject> PlacesOf(Answer answer) => answer.Tiers.SelectMany(static tier => tier.Texts).SelectMany(static text => text.Cites).Distinct()
        .Select(static cite => Citation(cite.Source, cite.Pinpoint, JsonNames.Of(cite.Verified)));

    /// <summary>All that an answer cites, and the documents of the facts it rests on, but for what is only assumed.</summary>
    private IEnumerable<JsonObject> CitationsOf(Answer answer) => PlacesOf(answer)
        .Concat(answer.Reserved.Select(static power => power.Clause.Citation).OfType<Citation>().Select(static cite => Citation(cite.Source, cite.Pinpoint, JsonNames.Of(cite.Verified))))
        .Concat(answer.RestsOn.SelectMany(static fact => fact.Rows).Where(row => record.Sources.ContainsKey(row.Source.Id)).Select(static row => Citation(row.Source, verified: JsonNames.Of(row.Verified))));

    private static IEnumerable<(string Kind, Turn Turn)> TurnsOf(Answer answer) =>
    [
        .. answer.TurnsOn.Disputes.Select(static turn => (Disputes, turn)),
        .. answer.TurnsOn.Doubts.Select(static turn => (Doubts, turn)),
        .. answer.TurnsOn.Unread.Select(static turn => (Unread, turn)),
    ];

    private static JsonObject DoubtOf(string kind, string id, bool? matters) => new() { ["kind"] = kind, ["id"] = id, ["matters"] = matters };

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
