using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assure.Cli.Tests;

/// <summary>What if, what it would take, which text promises more, when was all this true.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData("what-if-nato-en.txt", "what-if", "not member(SWE, nato)")]
    [InlineData("what-if-nato-sv.txt", "what-if", "not member(SWE, nato)", "--lang", "sv")]
    [InlineData("what-if-rarotonga-en.txt", "what-if", "ratified(USA, rarotonga-p2)", "--from", "USA", "--list")]
    [InlineData("reach-usa-nzl-en.txt", "reach", "USA", "NZL", "--form", "treaty")]
    [InlineData("reach-rus-swe-sv.txt", "reach", "RUS", "SWE", "--verdict", "unconditional", "--lang", "sv")]
    [InlineData("compare-cn-ru-en.txt", "compare", "cn-1995", "ru-1995")]
    [InlineData("compare-us-sv.txt", "compare", "us-1995", "us-2022", "--lang", "sv")]
    [InlineData("compare-order-rus-en.txt", "compare", "--from", "RUS")]
    [InlineData("when-nato-en.txt", "when", "member(FIN, nato)", "not member(SWE, nato)")]
    [InlineData("when-prk-sv.txt", "when", "party(PRK, npt)", "non-use by USA to PRK", "--lang", "sv")]
    public void The_real_record_is_answered_as_expected(string expectation, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Snapshot.Matches(expectation, Regex.Replace(run.Output, "· [0-9a-f]{6}( ·|\n)", "· ······$1"));
    }

    [Theory]
    [InlineData("what-if", "not member(SWE, nato)")]
    [InlineData("reach", "USA", "NZL", "--form", "treaty")]
    [InlineData("compare", "cn-1995", "ru-1995")]
    [InlineData("compare", "--from", "RUS")]
    [InlineData("when", "member(FIN, nato)")]
    [InlineData("reach", "USA", "NZL", "--form", "treaty", "--most", "1", "--people")]
    [InlineData("compare", "cn-1995", "ru-1995", "--people")]
    [InlineData("draft", "five-treaty", "--against", "us-1995", "--people")]
    [InlineData("dispute", "twn-npt", "--people")]
    [InlineData("changes", "2024-01-01", "2026-07-31", "--to", "SWE", "--people")]
    public void Every_format_is_written(params string[] args)
    {
        using var document = JsonDocument.Parse(Program.Run([.. args, "--format", "json"]).Output);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        var lines = Program.Run([.. args, "--format", "csv"]).Output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 1);
        Assert.StartsWith("# ", Program.Run([.. args, "--format", "md"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_hypothetical_says_so_in_every_file()
    {
        var csv = Program.Run("what-if", "not member(SWE, nato)", "--format", "csv").Output.TrimEnd('\n').Split('\n');
        Assert.All(csv.Skip(1), line => Assert.StartsWith("yes,", line, StringComparison.Ordinal));
        using var document = JsonDocument.Parse(Program.Run("what-if", "not member(SWE, nato)", "--format", "json").Output);
        var found = document.RootElement.GetProperty("whatIf");
        Assert.True(found.GetProperty("hypothetical").GetBoolean());
        Assert.All(found.GetProperty("changes").EnumerateArray(), change => Assert.True(change.GetProperty("hypothetical").GetBoolean()));
        Assert.Contains("hypothetical", Program.Run("what-if", "attacks(CHE, SWE)").Output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_be_otherwise_over_time_is_told_with_its_days()
    {
        var page = Program.Run("what-if", "withdrawn(IRN, npt) on 2003-01-01", "--to", "IRN", "--over-time").Output;
        Assert.Contains("Over time", page, StringComparison.Ordinal);
        Assert.Contains("United States → Iran, from 1 January 2003 on:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Over time", Program.Run("what-if", "withdrawn(IRN, npt) on 2003-01-01", "--to", "IRN").Output, StringComparison.Ordinal);
        Assert.Contains("On no day would any answer be another", Program.Run("what-if", "member(SWE, eu)", "--over-time").Output, StringComparison.Ordinal);
        Assert.Contains("yes,\"withdrawn(IRN, npt) on 2003-01-01\",RUS,IRN,non-use,", Program.Run("what-if", "withdrawn(IRN, npt) on 2003-01-01", "--to", "IRN", "--over-time", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_assumptions_says_the_same_as_the_assumptions()
    {
        using var folder = new Folder();
        var path = folder.Write("plan.txt", "-- Sweden leaves\r\nnot member(Sweden, nato)   -- on the day asked about\r\n\r\n");
        Assert.Equal(
            Program.Run("what-if", "not member(Sweden, nato)").Output,
            Program.Run("what-if", "--scenario", path).Output);
    }

    [Fact]
    public void A_search_past_its_limit_prints_what_it_found_and_says_that_it_is_partial()
    {
        string[] args = ["reach", "USA", "NZL", "--form", "treaty", "--limit", "20"];
        var run = Program.Run(args);
        Assert.Equal(3, run.Code);
        Assert.Contains("Partial result: the search was ended after 20 sets", run.Flat, StringComparison.Ordinal);
        Assert.Contains("Protocol 2 to the Treaty of Rarotonga", run.Flat, StringComparison.Ordinal);
        Assert.StartsWith("assure: the search was ended after 20 sets", run.Error, StringComparison.Ordinal);
        var json = Program.Run([.. args, "--format", "json"]);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal((3, false, 20), (json.Code, document.RootElement.GetProperty("reach").GetProperty("complete").GetBoolean(), document.RootElement.GetProperty("reach").GetProperty("tried").GetInt32()));
        var csv = Program.Run([.. args, "--format", "csv"]);
        Assert.Equal(3, csv.Code);
        Assert.All(csv.Output.TrimEnd('\n').Split('\n').Skip(1), static line => Assert.EndsWith(",no", string.Join(',', line.Split(',')[..^2]), StringComparison.Ordinal));
    }

    [Fact]
    public void An_interrupted_search_prints_what_it_found_and_says_how_far_it_came()
    {
        var run = Program.RunInterrupted(3_000, "reach", "USA", "NZL", "--form", "treaty");
        Assert.Equal(3, run.Code);
        Assert.Contains("Partial result: the search was ended after 3,000 sets", run.Flat, StringComparison.Ordinal);
        Assert.Contains("Protocol 2 to the Treaty of Rarotonga", run.Flat, StringComparison.Ordinal);
        Assert.EndsWith(" (reach)\n  expected: a larger --limit, or fewer changes to choose from (--menu, --most)\n", run.Error, StringComparison.Ordinal);
        var atOnce = Program.RunInterrupted(0, "reach", "USA", "NZL", "--form", "treaty");
        Assert.Equal(3, atOnce.Code);
        Assert.Contains("No set tried until then would do it", atOnce.Flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing is assumed (what-if)", "", "what-if")]
    [InlineData("there is no relation or act 'memberr' (line 1: memberr(SWE, nato))", "member", "what-if", "memberr(SWE, nato)")]
    [InlineData("'not member(SWE, nato)' contradicts line 1", "", "what-if", "member(SWE, nato)", "not member(SWE, nato)")]
    [InlineData("territories are told for one day only (--over-time)", "no --over-time", "what-if", "not member(SWE, nato)", "--to", "anguilla", "--over-time")]
    [InlineData("cannot be read", "", "what-if", "--scenario", "no-such-file.txt")]
    [InlineData("there is no change 'ratifi' (--menu)", "ratify", "reach", "USA", "NZL", "--menu", "ratifi")]
    [InlineData("At most 9 changes cannot be tried", "", "reach", "USA", "NZL", "--most", "9")]
    [InlineData("'none' is no answer to reach (--verdict)", "", "reach", "USA", "NZL", "--verdict", "none")]
    [InlineData("At most 0 sets cannot be tried", "", "reach", "USA", "NZL", "--limit", "0")]
    [InlineData("No change on the menu could matter", "more sorts of change", "reach", "ISR", "SWE", "--menu", "repeat-as-treaty")]
    [InlineData("one text is named (compare)", "", "compare", "us-1995")]
    [InlineData("there is no text 'us-1996' (compare)", "us-1995", "compare", "us-1996", "us-1995")]
    [InlineData("promises nothing (compare)", "", "compare", "il-opacity", "us-1995")]
    [InlineData("the order of all texts counts no states (--people)", "two texts", "compare", "--people")]
    [InlineData("East Germany does not give 'uk-1995' on 2026-07-31 (compare)", "a state that gives it", "compare", "us-1995", "uk-1995:DDR")]
    [InlineData("East Germany does not exist then (line 1: member(DDR, nato))", "up to 1990-10-03", "what-if", "member(DDR, nato)")]
    [InlineData("South Sudan does not exist then (line 1: member(SSD, nato))", "days from 2011-07-09", "what-if", "member(SSD, nato)", "--on", "1990-01-01")]
    [InlineData("East Germany does not exist on 2026-07-31 (line 1: ratified(DDR, npt))", "from 1949-10-07", "what-if", "ratified(DDR, npt)")]
    [InlineData("no treaty is called 'nptt'", "nearest: npt", "what-if", "party(SWE, nptt)")]
    [InlineData("there is no relation or act 'attaks'", "nearest: attacks", "what-if", "attaks(SWE, RUS)")]
    [InlineData("contradicts line 1", "one of the two", "what-if", "member(SWE, nato) from 1990-01-01", "not member(SWE, nato) from 1990-01-01")]
    [InlineData("no alliance is called 'natoo'", "nearest: nato", "when", "member(SWE, natoo)")]
    [InlineData("East Germany does not exist on 2026-07-31", "states that exist that day", "reach", "USA", "DDR")]
    [InlineData("nothing is claimed", "", "when")]
    [InlineData("'attacks' is about acts or judgments", "", "when", "attacks(SWE, RUS)")]
    public void What_cannot_be_asked_is_said_in_one_message(string message, string nearest, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(nearest, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
