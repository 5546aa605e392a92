namespace Assure.Cli.Tests;

/// <summary>Every command works on somebody else's edited copy.</summary>
public sealed class RecordOptionTests
{
    private const string Mine = "2099.9";

    [Theory]
    [InlineData("ask", "SWE")]
    [InlineData("timeline", "RUS", "SWE")]
    [InlineData("atlas")]
    [InlineData("count")]
    [InlineData("changes", "2020-01-01", "2021-01-01", "--from", "RUS", "--to", "SWE")]
    [InlineData("what-if", "not member(SWE, nato)", "--to", "SWE")]
    [InlineData("reach", "USA", "NZL", "--form", "treaty", "--menu", "ratify")]
    [InlineData("compare", "ru-1995", "us-1995")]
    [InlineData("when", "member(SWE, nato)")]
    [InlineData("show", "ru-1995")]
    [InlineData("sources", "s-1995-261")]
    [InlineData("check")]
    [InlineData("version")]
    [InlineData("export", "--format", "json", "--to", "OUT")]
    public void A_command_answers_from_the_folder_named(params string[] args)
    {
        using var folder = Folder.OfRecord();
        using var elsewhere = new Folder();
        folder.CallEdition(Mine);
        var run = Program.Run([.. args.Select(arg => arg == "OUT" ? Path.Combine(elsewhere.Path, "out") : arg), "--record", folder.Path]);
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains(Mine, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fmt_lays_out_the_folder_named()
    {
        using var folder = Folder.OfRecord();
        Assert.Equal(0, Program.Run("fmt", "--check", "--record", folder.Path).Code);
        var path = Path.Combine(folder.Path, "instruments/russia/ru-1995.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace("  by RUS", "    by   RUS", StringComparison.Ordinal));
        Assert.Equal(1, Program.Run("fmt", "--check", "--record", folder.Path).Code);
    }
}
