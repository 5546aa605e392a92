namespace Assure.Cli.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("no state, territory or group is called 'Swedn'", "Sweden (SWE)", "ask", "Swedn")]
    [InlineData("no state, territory or group is called 'nat' (--to)", "", "count", "--to", "nat")]
    [InlineData("no one proof is that of a group, nato (--why)", "", "ask", "nato", "--why")]
    [InlineData("'french-polynesia' is a territory, and only states are counted (--to)", "", "count", "--to", "French Polynesia")]
    [InlineData("there is no form 'treat' (--form)", "treaty", "count", "--form", "treat")]
    [InlineData("there is no answer 'conditionl' (--verdict)", "conditional", "count", "--verdict", "conditionl")]
    [InlineData("two sides are needed (changes)", "", "changes", "2020-01-01")]
    [InlineData("more than two sides are named (changes)", "", "changes", "2020-01-01", "2021-01-01", "2022-01-01")]
    [InlineData("'2020-02-30' is no day (changes)", "2020-02-29", "changes", "2020-02-30", "2021-01-01")]
    [InlineData("'2026.9' is no day, edition, folder or file (changes)", "2026.", "changes", "2026.9", "2021-01-01")]
    [InlineData("expected: the earlier side first", "", "changes", "2021-01-01", "2020-01-01")]
    [InlineData("nobody belongs to pelindaba on either day (--to)", "", "changes", "1970-01-01", "1971-01-01", "--to", "pelindaba")]
    [InlineData("no state is called 'Rusia' (--from)", "Russia (RUS)", "ask", "SWE", "--from", "Rusia")]
    [InlineData("no state is named", "", "ask")]
    [InlineData("the state is empty", "", "ask", " ")]
    [InlineData("'2024-02-30' is no day (--on)", "2024-02-29", "ask", "SWE", "--on", "2024-02-30")]
    [InlineData("'2024-3-6' is no day", "2024-03-06", "ask", "SWE", "--on", "2024-3-6")]
    [InlineData("'yesterday' is no day", "", "ask", "SWE", "--on", "yesterday")]
    [InlineData("1944-12-31 lies outside", "1945-01-01", "ask", "SWE", "--on", "1944-12-31")]
    [InlineData("2101-01-01 lies outside", "2100-12-31", "ask", "SWE", "--on", "2101-01-01")]
    [InlineData("there is no kind of promise 'non-us'", "non-use", "ask", "SWE", "--promise", "non-us")]
    [InlineData("there is no dispute or doubt 'asoc-95'", "assoc-95", "ask", "SWE", "--reading", "asoc-95=manner")]
    [InlineData("'assoc-95' has no reading 'maner'", "manner", "ask", "SWE", "--reading", "assoc-95=maner")]
    [InlineData("'assoc-95' is no reading", "", "ask", "SWE", "--reading", "assoc-95")]
    [InlineData("'assoc-95' is given two readings", "", "ask", "SWE", "--reading", "assoc-95=manner", "--reading", "assoc-95=status")]
    [InlineData("there is no viewpoint 'guarantr'", "guarantor", "ask", "SWE", "--viewpoint", "guarantr")]
    [InlineData("there is no language 'de'", "", "ask", "SWE", "--lang", "de")]
    [InlineData("there is no format 'jso'", "json", "ask", "SWE", "--format", "jso")]
    [InlineData("there is no option '--form'", "--from", "ask", "SWE", "--form", "RUS")]
    [InlineData("there is no command 'aks'", "ask", "aks", "SWE")]
    [InlineData("the first day, 2020-01-01, lies after the last", "", "timeline", "RUS", "SWE", "--since", "2020-01-01", "--until", "2019-01-01")]
    [InlineData("more than two states are named", "", "timeline", "RUS", "SWE", "FIN")]
    [InlineData("the record knows nothing called 'attaks'", "attacks", "show", "attaks")]
    [InlineData("there is no folder", "", "ask", "SWE", "--record", "no-such-folder")]
    [InlineData("there is no folder", "", "check", "no-such-folder")]
    [InlineData("there is no file or folder", "", "fmt", "no-such-file.md")]
    public void What_cannot_be_is_said_once_with_the_nearest_thing(string message, string nearest, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.StartsWith("assure: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("assure: ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        if (nearest.Length > 0)
        {
            Assert.Contains($"nearest: {nearest}", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Edition 2026.1 knows no reading cis-1991-outlives=yes", "a reading that both editions know, or none", "", "changes", "2026.1", "2026-07-31", "--to", "SWE", "--reading", "cis-1991-outlives=yes")]
    [InlineData("'five-treaty' and 'psa-1968' promise nothing of one kind", "a text that promises non-use or non-threat, as the draft does", "", "draft", "five-treaty", "--against", "psa-1968")]
    [InlineData("Nobody gives 'in-2003' on 1946-01-01", "a day on which somebody does", "2003-01-04", "draft", "five-treaty", "--against", "in-2003", "--on", "1946-01-01")]
    [InlineData("The first day, 2021-01-01, lies after the last", "the earlier day first", "", "when", "member(FIN, nato)", "--since", "2021-01-01", "--until", "2020-01-01")]
    [InlineData("No change on the menu could matter to this promise", "more sorts of change on the menu", "", "reach", "USA", "NZL", "--form", "treaty", "--menu", "end-hosting")]
    public void A_question_that_is_refused_is_answered_with_one_that_is_not(string message, string expected, string nearest, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"\n  expected: {expected}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(nearest.Length > 0, run.Error.Contains($"\n  nearest: {nearest}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_that_asks_about_a_later_day_is_answered_with_that_day()
    {
        using var folder = new Folder();
        var draft = Program.Run("draft", "--by", "RUS", "--to", "npt", "--as-code").Output;
        Assert.Contains("party(s, npt)", draft, StringComparison.Ordinal);
        var run = Program.Run("draft", folder.Write("my.md", draft.Replace("party(s, npt)", "party(s, npt) on 2027-01-01", StringComparison.Ordinal)), "--on", "2026-01-01");
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains("A text asks how things stood on 2027-01-01, which lies after 2026-01-01", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  expected: a day from 2027-01-01 on\n  nearest: 2027-01-01\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_is_shown_short_and_without_control_characters()
    {
        var run = Program.Run("ask", "\u001b[31m" + new string('x', 1000));
        Assert.Equal(1, run.Code);
        Assert.DoesNotContain("\u001b", run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Length < 400);
    }

    [Fact]
    public void A_folder_that_is_no_record_is_refused()
    {
        using var folder = new Folder();
        var run = Program.Run("ask", "SWE", "--record", folder.Path);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains("it has no edition.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("is a file", Program.Run("ask", "SWE", "--record", folder.Write("x", "")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var folder = Folder.OfRecord();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "tables", "gone.csv"), Path.Combine(folder.Path, "nowhere"));
        var run = Program.Run("ask", "SWE", "--record", folder.Path);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains("gone.csv' cannot be read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("instruments/russia/ru-1995.md", "promises non-use", "promisses non-use")]
    [InlineData("tables/memberships.csv", "SWE,nato,2024-03-07", "SWE,nato,2024-13-07")]
    [InlineData("tables/memberships.csv", "SWE,nato,", "SWX,nato,")]
    public void A_record_with_an_error_answers_nothing_and_says_where(string file, string from, string to)
    {
        using var folder = Folder.OfRecord();
        var text = File.ReadAllText(Path.Combine(folder.Path, file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        folder.Write(file, text.Replace(from, to, StringComparison.Ordinal));
        var run = Program.Run("ask", "SWE", "--record", folder.Path);
        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Contains(file + ":", run.Error, StringComparison.Ordinal);
        Assert.Contains("^", run.Error, StringComparison.Ordinal);
        var check = Program.Run("check", folder.Path);
        Assert.Equal(2, check.Code);
        Assert.Contains(file + ":", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_file_is_found()
    {
        using var folder = Folder.OfRecord();
        var bytes = File.ReadAllBytes(Path.Combine(folder.Path, "instruments/russia/ru-1995.md"));
        folder.Write("instruments/russia/ru-1995.md", bytes[..(bytes.Length / 2)]);
        Assert.Equal(2, Program.Run("check", folder.Path).Code);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_found()
    {
        using var folder = Folder.OfRecord();
        folder.Write("tables/zones.csv", [.. File.ReadAllBytes(Path.Combine(folder.Path, "tables/zones.csv")), 0xE5, 0xE4, 0xF6, 0x0A]);
        var run = Program.Run("check", folder.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains("UTF-8", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tables/zones.csv")]
    [InlineData("instruments/russia/ru-1995.md")]
    public void A_line_of_fifty_megabytes_is_one_message(string file)
    {
        using var folder = Folder.OfRecord();
        var line = new byte[50 * 1024 * 1024];
        Array.Fill(line, (byte)'x');
        folder.Write(file, line);
        var run = Program.Run("check", folder.Path);
        Assert.Equal(2, run.Code);
        Assert.True(run.Output.Length < 100_000);
        Assert.Contains(file, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_finds_nothing_wrong_with_the_record()
    {
        var run = Program.Run("check", Repository.Record);
        Assert.True(run.Code == 0, run.Output + run.Error);
        Assert.EndsWith(": 0 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Garbage_after_a_command_never_crashes()
    {
        var random = new Random(20260731);
        string[] words = ["ask", "SWE", "--on", "--from", "=", "--", "-", "--reading", "assoc-95=", "\0", "@file", "[x]", "--promise", "timeline", "åäö", "--format", "csv", ""];
        for (var i = 0; i < 200; i++)
        {
            var args = Enumerable.Range(0, random.Next(5)).Select(_ => words[random.Next(words.Length)]).ToArray();
            var run = Program.Run(args);
            Assert.InRange(run.Code, 0, 1);
            Assert.True(run.Code == 0 || run.Output.Length == 0, string.Join(' ', args));
        }
    }
}
