using Assure.Web.Site;

namespace Assure.Web.Tests.Site;

/// <summary>The whole site of the record, as it is written; the lab, which is published on its own, has a test of its own.</summary>
public sealed class SiteSizeTests
{
    private const long Most = 120_000_000;
    private const long MostOfPair = 16_000;

    [Fact]
    public async Task The_site_of_an_edition_is_under_120_megabytes_and_a_pair_under_16_kilobytes_on_average_before_a_host_compresses_it()
    {
        using var temporary = new TemporaryFolder();
        var folder = new DirectoryInfo(temporary.Path);
        var (files, bytes) = await new SiteWriter(Program.Record).WriteAsync(folder.FullName, static (_, _) => { }, cancelled: TestContext.Current.CancellationToken);
        var written = folder.GetFiles("*", SearchOption.AllDirectories);
        Assert.Equal((written.Length, written.Sum(static file => file.Length)), (files, bytes));
        Assert.DoesNotContain(written, static file => file.Extension is ".br" or ".gz");
        Assert.True(bytes < Most, $"{bytes} bytes");
        long[] pairs = [.. Directory.EnumerateFiles(folder.FullName, "index.html", SearchOption.AllDirectories).Where(static file => file.Split(Path.DirectorySeparatorChar) is [.., "pair", _, _, _]).Select(static file => new FileInfo(file).Length)];
        Assert.True(pairs.Length > 3000 && pairs.Average() < MostOfPair, $"{pairs.Length} pairs, {pairs.Average():0} bytes on average");
    }
}
