using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Assure.Record;
using Assure.Record.Sources;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>Writes the descriptor of a Frictionless data package.</summary>
/// <remarks>It follows version 2 of the Data Package standard, and keeps the fields version 1 asks for.</remarks>
internal static class PackageJson
{
    /// <summary>The descriptor's file.</summary>
    public const string Path = "datapackage.json";

    /// <summary>The package's name, by which a folder is known to hold an export.</summary>
    public const string Name = "assure-record";

    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <summary>The descriptor of some files.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="tables">The tables, whose files are among <paramref name="files"/>.</param>
    /// <param name="files">All other files, with a sentence on those that are no tables.</param>
    public static byte[] Write(RecordEdition record, IReadOnlyList<ExportTable> tables, IReadOnlyList<(ExportFile File, string Description)> files)
    {
        return JsonLayout.Object(json =>
        {
            json.WriteString("$schema", Profiles + "datapackage.json");
            json.WriteString("profile", "data-package");
            json.WriteString("name", Name);
            json.WriteString("title", HowToCite.Title);
            json.WriteString("description", HowToCite.Abstract);
            json.WriteString("version", record.Edition);
            json.WriteString("created", record.EditionDate.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
            Record(json, record);
            Keywords(json);
            Licences(json);
            Contributors(json);
            Sources(json, record);
            json.WriteStartArray("resources");
            foreach (var (file, description) in files)
            {
                Resource(json, file, description, tables.FirstOrDefault(table => table.Path == file.Path), tables);
            }

            json.WriteEndArray();
        });
    }

    private static void Record(Utf8JsonWriter json, RecordEdition record)
    {
        json.WriteStartObject("record");
        json.WriteString("edition", record.Edition);
        json.WriteString("date", JsonNames.Of(record.EditionDate));
        json.WriteString("readUpTo", JsonNames.Of(record.ReadUpTo));
        json.WriteString("hash", record.Hash);
        json.WriteString("proseHash", record.ProseHash);
        json.WriteEndObject();
    }

    private static void Keywords(Utf8JsonWriter json)
    {
        json.WriteStartArray("keywords");
        foreach (var keyword in HowToCite.Keywords)
        {
            json.WriteStringValue(keyword);
        }

        json.WriteEndArray();
    }

    private static void Licences(Utf8JsonWriter json)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", HowToCite.Licence);
        json.WriteString("path", HowToCite.LicenceAddress);
        json.WriteString("title", HowToCite.LicenceTitle);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Contributors(Utf8JsonWriter json)
    {
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", HowToCite.Contributors);
        json.WriteString("role", "author");
        json.WriteStartArray("roles");
        json.WriteStringValue("author");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Sources(Utf8JsonWriter json, RecordEdition record)
    {
        json.WriteStartArray("sources");
        foreach (var source in record.Sources.Values.OrderBy(source => source.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("title", TitleOf(source));
            if (source.Address.Length > 0)
            {
                json.WriteString("path", source.Address);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string TitleOf(Source source) =>
        string.Join(", ", new[] { source.Symbol, source.Title, source.Issuer, source.Date }.Where(part => part.Length > 0));

    private static void Resource(Utf8JsonWriter json, ExportFile file, string description, ExportTable? table, IReadOnlyList<ExportTable> all)
    {
        json.WriteStartObject();
        json.WriteString("name", table?.Name ?? file.Path.Replace("/", "-", StringComparison.Ordinal).ToLowerInvariant());
        json.WriteString("path", file.Path);
        json.WriteString("description", description);
        if (table is not null)
        {
            json.WriteString("$schema", Profiles + "dataresource.json");
            json.WriteString("type", "table");
            json.WriteString("profile", "tabular-data-resource");
        }

        var (format, mediatype) = file.Path[(file.Path.LastIndexOf('.') + 1)..] switch
        {
            "csv" => ("csv", "text/csv"),
            "json" => ("json", "application/json"),
            _ => ("md", "text/markdown"),
        };
        json.WriteString("format", format);
        json.WriteString("mediatype", mediatype);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Content.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));
        if (table is not null)
        {
            SchemaJson.Write(json, table, all);
        }

        json.WriteEndObject();
    }
}
