using Assure.Record.Texts;

namespace Assure.Cli.Tests;

public sealed class NewTests
{
    [Fact]
    public void An_act_is_put_among_those_of_its_state_and_what_follows_is_said()
    {
        using var folder = Folder.OfRecord();
        var run = New(folder, "act", "Sweden", "npt", "withdrawn", "2026-08-01", "--source", "npt-unoda", "--note", "a, \"b\"");
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("so party(SWE, npt) holds from 1970-03-05 to 2026-08-01", run.Output, StringComparison.Ordinal);
        var lines = File.ReadAllLines(Path.Combine(folder.Path, "tables/acts.csv"));
        var at = Array.IndexOf(lines, "SWE,npt,withdrawn,2026-08-01,,,,npt-unoda,no,\"a, \"\"b\"\"\"");
        Assert.StartsWith("SWE,npt,", lines[at - 1], StringComparison.Ordinal);
        Assert.Contains($"line {at + 1}:", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Program.Run("check", folder.Path).Code);
    }

    [Theory]
    [InlineData("no state is called 'Swedn'", "act", "Swedn", "npt", "signed", "2026", "--source", "npt-unoda")]
    [InlineData("there is no treaty 'ntp'", "act", "SWE", "ntp", "signed", "2026", "--source", "npt-unoda")]
    [InlineData("there is no act 'sined'", "act", "SWE", "npt", "sined", "2026", "--source", "npt-unoda")]
    [InlineData("'2026-02-30' is no date", "act", "SWE", "npt", "signed", "2026-02-30", "--source", "npt-unoda")]
    [InlineData("1925 lies before the treaty was opened", "act", "SWE", "npt", "signed", "1925", "--source", "npt-unoda")]
    [InlineData("there is no source 'unread'", "act", "SWE", "npt", "signed", "2026", "--source", "unread")]
    [InlineData("the act was not added", "act", "CZE", "npt", "signed", "1968-08-19", "--source", "npt-unoda")]
    [InlineData("'US 2030' is no id", "instrument", "US 2030", "--by", "USA", "--date", "2030")]
    [InlineData("there is an instrument 'ru-1995' already", "instrument", "ru-1995", "--by", "RUS", "--date", "1995")]
    [InlineData("there is no kind of document 'speech'", "instrument", "us-2030", "--by", "USA", "--date", "2030", "--kind", "speech")]
    [InlineData("there is a doubt 'assoc-95' already", "reading", "assoc-95", "--question", "q", "--question-sv", "q")]
    [InlineData("there is one reading only", "reading", "x", "--question", "q", "--question-sv", "q", "--reading", "yes")]
    [InlineData("there is no reading 'maybe'", "reading", "x", "--question", "q", "--question-sv", "q", "--held-by", "maybe=USA")]
    public void What_cannot_be_added_is_said_and_nothing_is_written(string message, params string[] args)
    {
        using var folder = Folder.OfRecord();
        var before = Contents(folder);
        var run = New(folder, args);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents(folder));
    }

    [Fact]
    public void A_page_begun_is_refused_by_the_checker_until_its_titles_are_filled_in()
    {
        using var folder = Folder.OfRecord();
        var run = New(folder, "instrument", "in-2030", "--by", "IND", "--date", "2026-03", "--promise", "consultation", "--source", "S/1995/263");
        Assert.True(run.Code == 0, run.Error);
        var path = Path.Combine(folder.Path, "instruments/india/in-2030.md");
        var check = Program.Run("check", folder.Path);
        Assert.Equal(2, check.Code);
        Assert.Contains("AS1070: the front matter has no 'title_en'", check.Output, StringComparison.Ordinal);
        var page = File.ReadAllText(path);
        foreach (var key in new[] { "title_en", "title_sv", "short_en", "short_sv", "read_by" })
        {
            page = page.Replace($"\n{key}:\n", $"\n{key}: filled\n", StringComparison.Ordinal);
        }

        File.WriteAllText(path, page);
        var unwritten = Program.Run("check", folder.Path);
        Assert.Equal(2, unwritten.Code);
        Assert.Contains("instruments/india/in-2030.md:16:1: error AS1073", unwritten.Output, StringComparison.Ordinal);
        Assert.Contains(": 1 error, 0 warnings", unwritten.Output, StringComparison.Ordinal);

        page = page.Replace(Placeholders.Heading, "# A statement", StringComparison.Ordinal)
            .Replace(Placeholders.Document, "A statement of March.", StringComparison.Ordinal).Replace(Placeholders.Paragraphs, "It promises to consult.", StringComparison.Ordinal);
        File.WriteAllText(path, page);
        Assert.Equal(0, Program.Run("check", folder.Path).Code);
        Assert.Equal(0, Program.RunOn(folder.Path, "fmt", "--check").Code);
        Assert.Equal(1, New(folder, "instrument", "in-2030", "--by", "IND", "--date", "2026-03").Code);
        Assert.Equal(page, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("proposal")]
    [InlineData("court-decision")]
    [InlineData("memorandum")]
    public void Each_kind_of_document_has_a_page_whose_clauses_can_be_read(string kind)
    {
        using var folder = Folder.OfRecord();
        Assert.Equal(0, New(folder, "instrument", "zz-page", "--by", "USA", "--by", "Russia", "--date", "2026-03-01", "--kind", kind, "--source", "S/1995/263").Code);
        Assert.DoesNotContain("error AS00", Program.Run("check", folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_with_voices_on_both_sides_lacks_nothing_but_prose()
    {
        using var folder = Folder.OfRecord();
        var run = New(folder, "reading", "is-it", "--question", "Is \"it\" so?", "--question-sv", "Är det så?", "--held-by", "yes=USA", "--held-by", "no=Some Book");
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("error AS1073", run.Output, StringComparison.Ordinal);
        Assert.Contains(": 1 error, 0 warnings", Program.Run("check", folder.Path).Output, StringComparison.Ordinal);
        var path = Path.Combine(folder.Path, "vocabulary/readings.md");
        var page = File.ReadAllText(path);
        File.WriteAllText(path, page.Replace("Say in our own words which words are", "Say in our own words which\nwords are", StringComparison.Ordinal));
        Assert.Equal(2, Program.Run("check", folder.Path).Code);
        File.WriteAllText(path, page.Replace(Placeholders.Reading, "Whether it is so is asked here.", StringComparison.Ordinal));
        Assert.Equal(0, Program.Run("check", folder.Path).Code);
        Assert.Contains("Is \"it\" so?", Program.Run("show", "is-it", "--record", folder.Path).Output, StringComparison.Ordinal);
        Assert.Contains("AS0045", New(folder, "reading", "one-sided", "--question", "q", "--question-sv", "q", "--held-by", "yes=USA").Output, StringComparison.Ordinal);
    }

    private static Program New(Folder folder, params string[] args) => Program.Run(["new", .. args, "--record", folder.Path]);

    private static string Contents(Folder folder) => string.Join('\n', Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {File.ReadAllText(file).GetHashCode(StringComparison.Ordinal)}"));
}
