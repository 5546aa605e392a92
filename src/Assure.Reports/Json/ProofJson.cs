using System.Text.Json;
using Assure.Reasoning.Proofs;

namespace Assure.Reports.Json;

/// <summary>Writes a proof, its leaves rows and pinpoints.</summary>
internal static class ProofJson
{
    public static void Write(Utf8JsonWriter json, ProofNode node)
    {
        json.WriteStartObject();
        json.WriteString("rule", JsonNames.Of(node.Rule));
        json.WriteString("claim", node.Claim);
        json.WriteString("value", JsonNames.Of(node.Value));
        if (node.WrittenAt.Length > 0)
        {
            json.WriteString("writtenAt", node.WrittenAt);
        }

        if (node.Row is { } row)
        {
            json.WriteStartObject("fact");
            JsonPieces.RowOf(json, row);
            json.WriteEndObject();
        }

        if (node.Citation is { } citation)
        {
            json.WriteStartObject("cite");
            JsonPieces.Cite(json, citation);
            json.WriteEndObject();
        }

        json.WriteStartArray("because");
        foreach (var step in node.Because)
        {
            Write(json, step);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
