using Assure.Web.Site;

namespace Assure.Web.Tests.Site;

public sealed class LiterateBodyTests
{
    private const string Document = """
        # The title

        What the text is.

        ## To whom

        It speaks to *all*.

        ```assure
        assurance one
          by RUS
        qualification one-later
        ```

        It adds something.

        ```assure
        doubt what-is-meant
        ```

        ```json
        { "kept": "as it is" }
        ```

        ## Expectations

        What is expected.

        ```assure
        expect something
        ```
        """;

    [Fact]
    public void Each_stretch_of_prose_stands_with_the_code_that_follows_it_and_without_the_title()
    {
        var parts = LiterateBody.Parts(Document, static _ => null);
        Assert.Equal(["", "To whom", "", "", "Expectations"], parts.Select(static part => part.Heading));
        Assert.Equal("<p>What the text is.</p>\n", parts[0].Prose);
        Assert.Equal("<p>It speaks to <em>all</em>.</p>\n", parts[1].Prose);
        Assert.StartsWith("assurance one", parts[1].Code, StringComparison.Ordinal);
        Assert.Equal(["one", "one-later"], parts[1].Declared);
        Assert.Equal(["what-is-meant"], parts[2].Declared);
        Assert.DoesNotContain(parts, static part => part.Prose.Contains("The title", StringComparison.Ordinal));
    }

    [Fact]
    public void Code_of_another_language_stays_in_the_prose() =>
        Assert.Contains("&quot;kept&quot;", LiterateBody.Parts(Document, static _ => null)[3].Prose, StringComparison.Ordinal);

    [Fact]
    public void What_stands_under_the_expectations_closes_the_document()
    {
        var parts = LiterateBody.Parts(Document, static _ => null);
        Assert.Equal([false, false, false, false, true], parts.Select(static part => part.IsClosing));
        Assert.Equal("expect something", parts[^1].Code);
    }

    [Fact]
    public void An_id_in_code_leads_to_its_page_and_any_other_code_nowhere() =>
        Assert.Equal("<p><a href=\"../ru-1995/\"><code>ru-1995</code></a> and <code>x</code></p>\n", Prose("`ru-1995` and `x`", static name => name == "ru-1995" ? "../ru-1995/" : null));

    [Theory]
    [InlineData("[here](https://example.org/a)", "<a href=\"https://example.org/a\">here</a>")]
    [InlineData("[there](#below)", "<a href=\"#below\">there</a>")]
    [InlineData("[page](page:changes)", "<a href=\"../changes/\">page</a>")]
    [InlineData("[no](javascript:alert(1))", "<a href=\"#\">no</a>")]
    [InlineData("[no](http://example.org/)", "<a href=\"#\">no</a>")]
    [InlineData("![picture](https://example.org/x.png)", "<a href=\"https://example.org/x.png\">picture</a>")]
    public void A_link_leads_to_the_web_by_https_to_a_place_on_the_page_to_a_page_or_nowhere(string written, string html) =>
        Assert.Equal($"<p>{html}</p>\n", Prose(written, static url => url == "page:changes" ? "../changes/" : null));

    [Fact]
    public void HTML_is_shown_and_not_obeyed() => Assert.DoesNotContain("<script", Prose("<script>alert(1)</script> <b>x</b>", static _ => null), StringComparison.Ordinal);

    [Fact]
    public void A_table_scrolls_in_a_box_of_its_own() => Assert.Matches("^<div class=\"wide\" tabindex=\"0\"><table>(.|\n)*</table></div>\n$", Prose("| a | b |\n|---|---|\n| 1 | 2 |", static _ => null));

    [Fact]
    public void The_cells_of_a_table_of_many_columns_say_what_they_are() =>
        Assert.Contains("<td data-label=\"b\">2</td>", Prose("| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |", static _ => null), StringComparison.Ordinal);

    [Theory]
    [InlineData("How states are named", "how-states-are-named")]
    [InlineData("Neutral, and how", "neutral-and-how")]
    [InlineData("  API & MCP!", "api-mcp")]
    public void A_heading_names_its_place(string heading, string anchor) => Assert.Equal(anchor, LiterateBody.Anchor(heading));

    private static string Prose(string markdown, Func<string, string?> link) => Assert.Single(LiterateBody.Parts(markdown, link)).Prose;
}
