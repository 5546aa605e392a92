using System.Text.Json;

namespace Assure.Reports.Export;

/// <summary>Writes the dialect and the schema of a table as Frictionless describes them.</summary>
internal static class SchemaJson
{
    /// <summary>Writes both, as properties of the resource at hand.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="all">The tables of the package: keys into others are left out.</param>
    public static void Write(Utf8JsonWriter json, ExportTable table, IReadOnlyList<ExportTable> all)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields)
        {
            Field(json, field);
        }

        json.WriteEndArray();
        Names(json, "missingValues", [""]);
        if (!table.PrimaryKey.IsEmpty)
        {
            Names(json, "primaryKey", table.PrimaryKey);
        }

        ForeignKeys(json, table, [.. table.ForeignKeys.Where(key => all.Any(other => other.Name == key.Resource))]);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, ExportField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", NameOf(field.Type));
        if (field.Description.Length > 0)
        {
            json.WriteString("description", field.Description);
        }

        if (field.IsRequired || field.Pattern is not null || !field.Allowed.IsEmpty)
        {
            json.WriteStartObject("constraints");
            if (field.IsRequired)
            {
                json.WriteBoolean("required", true);
            }

            if (field.Pattern is { } pattern)
            {
                json.WriteString("pattern", pattern);
            }

            if (!field.Allowed.IsEmpty)
            {
                Names(json, "enum", field.Allowed);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void ForeignKeys(Utf8JsonWriter json, ExportTable table, ForeignKey[] keys)
    {
        if (keys.Length == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            Names(json, "fields", key.Fields);
            json.WriteStartObject("reference");

            // The standard names a table's own rows by an empty name.
            json.WriteString("resource", key.Resource == table.Name ? "" : key.Resource);
            Names(json, "fields", key.Reference);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        json.WriteStartArray(property);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    /// <summary>The standard's name for a type.</summary>
    public static string NameOf(FieldType type) => type switch
    {
        FieldType.Integer => "integer",
        FieldType.Date => "date",
        FieldType.Year => "year",
        _ => "string",
    };
}
