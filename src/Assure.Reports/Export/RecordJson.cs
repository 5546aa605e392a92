using System.Text.Json;
using Assure.Record;
using Assure.Record.Lists;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>Writes the whole record as one JSON document, in the shape of docs/schema/record.schema.json.</summary>
internal static class RecordJson
{
    /// <summary>The version of the shape; it moves only when something is added.</summary>
    public const int Schema = 1;

    /// <summary>The document, in UTF-8 without a byte-order mark, ended by LF.</summary>
    public static byte[] Write(RecordEdition record)
    {
        return JsonLayout.Object(json =>
        {
            json.WriteNumber("schema", Schema);
            json.WriteString("edition", record.Edition);
            json.WriteString("editionDate", JsonNames.Of(record.EditionDate));
            json.WriteString("record", record.Hash);
            json.WriteString("prose", record.ProseHash);
            json.WriteString("readUpTo", JsonNames.Of(record.ReadUpTo));
            json.WriteString("licence", HowToCite.Licence);
            json.WriteString("cite", HowToCite.Of(record));
            json.WriteStartArray("promisers");
            record.Promisers.ToList().ForEach(promiser => json.WriteStringValue(promiser.Id));
            json.WriteEndArray();
            RecordJsonTexts.Write(json, record);
            Disputes(json, record);
            foreach (var table in VocabularyTables.Of(record).Concat(StatusTables.Of(record)))
            {
                Rows(json, table.Name, [.. table.Fields.Select(field => field.Name)], table.Rows);
            }

            json.WriteStartObject("tables");
            foreach (var table in record.Tables.All.Where(table => !table.Columns.IsEmpty))
            {
                Table(json, table);
            }

            json.WriteEndObject();
        }, isCompact: true);
    }

    private static void Disputes(Utf8JsonWriter json, RecordEdition record)
    {
        json.WriteStartArray("disputes");
        foreach (var dispute in record.Disputes)
        {
            json.WriteStartObject();
            json.WriteString("id", dispute.Id);
            json.WriteString("kind", dispute.IsDoubt ? "doubt" : "dispute");
            Bilingual(json, "question", dispute.Question);
            if (dispute.Default is { } taken)
            {
                json.WriteString("default", dispute.Readings[taken].Id);
            }

            json.WriteStartArray("readings");
            dispute.Readings.ToList().ForEach(reading => Reading(json, reading));
            json.WriteEndArray();
            json.WriteString("writtenAt", dispute.Origin.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Reading(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartObject();
        json.WriteString("id", reading.Id);
        if (reading.Gloss is { } gloss)
        {
            Bilingual(json, "gloss", gloss);
        }

        json.WriteStartArray("heldBy");
        foreach (var voice in reading.Voices)
        {
            json.WriteStringValue(voice.State?.Id ?? voice.Name.En);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, RecordTable table)
    {
        json.WriteStartObject(table.Name);
        var exported = RecordTableExport.One(table);
        json.WriteStartArray("columns");
        foreach (var field in exported.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("type", SchemaJson.NameOf(field.Type));
            json.WriteBoolean("required", field.IsRequired);
            json.WriteString("description", field.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Rows(json, "rows", [.. exported.Fields.Select(field => field.Name)], exported.Rows);
        json.WriteEndObject();
    }

    /// <summary>Rows as objects; empty cells are left out.</summary>
    private static void Rows(Utf8JsonWriter json, string name, string[] columns, IEnumerable<string[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Length; i++)
            {
                if (row[i].Length > 0)
                {
                    json.WriteString(columns[i], row[i]);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Words in both languages.</summary>
    public static void Bilingual(Utf8JsonWriter json, string name, Bilingual words)
    {
        json.WriteStartObject(name);
        json.WriteString("en", words.En);
        json.WriteString("sv", words.Sv);
        json.WriteEndObject();
    }
}
