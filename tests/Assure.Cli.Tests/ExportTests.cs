namespace Assure.Cli.Tests;

public sealed class ExportTests
{
    [Fact]
    public void The_package_reads_back_by_its_descriptor_alone()
    {
        using var folder = new Folder();
        var to = Path.Combine(folder.Path, "data");
        var run = Program.Run("export", "--to", to, "--promise", "no-targeting");
        Assert.True(run.Code == 0, run.Error);
        Assert.Empty(PackageChecker.Errors(to));
        string[] expected = ["panel.csv", "codebook.md", "record.json", "record.schema.json", "derived/clauses.csv", "derived/parties.csv", "tables/votes.csv", "tables/sources.csv"];
        Assert.All(expected, file => Assert.True(File.Exists(Path.Combine(to, file)), file));
        Assert.Equal([to], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_program_for_a_solver_is_written_to_the_file_named()
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "atlas.lp");
        var run = Program.Run("export", "--asp", file);
        Assert.True(run.Code == 0, run.Error);
        Assert.StartsWith("wrote a program for clingo to ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("% Assure, edition ", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("assure: nothing is said to be written (export)\n  expected: --to DIR, for the data package, or --asp FILE, for a program for a solver\n", "export")]
    [InlineData("is no file that can be written (--asp)", "export", "--asp", " ")]
    [InlineData("does not exist (--asp)", "export", "--asp", "no-such-folder/atlas.lp")]
    public void An_export_to_nowhere_is_refused(string message, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal(1, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checker_of_packages_finds_what_is_wrong()
    {
        using var folder = new Folder();
        var to = Path.Combine(folder.Path, "data");
        Program.Run("export", "--to", to, "--format", "csv");
        var acts = Path.Combine(to, "tables", "acts.csv");
        File.AppendAllText(acts, "XYZ,npt,sined,20-20,,,,nowhere,maybe,\n");
        var errors = PackageChecker.Errors(to);
        string[] found = ["acts: bytes", "acts: hash", "'sined' is not allowed", "'20-20' does not match", "'maybe' is not allowed", "'XYZ' is no row of states", "'nowhere' is no row of sources"];
        Assert.All(found, what => Assert.Contains(errors, error => error.Contains(what, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_edition_is_the_same_bytes_and_another_copy_is_not()
    {
        using var folder = Folder.OfRecord();
        var (one, two, three) = (Path.Combine(folder.Path, "1"), Path.Combine(folder.Path, "2"), Path.Combine(folder.Path, "3"));
        Assert.Equal(0, Program.Run("export", "--to", one, "--promise", "no-targeting").Code);
        Assert.Equal(0, Program.Run("export", "--to", two, "--promise", "no-targeting").Code);
        Assert.All(Directory.EnumerateFiles(one, "*", SearchOption.AllDirectories), file =>
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(two, Path.GetRelativePath(one, file)))));
        folder.CallEdition("9.9-mine");
        Assert.Equal(0, Program.Run("export", "--to", three, "--format", "json", "--record", folder.Path).Code);
        Assert.Contains("\"edition\":\"9.9-mine\"", File.ReadAllText(Path.Combine(three, "record.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_export_is_replaced_whole()
    {
        using var folder = new Folder();
        var to = Path.Combine(folder.Path, "data");
        Assert.Equal(0, Program.Run("export", "--to", to, "--format", "csv").Code);
        Assert.Equal(0, Program.Run("export", "--to", to, "--format", "json").Code);
        Assert.Equal(["README.md", "datapackage.json", "record.json", "record.schema.json"], Directory.EnumerateFileSystemEntries(to).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal([to], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_that_holds_anything_else_is_left_alone()
    {
        using var folder = new Folder();
        var to = Path.Combine(folder.Path, "data");
        folder.Write("data/notes.txt", "mine");
        Refused(to, "holds 'notes.txt', which no export wrote");
        File.Delete(Path.Combine(to, "notes.txt"));
        Assert.Equal(0, Program.Run("export", "--to", to, "--format", "json").Code);
        folder.Write("data/notes.txt", "mine");
        Refused(to, "holds 'notes.txt', which no export wrote");
        Assert.Equal("mine", File.ReadAllText(Path.Combine(to, "notes.txt")));
        folder.Write("other/datapackage.json", "{\"name\": \"mine\", \"resources\": []}");
        Refused(Path.Combine(folder.Path, "other"), "holds 'datapackage.json'");
        folder.Write("broken/datapackage.json", "{");
        Refused(Path.Combine(folder.Path, "broken"), "holds 'datapackage.json'");
        Refused(folder.Write("file", ""), "is a file (--to)");
        Refused(Path.Combine(folder.Path, "no", "such"), "there is no folder");
        Refused(" ", "is empty (--to)");
    }

    [Fact]
    public void An_invalid_record_exports_nothing()
    {
        using var folder = Folder.OfRecord();
        var to = Path.Combine(folder.Path, "out");
        folder.Write("tables/zones.csv", "id\n\"");
        Assert.Equal(2, Program.Run("export", "--to", to, "--record", folder.Path).Code);
        Assert.False(Directory.Exists(to));
    }

    private static void Refused(string to, string message)
    {
        var run = Program.Run("export", "--to", to, "--format", "json");
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("expected: ", run.Error, StringComparison.Ordinal);
    }
}
