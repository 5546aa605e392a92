using System.Text.RegularExpressions;
using Assure.Web.Api;
using Assure.Web.Queries;
using Assure.Web.Site;
using Assure.Web.Tests.Serving;

namespace Assure.Web.Tests;

/// <summary>The page on the API: its tables come from the catalogue, and its examples are asked.</summary>
public sealed partial class ApiPageTests(Served served)
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "api.md");
    private static readonly QueryCatalogue Catalogue = new(Program.Record);

    [Fact]
    public void The_page_lists_every_query_with_every_parameter()
    {
        var rows = Catalogue.All.Select(static query => $"| `{query.Name}` | {query.Summary} | {string.Join(", ", query.Parameters.Select(Told))} |");
        Holds("queries", ["| query | answers | parameters |", "|---|---|---|", .. rows]);
    }

    [Fact]
    public void The_page_lists_every_kind_of_file_with_its_command() =>
        Holds("files", ["| address | command |", "|---|---|", .. DataFolder.All(Catalogue, new SiteContent(Program.Record.Edition)).Select(static folder => $"| `{folder.Template}` | `{folder.Command}` |")]);

    [Fact]
    public async Task Every_example_has_the_status_it_is_shown_with()
    {
        var asked = 0;
        foreach (Match fence in Examples().Matches(await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken)))
        {
            foreach (var line in fence.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.StartsWith("GET /", line, StringComparison.Ordinal);
                using var response = await served.GetAsync(line["GET /".Length..]);
                Assert.Equal(fence.Groups["status"].Success ? fence.Groups["status"].Value : "200", $"{(int)response.StatusCode}");
                asked++;
            }
        }

        Assert.Equal(13, asked);
    }

    private static string Told(QueryParameter parameter)
    {
        var name = parameter.IsRequired ? $"**{parameter.Name}**" : parameter.Name;
        return parameter.Most > 1 ? $"{name} ({parameter.Most})" : parameter.Name == Query.FormatName ? $"{name} ({string.Join(", ", parameter.Allowed)})" : name;
    }

    /// <summary>That a part of the page says this; with ASSURE_ACCEPT=1 it is written there instead.</summary>
    private static void Holds(string part, IEnumerable<string> lines)
    {
        var (begin, end) = ($"<!-- {part} -->\n", $"<!-- /{part} -->");
        var expected = string.Join('\n', lines) + "\n";
        var page = File.ReadAllText(Path);
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = page.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ASSURE_ACCEPT") == "1")
        {
            File.WriteAllText(Path, page = page[..from] + expected + page[to..]);
            to = page.IndexOf(end, StringComparison.Ordinal);
        }

        Assert.Equal(expected, page[from..to]);
    }

    [GeneratedRegex("```http(?: (?<status>[0-9]{3}))?\n(?<lines>[^`]+)```", RegexOptions.CultureInvariant)]
    private static partial Regex Examples();
}
