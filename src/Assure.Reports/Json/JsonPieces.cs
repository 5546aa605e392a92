using System.Text.Json;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Residuals;
using Assure.Record.Facts;
using Assure.Record.Sources;
using Assure.Record.Texts;
using Assure.Reports.Sentences;

namespace Assure.Reports.Json;

/// <summary>Writes the smaller parts of answers.</summary>
internal static class JsonPieces
{
    public static void Residual(Utf8JsonWriter json, string name, Residual residual)
    {
        json.WriteStartObject(name);
        json.WriteString("text", ResidualWriter.Notation(residual));
        json.WriteStartArray("clauses");
        foreach (var clause in residual.Clauses)
        {
            json.WriteStartArray();
            foreach (var literal in clause)
            {
                json.WriteStartObject();
                json.WriteString("atom", literal.Atom.Id);
                json.WriteBoolean("holds", literal.Holds);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Form(Utf8JsonWriter json, string name, Form? form)
    {
        if (form is { } known)
        {
            json.WriteString(name, JsonNames.Of(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Ids(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    public static void Cite(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("source", citation.Source.Id);
        json.WriteString("at", citation.Pinpoint);
        json.WriteString("verified", JsonNames.Of(citation.Verified));
    }

    public static void Fact(Utf8JsonWriter json, RestingFact fact)
    {
        json.WriteString("relation", fact.Name);
        json.WriteStartArray("args");
        foreach (var argument in fact.Arguments)
        {
            json.WriteStringValue(argument.Id);
        }

        json.WriteEndArray();
        json.WriteBoolean("holds", fact.Holds);
        if (fact.Time is { Kind: not Record.Rules.TimeRuleKind.Now } time)
        {
            json.WriteString("time", time.Date is { } date ? $"{TimeName(time.Kind)} {date}" : TimeName(time.Kind));
        }

        json.WriteStartArray("rows");
        foreach (var row in fact.Rows)
        {
            json.WriteStartObject();
            RowOf(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void RowOf(Utf8JsonWriter json, FactRow row)
    {
        if (row.From is { } from)
        {
            json.WriteString("from", from.ToString());
        }

        if (row.To is { } to)
        {
            json.WriteString("to", to.ToString());
        }

        json.WriteString("row", row.Origin.ToString());
        json.WriteString("source", row.Source.Id);
        json.WriteString("verified", JsonNames.Of(row.Verified));
    }

    public static void Turns(Utf8JsonWriter json, string name, IEnumerable<Turn> turns)
    {
        json.WriteStartArray(name);
        foreach (var turn in turns)
        {
            json.WriteStartObject();
            json.WriteString("id", turn.Choice.Id);
            json.WriteBoolean("matters", turn.Matters);
            if (turn.Taken is { } taken)
            {
                json.WriteString("taken", turn.Choice.WayId(taken));
            }
            else
            {
                json.WriteNull("taken");
            }

            Falls(json, "alternatives", turn.Alternatives);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Falls(Utf8JsonWriter json, string name, IEnumerable<Fall> falls)
    {
        json.WriteStartArray(name);
        foreach (var fall in falls)
        {
            json.WriteStartObject();
            json.WriteStartArray("choices");
            foreach (var chosen in fall.Choices)
            {
                Chosen(json, chosen);
            }

            json.WriteEndArray();
            json.WriteString("verdict", JsonNames.Of(fall.Verdict));
            Form(json, "form", fall.Form);
            Residual(json, "residual", fall.Residual);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string TimeName(Record.Rules.TimeRuleKind kind) => kind switch
    {
        Record.Rules.TimeRuleKind.Before => "before",
        Record.Rules.TimeRuleKind.On => "on",
        _ => "ever",
    };

    private static void Chosen(Utf8JsonWriter json, ChosenReading chosen)
    {
        json.WriteStartObject();
        json.WriteString("id", chosen.Choice.Id);
        json.WriteString("reading", chosen.Choice.WayId(chosen.Way));
        json.WriteEndObject();
    }
}
