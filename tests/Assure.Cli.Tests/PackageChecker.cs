using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assure.Cli.Tests;

/// <summary>Reads a data package back by its descriptor alone, as the Data Package standard says, and tells what does not fit.</summary>
internal sealed partial class PackageChecker
{
    private readonly string folder;
    private readonly Dictionary<string, (string[] Columns, List<string[]> Rows, JsonElement Schema)> tables = new(StringComparer.Ordinal);
    private readonly List<string> errors = [];

    private PackageChecker(string folder) => this.folder = folder;

    /// <summary>Everything wrong with the package in a folder.</summary>
    public static IReadOnlyList<string> Errors(string folder)
    {
        var checker = new PackageChecker(folder);
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "datapackage.json")));
        checker.Package(document.RootElement);
        return checker.errors;
    }

    private void Package(JsonElement package)
    {
        Require(NamePattern().IsMatch(package.GetProperty("name").GetString()!), "package: name");
        Require(DateTimeOffset.TryParse(package.GetProperty("created").GetString(), CultureInfo.InvariantCulture, out _), "package: created");
        Require(package.GetProperty("licenses").EnumerateArray().All(one => one.TryGetProperty("name", out _) || one.TryGetProperty("path", out _)), "package: licenses");
        Require(package.GetProperty("contributors").EnumerateArray().All(one => one.GetProperty("title").GetString()!.Length > 0), "package: contributors");
        Require(package.GetProperty("sources").EnumerateArray().All(one => one.GetProperty("title").GetString()!.Length > 0), "package: sources");
        var resources = package.GetProperty("resources").EnumerateArray().ToArray();
        Require(resources.Length > 0, "package: resources");
        Require(resources.Select(one => one.GetProperty("name").GetString()).Distinct().Count() == resources.Length, "package: resource names");
        foreach (var resource in resources)
        {
            Resource(resource);
        }

        foreach (var (name, table) in tables)
        {
            Keys(name, table);
        }

        var listed = resources.Select(one => one.GetProperty("path").GetString()!).Append("datapackage.json").Order(StringComparer.Ordinal);
        var there = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
        Require(listed.SequenceEqual(there), "package: files listed and files there");
    }

    private void Resource(JsonElement resource)
    {
        var name = resource.GetProperty("name").GetString()!;
        var bytes = File.ReadAllBytes(Path.Combine(folder, resource.GetProperty("path").GetString()!));
        Require(NamePattern().IsMatch(name), $"{name}: name");
        Require(resource.GetProperty("bytes").GetInt32() == bytes.Length, $"{name}: bytes");
        Require(resource.GetProperty("hash").GetString() == "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), $"{name}: hash");
        if (resource.TryGetProperty("type", out var type) && type.GetString() == "table")
        {
            var lines = Csv(Encoding.UTF8.GetString(bytes));
            var schema = resource.GetProperty("schema").Clone();
            tables[name] = (lines[0], lines[1..], schema);
            Fields(name, lines[0], lines[1..], [.. schema.GetProperty("fields").EnumerateArray()]);
        }
    }

    private void Fields(string name, string[] columns, List<string[]> rows, JsonElement[] fields)
    {
        Require(columns.SequenceEqual(fields.Select(field => field.GetProperty("name").GetString()!)), $"{name}: columns");
        Require(fields.All(field => field.GetProperty("description").GetString()!.Length > 0), $"{name}: a column without description");
        Require(rows.All(row => row.Length == columns.Length), $"{name}: rows of another length");
        for (var i = 0; i < fields.Length && errors.Count < 50; i++)
        {
            Cells($"{name}.{columns[i]}", fields[i], rows.Select(row => row[i]));
        }
    }

    private void Cells(string where, JsonElement field, IEnumerable<string> cells)
    {
        var type = field.GetProperty("type").GetString();
        var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
        bool Has(string constraint, out JsonElement value)
        {
            value = default;
            return constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(constraint, out value);
        }

        var required = Has("required", out var must) && must.GetBoolean();
        var pattern = Has("pattern", out var written) ? new Regex($"^(?:{written.GetString()})$") : null;
        var allowed = Has("enum", out var words) ? words.EnumerateArray().Select(word => word.GetString()!).ToHashSet(StringComparer.Ordinal) : null;
        foreach (var cell in cells.Distinct(StringComparer.Ordinal))
        {
            if (cell.Length == 0)
            {
                Require(!required, $"{where}: empty and required");
                continue;
            }

            Require(
                type switch
                {
                    "string" => true,
                    "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
                    "year" => cell.Length == 4 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _),
                    "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _),
                    _ => false,
                },
                $"{where}: '{cell}' is no {type}");
            Require(pattern is null || pattern.IsMatch(cell), $"{where}: '{cell}' does not match");
            Require(allowed is null || allowed.Contains(cell), $"{where}: '{cell}' is not allowed");
        }
    }

    private void Keys(string name, (string[] Columns, List<string[]> Rows, JsonElement Schema) table)
    {
        if (table.Schema.TryGetProperty("primaryKey", out var key))
        {
            var keys = Tuples(table, key);
            Require(keys.Count == keys.Distinct(StringComparer.Ordinal).Count(), $"{name}: two rows with one primary key");
        }

        foreach (var foreign in table.Schema.TryGetProperty("foreignKeys", out var all) ? [.. all.EnumerateArray()] : Array.Empty<JsonElement>())
        {
            var reference = foreign.GetProperty("reference");
            var target = reference.GetProperty("resource").GetString()!;
            var known = Tuples(target.Length == 0 ? table : tables[target], reference.GetProperty("fields")).ToHashSet(StringComparer.Ordinal);
            foreach (var missing in Tuples(table, foreign.GetProperty("fields")).Where(one => one.Trim('\u001f').Length > 0 && !known.Contains(one)).Distinct().Take(3))
            {
                errors.Add($"{name}.{foreign.GetProperty("fields")}: '{missing}' is no row of {target}");
            }
        }
    }

    private static List<string> Tuples((string[] Columns, List<string[]> Rows, JsonElement Schema) table, JsonElement fields)
    {
        int[] places = [.. fields.EnumerateArray().Select(field => Array.IndexOf(table.Columns, field.GetString()))];
        return [.. table.Rows.Select(row => string.Join('\u001f', places.Select(place => row[place])))];
    }

    /// <summary>Comma-separated values by RFC 4180.</summary>
    private static List<string[]> Csv(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is (',' or '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        return rows;
    }

    private void Require(bool holds, string what)
    {
        if (!holds)
        {
            errors.Add(what);
        }
    }

    [GeneratedRegex("^[-a-z0-9._/]+$")]
    private static partial Regex NamePattern();
}
