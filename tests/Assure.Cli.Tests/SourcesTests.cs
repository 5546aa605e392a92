using System.Text.Json;

namespace Assure.Cli.Tests;

public sealed class SourcesTests
{
    [Fact]
    public void One_source_is_told_with_every_clause_and_row_that_rests_on_it()
    {
        var run = Program.Run("sources", "S/1995/261");
        Assert.Equal(0, run.Code);
        Assert.Contains("ru-1995: unless joint-attack", run.Flat, StringComparison.Ordinal);
        Assert.Contains("Klausuler", Program.Run("sources", "s-1995-261", "--lang", "sv").Output, StringComparison.Ordinal);
        Assert.Contains("acts (", Program.Run("sources", "npt-unoda").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_cited_by_a_reading_alone_is_not_unused()
    {
        using var folder = Folder.OfRecord();
        File.AppendAllText(Path.Combine(folder.Path, "sources.csv"), "lone,,Cited by a reading,Nobody,2026,,yes,\nidle,,Cited by none,Nobody,2026,,yes,\n");
        File.AppendAllText(Path.Combine(folder.Path, "vocabulary/readings.md"), "\n```assure\ndoubt lone-doubt \"Is it?\"\n  sv \"Är det?\"\n  default no\n  reading no  -- lone\n  reading yes\n```\n");
        var run = Program.Run("sources", "--record", folder.Path);
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("Nothing rests on: ", run.Flat, StringComparison.Ordinal);
        var unused = run.Flat[run.Flat.IndexOf("Nothing rests on: ", StringComparison.Ordinal)..];
        Assert.Contains("idle", unused, StringComparison.Ordinal);
        Assert.DoesNotContain("lone", unused, StringComparison.Ordinal);
    }

    [Fact]
    public void All_sources_are_data_with_counts_that_agree()
    {
        var csv = Program.Run("sources", "--format", "csv").Output.TrimEnd('\n').Split('\n');
        using var json = JsonDocument.Parse(Program.Run("sources", "--format", "json").Output);
        var sources = json.RootElement.GetProperty("sources");
        Assert.Equal(csv.Length - 1, sources.GetArrayLength());
        Assert.Equal(File.ReadAllLines(Path.Combine(Repository.Record, "tables/acts.csv")).Length - 1, sources.EnumerateArray().Sum(source => source.GetProperty("rows").EnumerateArray().Count(row => row.GetProperty("table").GetString() == "acts")));
    }

    [Fact]
    public void A_source_nobody_knows_is_answered_with_the_nearest()
    {
        var run = Program.Run("sources", "npt-undoa");
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains("nearest: npt-unoda", run.Error, StringComparison.Ordinal);
    }
}
