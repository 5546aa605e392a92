using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Assure.Web.Site;
using Assure.Web.Tests.Serving;

namespace Assure.Web.Tests.Site;

public sealed partial class MissingFileTests(Served served)
{
    [Fact]
    public async Task The_page_for_files_is_the_page_that_is_served()
    {
        using var answer = await served.GetAsync("x");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(Said(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Where(static line => line is not ("x" or "Looked for:")), Said(Encoding.UTF8.GetString(MissingFile.Of(Program.Record.Edition))));
    }

    [Fact]
    public void Its_links_lead_from_the_root_of_the_host_at_any_depth()
    {
        var links = Link().Matches(Encoding.UTF8.GetString(MissingFile.Of(Program.Record.Edition))).Select(static match => match.Groups[1].Value).ToArray();
        Assert.Contains("/en/search/", links);
        Assert.Contains("/sv/", links);
        Assert.All(links, static link => Assert.Matches("^(/|#|(\\.\\./)*assets/(site\\.css|missing\\.js)$)", link));
    }

    private static string[] Said(string html) => [.. Tag().Replace(html, "\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(" (?:href|src|action)=\"?([^\"\\s>]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
