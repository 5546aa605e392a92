using System.Collections.Immutable;
using Assure.Reports.Blocks;

namespace Assure.Reports.Tests;

/// <summary>How a table is written so that a narrow screen can show it whole.</summary>
public sealed class HtmlTableTests
{
    [Fact]
    public void Three_columns_stay_beside_each_other() =>
        Assert.Equal("<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead><tbody>\n<tr><th scope=\"row\">x</th><td>y</td></tr>\n</tbody></table>", Table(["a", "b"], ["x", "y"]));

    [Fact]
    public void Rows_of_more_come_apart_and_their_cells_say_what_they_are() =>
        Assert.EndsWith(
            "<tr><th scope=\"row\">x</th><td data-label=\"b &quot;2&quot;\">y</td><td>z</td><td class=\"n\" data-label=\"d\">4</td></tr>\n</tbody></table>",
            Table(["a", "b \"2\"", "", "d"], ["x", "y", "z", "4"]).Replace("<table class=\"apart\">", "<table>", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_count_that_heads_a_row_says_what_it_counts() =>
        Assert.Contains("<th scope=\"row\" class=\"n\" data-label=\"a\">380</th>", Table(["a", "b", "c", "d"], ["380", "y", "z", "w"]), StringComparison.Ordinal);

    [Fact]
    public void Counts_stay_in_line_below_their_heads()
    {
        var table = Table(["a", "b", "c", "d"], ["x", "1", "", "12 345"]);
        Assert.StartsWith("<table class=\"counts\">", table, StringComparison.Ordinal);
        Assert.DoesNotContain("data-label", table, StringComparison.Ordinal);
    }

    private static string Table(ImmutableArray<string> heads, ImmutableArray<string> row)
    {
        var html = new HtmlRenderer(static _ => null).Render([new Block.Table(heads, [[.. row.Select(static cell => cell.Length == 0 ? new Prose([]) : Prose.Of(cell))]])]);
        const string opening = "<div class=\"wide\" tabindex=\"0\">";
        Assert.StartsWith(opening, html, StringComparison.Ordinal);
        return html[opening.Length..^"</div>\n".Length];
    }
}
