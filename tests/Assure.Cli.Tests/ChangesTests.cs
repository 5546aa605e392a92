using System.Text.Json;

namespace Assure.Cli.Tests;

public sealed class ChangesTests
{
    [Fact]
    public void Two_days_of_one_edition_leave_two_lists_empty_and_say_so()
    {
        var run = Program.Run("changes", "2024-01-01", "2024-12-31", "--from", "Russia", "--to", "sverige");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("7 March 2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("Because: Sweden is a member of NATO.", run.Flat, StringComparison.Ordinal);
        Assert.Contains("tables/memberships.csv:", run.Flat, StringComparison.Ordinal);
        Assert.Equal(3, run.Flat.Split("Nothing: both days are answered from one edition.").Length);
    }

    [Fact]
    public void Identical_consequences_are_one_line_that_unfolds()
    {
        string[] args = ["changes", "2004-03-28", "2004-03-29", "--from", "RUS"];
        Assert.Contains("Russia → 7 states (Use):", Program.Run(args).Flat, StringComparison.Ordinal);
        Assert.Contains("With --list every state is named.", Program.Run(args).Flat, StringComparison.Ordinal);
        Assert.Contains("Russia → Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia and Slovenia (Use):", Program.Run([.. args, "--list"]).Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_copy_is_told_apart_from_an_edition_by_number_folder_or_compiled_record()
    {
        using var copy = Folder.OfRecord();
        var compiled = Path.Combine(copy.Path, "editions", "2020.1.bundle");
        Directory.CreateDirectory(Path.GetDirectoryName(compiled)!);
        var edition = Path.Combine(copy.Path, "edition.csv");
        var present = File.ReadAllText(edition);
        File.WriteAllText(edition, System.Text.RegularExpressions.Regex.Replace(present, @"^\d{4}\.\d+", "2020.1", System.Text.RegularExpressions.RegexOptions.Multiline));
        Assert.Equal(0, Program.Run("bundle", copy.Path, compiled).Code);
        File.WriteAllText(edition, present);
        File.Copy(compiled, Path.Combine(copy.Path, "editions", "2020.2.bundle"));
        var acts = Path.Combine(copy.Path, "tables", "acts.csv");
        File.WriteAllLines(acts, File.ReadLines(acts).Where(line => !line.StartsWith("FRA,rarotonga-p2,in-force", StringComparison.Ordinal) && !line.StartsWith("FRA,rarotonga-p2,ratified", StringComparison.Ordinal)).ToArray());
        foreach (var before in new[] { Repository.Record, compiled, "2020.1" })
        {
            var run = Program.RunOn(copy.Path, "changes", before, copy.Path, "--from", "FRA", "--to", "NZL");
            Assert.Equal((0, string.Empty), (run.Code, run.Error));
            Assert.Contains("Nothing: both sides are asked about one day.", run.Flat, StringComparison.Ordinal);
            Assert.Contains("row party(FRA, rarotonga-p2) taken out, was “from 1996-09-20”", run.Flat, StringComparison.Ordinal);
            Assert.Contains("A reading changed Nothing: no answer asked about differs for this reason", run.Flat, StringComparison.Ordinal);
        }

        Assert.Contains("holds edition 2020.1, not 2020.2", Program.RunOn(copy.Path, "changes", "2020.2", copy.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiled_record_that_is_none_is_refused()
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "x.bundle");
        File.WriteAllText(path, "nothing");
        var run = Program.Run("changes", path, "2026-07-31");
        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Contains("cannot be read as a compiled record", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_and_Markdown_say_the_same_changes()
    {
        string[] args = ["changes", "2024-01-01", "2024-12-31", "--from", "RUS", "--to", "SWE", "--format"];
        using var document = JsonDocument.Parse(Program.Run([.. args, "json"]).Output);
        var change = Assert.Single(document.RootElement.GetProperty("changes").GetProperty("world").EnumerateArray().ToArray());
        Assert.Equal("2024-03-07", change.GetProperty("on").GetString());
        Assert.StartsWith("world,2024-03-07,RUS,SWE,non-use,conditional,declaration,conditional,declaration,", Program.Run([.. args, "csv"]).Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("## The world changed", Program.Run([.. args, "md"]).Output, StringComparison.Ordinal);
    }
}
