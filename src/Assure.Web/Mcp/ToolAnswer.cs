using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assure.Cli.Findings;
using Assure.Reports.Json;
using Assure.Web.Queries;

namespace Assure.Web.Mcp;

/// <summary>What a tool answers: the page in sentences, and beside it the sentences, citations, edition and doubt taken out of the data.</summary>
/// <param name="runner">Has the record, and reasoners over it.</param>
internal sealed class ToolAnswer(QueryRunner runner)
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
              "matters": {"type": ["boolean", "null"], "description": "Whether another way would make another answer; null: that was not worked out."}
            }, "required": ["kind"]}
          }
        }
        """).RootElement;

    /// <summary>Puts an answer together.</summary>
    /// <param name="asked">The query, as data.</param>
    /// <param name="text">The answer in sentences, as Markdown.</param>
    /// <param name="page">The same before it was laid out.</param>
    /// <param name="data">The same as data.</param>
    /// <param name="inFull">Whether all data is wanted, however long.</param>
    /// <returns>The text and the structured part.</returns>
    public (string Text, JsonElement Structured) Of(AskedQuery asked, byte[] text, AnswerPage page, byte[] data, bool inFull)
    {
        var record = runner.Record.Edition;
        var root = JsonNode.Parse(data)!.AsObject();
        var found = new Found(record, page.Context.Words.Code, Grounds.Of(page, runner));
        found.Gather(root);
        var compact = JsonLayout.Compact(data);
        var written = Encoding.UTF8.GetString(text);
        var structured = new JsonObject
        {
            ["command"] = "assure " + string.Join(' ', asked.Arguments.Select(static one => one.Contains(' ') ? $"\"{one}\"" : one)),
            ["edition"] = record.Edition,
            ["record"] = root["record"]?.GetValue<string>() ?? record.Hash,
            ["readUpTo"] = JsonNames.Of(record.ReadUpTo),
            ["on"] = root["on"]?.GetValue<string>(),
            ["hypothetical"] = found.IsHypothetical,
            ["sentence"] = AnswerSentence.Of(asked, page, runner),
            ["answers"] = found.Answers,
            ["citations"] = new JsonArray([.. found.Citations.Select(static one => one.DeepClone())]),
            ["doubt"] = new JsonArray([.. found.Doubt.Select(static one => one.DeepClone())]),
            ["data"] = inFull || compact.Length <= LongestData ? root : null,
        };
        var shown = written.Length > LongestText ? written[..written.LastIndexOf('\n', LongestText)] + "\n\n[The answer goes on; ask a narrower question.]\n" : written;
        return (shown, JsonSerializer.SerializeToElement(structured));
    }
}
