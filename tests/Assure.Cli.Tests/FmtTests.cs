namespace Assure.Cli.Tests;

public sealed class FmtTests
{
    private const string Untidy = "relation   attacks( state s,state x )   conduct\n";

    [Fact]
    public void Check_lists_and_writes_nothing()
    {
        using var folder = new Folder();
        var file = folder.Write("a.assure", Untidy);
        var run = Program.Run("fmt", "--check", file);
        Assert.Equal((1, file + "\n"), (run.Code, run.Output));
        Assert.Equal(Untidy, File.ReadAllText(file));
    }

    [Fact]
    public void A_file_is_put_in_the_layout_once_and_for_all()
    {
        using var folder = new Folder();
        var file = folder.Write("a.assure", Untidy);
        Assert.Equal(0, Program.Run("fmt", folder.Path).Code);
        Assert.Equal("relation attacks(state s, state x)\n  conduct\n", File.ReadAllText(file));
        var again = Program.Run("fmt", "--check", file);
        Assert.Equal((0, string.Empty), (again.Code, again.Output));
        Assert.Single(Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public void When_one_file_has_an_error_none_is_written()
    {
        using var folder = new Folder();
        var good = folder.Write("a.assure", Untidy);
        folder.Write("b.assure", "relation attacks(\n");
        var run = Program.Run("fmt", folder.Path);
        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Contains("b.assure:", run.Error, StringComparison.Ordinal);
        Assert.Equal(Untidy, File.ReadAllText(good));
    }

    [Fact]
    public void A_file_that_is_not_clauses_is_refused()
    {
        using var folder = new Folder();
        Assert.Equal(1, Program.Run("fmt", folder.Write("a.txt", "x")).Code);
    }

    [Fact]
    public void The_record_is_in_the_layout()
    {
        var run = Program.Run("fmt", "--check", "--record", Repository.Record);
        Assert.True(run.Code == 0, run.Output + run.Error);
    }
}
