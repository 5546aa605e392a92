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
}
