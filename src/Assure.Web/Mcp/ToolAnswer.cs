using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assure.Record;
using Assure.Reports.Json;
using Assure.Web.Queries;

namespace Assure.Web.Mcp;

/// <summary>What a tool answers: the page in sentences, and beside it the sentences, citations, edition and doubt taken out of the data.</summary>
/// <param name="record">The edition.</param>
/// <param name="overview">Tells what all have promised one state.</param>
internal sealed class ToolAnswer(RecordEdition record, AskedOverview overview)
{
    private const int LongestText = 60_000;
    private const int LongestData = 24_000;

    /// <summary>The schema of the structured part.</summary>
    public static JsonElement Schema { get; } = JsonDocument.Parse("""
        {
          "type": "object",
          "properties": {
            "command": {"type": "string", "description": "The command of the terminal that gives the same answer."},
            "edition": {"type": "string", "description": "The edition of the record."},
            "record": {"type": "string", "description": "The hash over the record's facts and clauses."},
            "readUpTo": {"type": "string", "description": "The day the texts were read to."},
            "on": {"type": ["string", "null"], "description": "The day asked about."},
            "hypothetical": {"type": "boolean", "description": "Whether anything is assumed that is not on record; then say so."},
            "sentence": {"type": "string", "description": "The answer in short, in plain words, to be quoted as it is."},
            "answers": {"type": "array", "items": {"type": "object", "properties": {
              "guarantor": {"type": "string"}, "beneficiary": {"type": "string"}, "promise": {"type": "string"}, "on": {"type": "string"},
              "verdict": {"type": ["string", "null"]}, "form": {"type": ["string", "null"]}, "sentence": {"type": "string"},
              "citations": {"type": "array", "items": {"$ref": "#/$defs/citation"}},
              "doubt": {"type": "array", "items": {"$ref": "#/$defs/doubt"}}
            }, "required": ["guarantor", "beneficiary", "promise", "verdict", "sentence", "citations", "doubt"]}},
            "citations": {"type": "array", "items": {"$ref": "#/$defs/citation"}, "description": "Every document the answer rests on."},
            "doubt": {"type": "array", "items": {"$ref": "#/$defs/doubt"}, "description": "What the answers turn on; say it where it matters."},
            "data": {"type": ["object", "null"], "description": "The whole answer in the published shape; null where it is long and was not asked for."}
          },
          "required": ["command", "edition", "record", "readUpTo", "hypothetical", "sentence", "answers", "citations", "doubt", "data"],
          "$defs": {
            "citation": {"type": "object", "properties": {
              "source": {"type": "string"}, "title": {"type": "string"}, "symbol": {"type": "string"}, "address": {"type": "string"},
              "at": {"type": "string"}, "verified": {"type": "string", "description": "Whether it was read there: yes, partly or no."}
            }, "required": ["source"]},
            "doubt": {"type": "object", "properties": {
              "kind": {"enum": ["disputes", "doubts", "unread"]}, "id": {"type": "string"},
              "matters": {"type": ["boolean", "null"], "description": "Whether another way would make another answer."}
            }, "required": ["kind"]}
          }
        }
        """).RootElement;

    /// <summary>Puts an answer together.</summary>
    /// <param name="asked">The query, as data.</param>
    /// <param name="page">The answer in sentences.</param>
    /// <param name="data">The same as data.</param>
    /// <param name="inFull">Whether all data is wanted, however long.</param>
    /// <param name="language">The language of sentences.</param>
    /// <returns>The text and the structured part.</returns>
    public (string Text, JsonElement Structured) Of(AskedQuery asked, byte[] page, byte[] data, bool inFull, string language)
    {
        var root = JsonNode.Parse(data)!.AsObject();
        var found = new Found(record, language);
        found.Gather(root);
        var compact = JsonLayout.Compact(data);
        var text = Encoding.UTF8.GetString(page);
        var structured = new JsonObject
        {
            ["command"] = "assure " + string.Join(' ', asked.Arguments.Select(static one => one.Contains(' ') ? $"\"{one}\"" : one)),
            ["edition"] = record.Edition,
            ["record"] = root["record"]?.GetValue<string>() ?? record.Hash,
            ["readUpTo"] = JsonNames.Of(record.ReadUpTo),
            ["on"] = root["on"]?.GetValue<string>(),
            ["hypothetical"] = found.IsHypothetical,
            ["sentence"] = overview.Of(asked, root, language) ?? AnswerSentence.Of(asked.Query.Name, text, root, language),
            ["answers"] = found.Answers,
            ["citations"] = new JsonArray([.. found.Citations.Select(static one => one.DeepClone())]),
            ["doubt"] = new JsonArray([.. found.Doubt.Select(static one => one.DeepClone())]),
            ["data"] = inFull || compact.Length <= LongestData ? root : null,
        };
        var shown = text.Length > LongestText ? text[..text.LastIndexOf('\n', LongestText)] + "\n\n[The answer goes on; ask a narrower question.]\n" : text;
        return (shown, JsonSerializer.SerializeToElement(structured));
    }
}
