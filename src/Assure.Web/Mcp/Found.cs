using System.Text.Json.Nodes;
using Assure.Record;

namespace Assure.Web.Mcp;

/// <summary>What is found in an answer's data: the answers with their sentences, every citation, and all they turn on.</summary>
/// <param name="record">The edition, which knows the documents.</param>
/// <param name="language">The language of sentences.</param>
internal sealed class Found(RecordEdition record, string language)
{
    private static readonly string[] Doubts = ["disputes", "doubts", "unread"];

    /// <summary>Where an id may be that of a document.</summary>
    private static readonly string[] OfSources = ["sources", "found"];

    /// <summary>Where an id may be that of a text or its instrument, which rests on its documents.</summary>
    private static readonly string[] OfTexts = ["text", "texts", "left", "right", "subject", "found"];
    private readonly Dictionary<string, JsonObject> citations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> doubts = new(StringComparer.Ordinal);
    private readonly List<string> named = [];

    /// <summary>The answers that have a sentence, in order.</summary>
    public JsonArray Answers { get; } = [];

    /// <summary>Every citation once, in the order met; then the documents of whatever is named and not cited by a place.</summary>
    public IEnumerable<JsonObject> Citations => citations.Values.Concat(named.Distinct().Except(citations.Values.Select(static one => Text(one["source"]))).Select(id => Citation(new() { ["source"] = id })!));

    /// <summary>Everything that something turns on, once, in the order met.</summary>
    public IEnumerable<JsonObject> Doubt => doubts.Values;

    /// <summary>Whether anything is assumed.</summary>
    public bool IsHypothetical { get; private set; }

    /// <summary>Looks through a part of the data and all its parts.</summary>
    /// <param name="node">The part.</param>
    /// <param name="name">What it is called there.</param>
    public void Gather(JsonNode? node, string name = "")
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

        if (thing["turnsOn"] is JsonObject)
        {
            foreach (var doubt in DoubtOf(thing))
            {
                doubts.TryAdd(doubt.ToJsonString(), doubt);
            }
        }

        if (thing["sentence"] is JsonObject sentences && thing["guarantor"] is JsonValue && thing.ContainsKey("verdict"))
        {
            var within = new Found(record, language);
            within.Gather(thing["tiers"]);
            Answers.Add((JsonNode)new JsonObject
            {
                ["guarantor"] = thing["guarantor"]!.DeepClone(),
                ["beneficiary"] = thing["beneficiary"]!.DeepClone(),
                ["promise"] = thing["promise"]!.DeepClone(),
                ["on"] = thing["on"]?.DeepClone(),
                ["verdict"] = thing["verdict"]?.DeepClone(),
                ["form"] = thing["form"]?.DeepClone(),
                ["sentence"] = sentences[language]!.DeepClone(),
                ["citations"] = new JsonArray([.. within.Citations.Select(static one => one.DeepClone())]),
                ["doubt"] = new JsonArray([.. DoubtOf(thing)]),
            });
        }
    }

    /// <summary>A citation: whatever names a document of the record.</summary>
    private JsonObject? Citation(JsonObject thing)
    {
        if (thing["source"] is not JsonValue named || !named.TryGetValue<string>(out var id) || !record.Sources.TryGetValue(id, out var source))
        {
            return null;
        }

        var citation = new JsonObject { ["source"] = id };
        foreach (var (name, value) in new[] { ("title", source.Title), ("symbol", source.Symbol), ("address", source.Address), ("at", Text(thing["at"])), ("verified", Text(thing["verified"])) })
        {
            if (value.Length > 0)
            {
                citation[name] = value;
            }
        }

        return citation;
    }

    private static IEnumerable<JsonObject> DoubtOf(JsonObject thing)
    {
        foreach (var kind in Doubts)
        {
            foreach (var one in (thing["turnsOn"]?[kind] as JsonArray ?? []).OfType<JsonNode>())
            {
                var doubt = new JsonObject { ["kind"] = kind };
                if (one is JsonObject told)
                {
                    doubt["id"] = Text(told["id"] ?? told["text"] ?? told["atom"]);
                    doubt["matters"] = told["matters"]?.DeepClone();
                }
                else
                {
                    doubt["id"] = Text(one);
                }

                yield return doubt;
            }
        }
    }

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
