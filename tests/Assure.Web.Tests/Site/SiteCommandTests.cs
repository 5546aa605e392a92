using System.Text;
using Assure.Cli.Console;
using Assure.Web.Commands;

namespace Assure.Web.Tests.Site;

public sealed class SiteCommandTests
{
    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/?x=1")]
    [InlineData("https://user@example.org/")]
    [InlineData("")]
    public void An_address_at_which_no_site_can_stand_is_refused_before_anything_is_written(string address)
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var error = new MemoryStream();
        var code = new SiteCommand(new Terminal(Stream.Null, error) { RecordFolder = Repository.Record }).Parse(["--to", folder, "--address", address]).Invoke();
        Assert.Equal(1, code);
        Assert.Contains($"'{address}' is not the address of a site (--address)", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
        Assert.Contains("https://example.org/assure/", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("file", "is a file (--to)")]
    [InlineData("file/below/it", "is a file (--to)")]
    [InlineData(".", "is not empty (--to)")]
    public void A_place_where_no_folder_can_be_written_is_refused_before_anything_is_written(string to, string message)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "mine");
        using var error = new MemoryStream();
        var code = new SiteCommand(new Terminal(Stream.Null, error) { RecordFolder = Repository.Record }).Parse(["--to", Path.Combine(folder.Path, to)]).Invoke();
        Assert.Equal(1, code);
        Assert.Contains(message, Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
        Assert.Contains("an empty folder, or one that does not exist yet", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }
}
