using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assure.Cli;
using Assure.Cli.Console;

namespace Assure.Lab.Tests;

/// <summary>A visit to the lab: what goes in and what comes out.</summary>
public sealed class LabSessionTests
{
    private static LabSession English => new(CompiledRecord.Bundle, "en");

    [Theory]
    [InlineData("not member(SWE, nato)")]
    [InlineData("ratified(USA, rarotonga-p2)")]
    [InlineData("attacks-with(SWE, RUS, USA)")]
    [InlineData("with nac-2003")]
    [InlineData("without us-1995", "member(AUT, nato)")]
    [InlineData("reading assoc-95=manner")]
    public void Saved_files_are_those_that_the_terminal_prints(params string[] lines)
    {
        var session = English;
        session.Prepare(200);
        Run(session, lines);
        Assert.Equal(Terminal(["what-if", .. lines, "--format", "json"]), Encoding.UTF8.GetString(session.Download("json")));
        Assert.Equal(Terminal(["what-if", .. lines, "--format", "csv"]), Encoding.UTF8.GetString(session.Download("csv")));
    }

    [Fact]
    public void A_day_and_a_viewpoint_are_asked_under()
    {
        var session = English;
        Run(session, ["not member(SWE, nato)"], "2024-06-01", "RUS");
        Assert.Equal(Terminal(["what-if", "not member(SWE, nato)", "--on", "2024-06-01", "--viewpoint", "RUS", "--format", "json"]), Encoding.UTF8.GetString(session.Download("json")));
    }

    [Fact]
    public void Reopening_a_link_restores_the_scenario_and_the_banner()
    {
        var first = Run(English, ["not member(SWE, nato)"], "2025-01-01");
        var second = English;
        using var opened = JsonDocument.Parse(second.Open("#" + first.GetProperty("link").GetString()));
        using var again = JsonDocument.Parse(second.Run(opened.RootElement.GetProperty("state").GetRawText()));
        Assert.Equal(first.ToString(), again.RootElement.ToString());
        Assert.StartsWith("Assumed, and not on record", first.GetProperty("banner").GetString(), StringComparison.Ordinal);
        Assert.Contains("Sweden is no longer a member of NATO", first.GetProperty("banner").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_says_that_it_is_hypothetical_and_how_many_answers_change()
    {
        var session = new LabSession(CompiledRecord.Bundle, "sv");
        var result = Run(session, ["not member(SWE, nato)"]);
        Assert.Contains("hypotetisk", result.GetProperty("html").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("3 ", result.GetProperty("say").GetString(), StringComparison.Ordinal);
        Assert.Equal(["non-use", "non-threat"], result.GetProperty("kinds").EnumerateArray().Select(static kind => kind[0].GetString()));
        var matrix = session.Matrix("non-use");
        Assert.Contains("HYPOTETISKT", matrix, StringComparison.Ordinal);
        Assert.Contains(" changed\"", matrix, StringComparison.Ordinal);
        Assert.Equal("", session.Matrix("none-such"));
    }

    [Fact]
    public void A_day_alone_shows_the_record_as_it_was_and_calls_nothing_hypothetical()
    {
        var session = English;
        var result = Run(session, [], "1979-01-01");
        Assert.Equal("", result.GetProperty("html").GetString());
        Assert.Equal("All answers of the record", result.GetProperty("head").GetString());
        Assert.Equal(["non-use", "non-threat"], result.GetProperty("kinds").EnumerateArray().Select(static kind => kind[0].GetString()));
        var matrix = session.Matrix("non-use");
        Assert.Contains("1 January 1979", matrix, StringComparison.Ordinal);
        Assert.DoesNotContain("hypothetical", matrix, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" changed\"", matrix, StringComparison.Ordinal);

        // Then the Soviet Union stood, France had promised the parties to the Treaty of Tlatelolco alone, and Pakistan and Israel nothing.
        Assert.Contains("<abbr title=\"Soviet Union\">RUS</abbr>", matrix, StringComparison.Ordinal);
        Assert.Equal(["22", "0", "0"], [.. TotalsOf(matrix).Where((_, at) => at is 3 or 6 or 8)]);
        Assert.DoesNotContain("0", TotalsOf(matrix).Take(3));
        Assert.False(Run(session, []).TryGetProperty("kinds", out _));
    }

    private static string[] TotalsOf(string matrix) => [.. Regex.Matches(matrix, "<b>([0-9]+)</b><small>").Select(static total => total.Groups[1].Value)];

    [Fact]
    public void The_picture_carries_what_is_assumed_its_source_and_the_link_inside()
    {
        var session = new LabSession(CompiledRecord.Bundle, "sv");
        Run(session, ["not member(SWE, nato)"]);
        var picture = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(session.Download("svg", "https://example.org/sv/lab/#1.abc")));
        var told = string.Join(' ', picture.Descendants().Where(static element => element.Name.LocalName == "text").Select(static element => element.Value));
        Assert.Contains("HYPOTETISKT", told, StringComparison.Ordinal);
        Assert.Contains("not member(SWE, nato)", told, StringComparison.Ordinal);
        Assert.Contains("https://example.org/sv/lab/", told, StringComparison.Ordinal);
        Assert.Contains(RealRecord.Edition.Edition, told, StringComparison.Ordinal);
        Assert.Contains(picture.Descendants(), static element => element.Name.LocalName == "a" && element.Attribute("href")!.Value == "https://example.org/sv/lab/#1.abc");
        Assert.Contains(picture.Descendants(), static element => element.Attribute("class")?.Value == "hyp-line" && element.Attribute("stroke-dasharray") is null);
    }

    [Fact]
    public void A_wrong_line_is_told_beside_it_and_nothing_is_asked()
    {
        var session = English;
        var result = Run(session, ["not member(SWE, nato)", "not member(SWE, nata)"]);
        var lines = result.GetProperty("lines");
        Assert.Equal("", lines[0].GetProperty("slip").GetString());
        Assert.Contains("nato", lines[1].GetProperty("slip").GetString(), StringComparison.Ordinal);
        Assert.Equal("", result.GetProperty("html").GetString());
        Assert.Empty(session.Download("json"));
    }

    [Fact]
    public void A_damaged_link_is_told_in_the_language_of_the_page()
    {
        using var opened = JsonDocument.Parse(new LabSession(CompiledRecord.Bundle, "sv").Open("#1.AAAA"));
        Assert.Contains("skadad", opened.RootElement.GetProperty("fault").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_user_writes_never_becomes_markup()
    {
        var result = Run(English, ["with nac-2003 -- <img src=x onerror=alert(1)>"]);
        Assert.DoesNotContain("<img", result.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    private const string Chinese = """{"by":["nine"],"to":["all-non-nuclear"],"promises":["use","threat"],"unless":[],"provided":[],"allied":true,"form":"declaration","from":"","years":"","withdrawal":"","disarmament":""}""";

    [Fact]
    public void A_form_becomes_a_draft_that_is_told_and_evaluated_as_the_terminal_does()
    {
        var session = English;
        using var composed = JsonDocument.Parse(session.Compose(Chinese, ""));
        var code = composed.RootElement.GetProperty("code").GetString()!;
        using var check = JsonDocument.Parse(session.Check(code, ""));
        Assert.Empty(check.RootElement.GetProperty("found").EnumerateArray());
        Assert.Contains("not to use nuclear weapons", check.RootElement.GetProperty("rule").GetString(), StringComparison.Ordinal);
        using var result = JsonDocument.Parse(session.Run(JsonSerializer.Serialize(new { on = "", view = "", lines = Array.Empty<string>(), draft = code })));
        Assert.Contains("counts as in force", result.RootElement.GetProperty("banner").GetString(), StringComparison.Ordinal);
        // The hash of a record with a draft added tells whether the record was text or compiled; the tests' terminal reads text.
        Assert.Equal(
            WithoutHash(Terminal(["draft", "--by", "nine", "--to", "all-non-nuclear", "--form", "declaration", "--format", "json"])),
            WithoutHash(Encoding.UTF8.GetString(session.Download("json"))));
        Assert.Equal(Terminal(["draft", "--by", "nine", "--to", "all-non-nuclear", "--form", "declaration", "--format", "csv"]), Encoding.UTF8.GetString(session.Download("csv")));
    }

    [Fact]
    public void A_mistake_in_a_draft_is_told_with_its_place_and_mended_by_writing_on()
    {
        var session = English;
        const string Broken = "draft mine\n  by CHN\n  to state s where non-nuclar(s)\n  promises non-use\n  form treaty\n";
        using var broken = JsonDocument.Parse(session.Check(Broken, ""));
        var found = Assert.Single(broken.RootElement.GetProperty("found").EnumerateArray());
        Assert.Equal((3, 20), (found.GetProperty("line").GetInt32(), found.GetProperty("column").GetInt32()));
        Assert.Equal("non-nuclar", Broken[found.GetProperty("start").GetInt32()..found.GetProperty("end").GetInt32()]);
        Assert.Contains("non-nuclear", found.GetProperty("help").GetString(), StringComparison.Ordinal);
        using var mended = JsonDocument.Parse(session.Check(Broken.Replace("nuclar", "nuclear", StringComparison.Ordinal), ""));
        Assert.Empty(mended.RootElement.GetProperty("found").EnumerateArray());
    }

    [Fact]
    public void Every_template_can_be_started_from()
    {
        var session = English;
        using var menus = JsonDocument.Parse(session.Menus(""));
        var templates = menus.RootElement.GetProperty("templates").EnumerateArray().ToArray();
        Assert.Equal(12, templates.Length);
        Assert.All(templates, template =>
        {
            using var check = JsonDocument.Parse(session.Check(template.GetProperty("code").GetString()!, ""));
            Assert.Empty(check.RootElement.GetProperty("found").EnumerateArray());
            Assert.NotEqual("", check.RootElement.GetProperty("rule").GetString());
        });
    }

    [Fact]
    public void A_form_that_cannot_be_says_what_is_wrong()
    {
        using var composed = JsonDocument.Parse(English.Compose(Chinese.Replace("\"years\":\"\"", "\"years\":\"900\"", StringComparison.Ordinal), ""));
        Assert.Contains("900", composed.RootElement.GetProperty("slip").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement Run(LabSession session, string[] lines, string on = "", string view = "")
    {
        using var document = JsonDocument.Parse(session.Run(JsonSerializer.Serialize(new { on, view, lines, draft = (string?)null })));
        return document.RootElement.Clone();
    }

    private static string WithoutHash(string json) => string.Join('\n', json.Split('\n').Where(static line => !line.StartsWith("  \"record\":", StringComparison.Ordinal)));

    private static string Terminal(string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = CommandLine.Run(args, new Terminal(output, error) { RecordFolder = Repository.Record });
        Assert.True(code == 0, Encoding.UTF8.GetString(error.ToArray()));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
