using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assure.Cli.Tests;

public sealed class CheckTests
{
    private static string SmallRecord => Path.Combine(Path.GetDirectoryName(Repository.Record)!, "tests", "Assure.Reports.Tests", "Fixture");

    [Fact]
    public void The_record_is_sound_and_its_expectations_are_met()
    {
        var run = Program.Run("check");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("0 errors", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not met", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expectation_that_is_not_met_is_shown_with_its_line_and_the_answer_and_ends_with_2()
    {
        using var folder = Folder.OfRecord();
        const string Page = "instruments/russia/ru-1995.md";
        var text = File.ReadAllText(Path.Combine(folder.Path, Page));
        folder.Write(Page, text + "\n```assure\nexpect non-use by RUS to SWE on 2024-03-05 is conditional, declaration as text\nexpect non-use by RUS to SWE on 2024-03-04 is none as reading\n```\n");
        var run = Program.RunOn(folder.Path, "check");
        var line = text.Split('\n').Length + 3;
        Assert.Equal((2, ""), (run.Code, run.Error));
        Assert.Contains($"{Page}:{line}: non-use, RUS → SWE, 2024-03-04: expected none (by our reading), found conditional, declaration. On 4 March 2024 Russia's 1995 declaration", run.Flat, StringComparison.Ordinal);
        Assert.Contains("1 not met", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-03-05", run.Output, StringComparison.Ordinal);
        Assert.Contains("väntade none (enligt vår läsning), fann conditional, declaration. Den 4 mars 2024", Program.RunOn(folder.Path, "check", "--lang", "sv").Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_read_is_listed_as_words_as_a_table_and_as_data_alike()
    {
        var data = JsonDocument.Parse(Program.RunOn(SmallRecord, "check", "--unverified", "--format", "json").Output).RootElement.GetProperty("unverified");
        var items = data.GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.Equal(data.GetProperty("shares").EnumerateArray().Sum(share => share.GetProperty("partly").GetInt32() + share.GetProperty("no").GetInt32()), items.Count);
        var lines = Program.RunOn(SmallRecord, "check", "--unverified", "--format", "csv").Output.TrimEnd('\n').Split('\n');
        Assert.Equal("answers,classes,days,kind,name,file,line,source,symbol,at,verified,note,edition,readUpTo", lines[0]);
        Assert.Equal(items.Count, lines.Length - 1);
        Assert.All(lines.Skip(1).Zip(items), pair => Assert.StartsWith($"{pair.Second.GetProperty("answers").GetInt32()},", pair.First, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_and_data_of_check_do_not_mix()
    {
        Assert.Equal("assure: of check, only --unverified prints data (--format)\n  expected: --unverified, or table or md\n", Failed("check", "--sweep", "--format", "csv"));
        Assert.Equal("assure: of check, only --unverified prints data (--format)\n  expected: --unverified without --sweep, or table or md\n", Failed("check", "--sweep", "--unverified", "--format", "json"));
        Assert.Equal("assure: check asks about no day without --unverified (--on)\n  expected: --unverified, or no --on\n", Failed("check", "--on", "2000-01-01"));
    }

    [Fact]
    public void A_record_with_errors_is_neither_listed_nor_swept()
    {
        using var folder = Folder.OfRecord();
        folder.Write("tables/zones.csv", "id,en\n");
        foreach (var option in new[] { "--unverified", "--sweep" })
        {
            var run = Program.RunOn(folder.Path, "check", option);
            Assert.Equal(2, run.Code);
            Assert.Contains("tables/zones.csv", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("Every pair", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en", "A doubt of ours: we read it as “the state:", "What turns on it on 7 March 2024")]
    [InlineData("sv", "En läsning av oss: vi läser det som ”staten:", "Vad som hänger på den den 7 mars 2024")]
    public void A_doubt_is_shown_with_what_turns_on_it_on_a_day(string language, string rule, string head)
    {
        var run = Program.Run("show", "assoc-95", "--on", "2024-03-07", "--lang", language);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(rule, run.Flat, StringComparison.Ordinal);
        Assert.Contains(head, run.Flat, StringComparison.Ordinal);
        Assert.Contains("ru-1995", run.Flat, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void All_readings_are_listed_those_on_which_most_turns_first()
    {
        var run = Program.Run("show", "readings");
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (var dispute in new[] { "assoc-95", "prk-npt", "eu-mutual-defence", "us-reprisal" })
        {
            Assert.Contains(dispute, run.Output, StringComparison.Ordinal);
        }

        // After the name and the sort; lines on which a question goes on have neither.
        var changing = Regex.Matches(run.Output, "^\\S+ +(?:dispute|doubt) +([0-9]+) ", RegexOptions.Multiline).Select(static row => int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.True(changing.Count > 20);
        Assert.Equal(changing.OrderDescending(), changing);
    }

    [Fact]
    public void A_reading_misspelt_is_named_back() => Assert.Contains("nearest: assoc-95", Failed("show", "asoc-95"), StringComparison.Ordinal);

    private static string Failed(params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((1, ""), (run.Code, run.Output));
        return run.Error;
    }
}
