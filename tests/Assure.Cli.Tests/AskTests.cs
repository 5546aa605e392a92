using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assure.Cli.Tests;

public sealed class AskTests
{
    [Theory]
    [InlineData("ask-swe-en.txt", "ask", "SWE")]
    [InlineData("ask-swe-sv.txt", "ask", "SWE", "--lang", "sv")]
    [InlineData("ask-swe-rus-2024-03-06-en.txt", "ask", "SWE", "--from", "RUS", "--on", "2024-03-06")]
    [InlineData("ask-bra-usa-sv.txt", "ask", "BRA", "--from", "USA", "--lang", "sv")]
    [InlineData("timeline-rus-swe-en.txt", "timeline", "RUS", "SWE")]
    public void The_real_record_is_answered_as_expected(string expectation, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));

        // The hash changes with every fact; the answers shown here need not.
        Snapshot.Matches(expectation, System.Text.RegularExpressions.Regex.Replace(run.Output, "· [0-9a-f]{6}\n", "· ······\n"));
    }

    [Theory]
    [InlineData("SWE")]
    [InlineData("swe")]
    [InlineData("Sweden")]
    [InlineData("sverige")]
    [InlineData("Kingdom of Sweden")]
    public void A_state_goes_by_any_of_its_names(string name) => Assert.Equal(Program.Run("ask", "SWE").Output, Program.Run("ask", name).Output);

    [Fact]
    public void A_former_name_and_the_option_to_do_as_well()
    {
        Assert.StartsWith("From the Soviet Union to Burma, 1 January 1980", Program.Run("ask", "--to", "Burma", "--from", "ussr", "--on", "1980-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_is_the_day_read_to_and_is_said()
    {
        var run = Program.Run("ask", "SWE");
        Assert.Contains("No date was asked for: this is 31 July 2026, the day the record was read to.", run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain("No date was asked for", Program.Run("ask", "SWE", "--on", "2026-07-31").Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Today_is_asked_for_by_name_alone_and_says_what_is_not_known() =>
        Assert.Contains("2 January 2030 is later than the texts were read, to 31 July 2026", Program.Run("ask", "SWE", "--on", "today").Flat, StringComparison.Ordinal);

    [Fact]
    public void Use_and_threat_stand_side_by_side_in_data()
    {
        using var document = JsonDocument.Parse(Program.Run("ask", "SWE", "--format", "json").Output);
        var answers = document.RootElement.GetProperty("answers").EnumerateArray().ToArray();
        Assert.Equal(18, answers.Length);
        Assert.Equal(["non-use", "non-threat"], answers.Select(answer => answer.GetProperty("promise").GetString()).Distinct());
        Assert.All(answers, answer => Assert.NotEqual(string.Empty, answer.GetProperty("sentence").GetProperty("sv").GetString()));
        Assert.All(answers, answer => Assert.Equal(JsonValueKind.Null, answer.GetProperty("proof").ValueKind));
    }

    [Fact]
    public void Why_gives_the_proof_down_to_rows()
    {
        Assert.Contains("tables/memberships.csv:", Program.Run("ask", "SWE", "--from", "RUS", "--why").Flat, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Program.Run("ask", "SWE", "--from", "RUS", "--why", "--format", "json").Output);
        Assert.Equal("headline", document.RootElement.GetProperty("answers")[0].GetProperty("proof").GetProperty("rule").GetString());
    }

    [Fact]
    public void A_reading_a_viewpoint_and_strictness_are_said_under_the_answer()
    {
        var run = Program.Run("ask", "SWE", "--from", "RUS", "--reading", "assoc-95=manner", "--viewpoint", "RUS", "--strict");
        Assert.Contains("Asked under: disputed facts as stated by Russia; assoc-95 = manner; words not read in the original left open.", run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_is_asked_for_by_kind()
    {
        using var document = JsonDocument.Parse(Program.Run("ask", "IND", "--from", "CHN", "--promise", "no-first-use", "--format", "json").Output);
        Assert.Equal("no-first-use", Assert.Single(document.RootElement.GetProperty("answers").EnumerateArray().ToArray()).GetProperty("promise").GetString());
    }

    [Fact]
    public void The_atlas_is_csv_with_the_agreed_columns()
    {
        var lines = Program.Run("atlas", "--on", "2000-01-01", "--format", "csv").Output.Split('\n');
        Assert.Equal("guarantor,beneficiary,promise,verdict,form,best,hangsOn,texts,residual,edition,readUpTo", lines[0]);
        Assert.True(lines.Length > 3000);
        Assert.Equal(string.Empty, lines[^1]);
        var edition = File.ReadAllLines(Path.Combine(Repository.Record, "edition.csv"))[1].Split(',')[0];
        Assert.All(lines[1..^1], line => Assert.Matches($",{Regex.Escape(edition)},20[0-9]{{2}}-[01][0-9]-[0-3][0-9]$", line));
    }

    [Fact]
    public void Every_format_prints_something()
    {
        foreach (var format in new[] { "table", "json", "csv", "md" })
        {
            Assert.Equal(0, Program.Run("ask", "SWE", "--format", format).Code);
            Assert.Equal(0, Program.Run("timeline", "RUS", "SWE", "--format", format).Code);
        }
    }

    [Theory]
    [InlineData("S/1995/261", "ru-1995")]
    [InlineData("ru-1995", "S/1995/261")]
    [InlineData("SWE", "Sweden is a member of NATO")]
    [InlineData("attacks", "{s} attacks {x}")]
    [InlineData("assoc-95", "our reading")]
    [InlineData("nato", "Sweden is a member of NATO")]
    public void What_the_record_knows_is_shown(string name, string expected) => Assert.Contains(expected, Program.Run("show", name).Flat, StringComparison.Ordinal);

    [Fact]
    public void Versions_are_told() => Assert.Contains("record edition 2026.3", Program.Run("version").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("timeline", "-h")]
    [InlineData("atlas", "--help")]
    [InlineData("count", "--help")]
    [InlineData("changes", "--help")]
    [InlineData("show", "--help")]
    [InlineData("check", "--help")]
    [InlineData("fmt", "--help")]
    public void Help_has_examples_and_exit_codes(params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("bundle", run.Output, StringComparison.Ordinal);
    }
}
