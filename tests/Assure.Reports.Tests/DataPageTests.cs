using System.Text;
using System.Text.RegularExpressions;
using Assure.Reports.Export;

namespace Assure.Reports.Tests;

/// <summary>The pages that describe exports say what exports hold.</summary>
public sealed class DataPageTests
{
    [Fact]
    public void The_codebook_describes_every_column_of_the_panel()
    {
        var builder = new StringBuilder("| column | type | what it holds |\n|---|---|---|\n");
        foreach (var field in PanelTable.Fields)
        {
            builder.Append($"| `{field.Name}`{(field.IsRequired ? " *" : "")} | {TypeOf(field)} | {field.Description} |\n");
        }

        Same("codebook.md", "columns", builder + "\nA column marked * is filled in every row. Rows are told apart by promiser, state, year and kind.\n");
    }

    [Fact]
    public void The_data_page_describes_every_file_and_column()
    {
        var builder = new StringBuilder();
        foreach (var table in ExportPackage.AllTables(RealRecord.Edition).OrderBy(table => table.Path, StringComparer.Ordinal))
        {
            builder.Append($"### `{table.Path}`\n\n{table.Description}\n\n| column | type | refers to | what it holds |\n|---|---|---|---|\n");
            foreach (var field in table.Fields)
            {
                var keys = table.ForeignKeys.Where(key => key.Fields[^1] == field.Name).Select(key => $"{key.Resource}.{key.Reference[^1]}");
                builder.Append($"| `{field.Name}`{(field.IsRequired ? " *" : "")} | {TypeOf(field)} | {string.Join(", ", keys)} | {field.Description.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }

            builder.Append('\n');
        }

        Same("data.md", "files", builder.ToString().TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Every_table_and_column_of_the_record_has_its_sentence()
    {
        Assert.DoesNotContain(ExportPackage.AllTables(RealRecord.Edition), table => table.Description.StartsWith("The table '", StringComparison.Ordinal));
        Assert.All(ExportPackage.AllTables(RealRecord.Edition), table => Assert.All(table.Fields, field => Assert.EndsWith(".", field.Description, StringComparison.Ordinal)));
    }

    private static string TypeOf(ExportField field) =>
        !field.Allowed.IsEmpty ? string.Join(", ", field.Allowed.Select(word => $"`{word}`"))
        : field.Pattern == ExportField.PartialDatePattern ? "date, as precise as known"
        : SchemaJson.NameOf(field.Type);

    private static void Same(string name, string mark, string content)
    {
        var path = Path.Combine(Repository.Root, "docs", name);
        var page = File.ReadAllText(path);
        var expected = new Regex($"(<!-- {mark}:[^>]*-->\n).*?<!-- end -->", RegexOptions.Singleline).Replace(page, match => $"{match.Groups[1].Value}\n{content}\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("ASSURE_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Contains($"<!-- {mark}:", page, StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
