namespace Assure.Cli.Tests;

public sealed class BundleTests
{
    [Fact]
    public void The_compiled_record_is_written_and_an_invalid_one_is_not()
    {
        using var folder = Folder.OfRecord();
        var file = Path.Combine(folder.Path, "out.bundle");
        Assert.Equal(0, Program.Run("bundle", folder.Path, file).Code);
        Assert.True(new FileInfo(file).Length > 10_000);
        File.Delete(file);
        folder.Write("tables/zones.csv", "id\n\"");
        Assert.Equal(2, Program.Run("bundle", folder.Path, file).Code);
        Assert.False(File.Exists(file));
    }
}
