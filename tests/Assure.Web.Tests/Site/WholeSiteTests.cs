using System.Text.RegularExpressions;

namespace Assure.Web.Tests.Site;

public sealed partial class WholeSiteTests(WholeSite site) : IClassFixture<WholeSite>
{
    /// <summary>120 MB with the lab, whose own test allows it 7.5 of them.</summary>
    private const long Most = 112_500_000;
    private const long MostOfPair = 16_000;

    [Fact]
    public void The_site_of_an_edition_is_under_120_megabytes_with_the_lab_and_a_pair_under_16_kilobytes_on_average_before_a_host_compresses_it()
    {
        var written = new DirectoryInfo(site.Path).GetFiles("*", SearchOption.AllDirectories);
        Assert.Equal((written.Length, written.Sum(static file => file.Length)), site.Told);
        Assert.DoesNotContain(written, static file => file.Extension is ".br" or ".gz");
        Assert.True(site.Told.Bytes < Most, $"{site.Told.Bytes} bytes");
        long[] pairs = [.. Pages().Where(static file => file.Split(Path.DirectorySeparatorChar) is [.., "pair", _, _, _]).Select(static file => new FileInfo(file).Length)];
        Assert.True(pairs.Length > 3000 && pairs.Average() < MostOfPair, $"{pairs.Length} pairs, {pairs.Average():0} bytes on average");
    }

    [Fact]
    public void Every_link_within_the_site_leads_to_a_file_of_it_and_every_anchor_to_a_part_of_its_page()
    {
        var files = Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Path, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        var (parts, leading) = (new HashSet<string>(StringComparer.Ordinal), new List<(string From, string To)>());
        foreach (var file in Pages())
        {
            var (page, html) = (Path.GetRelativePath(site.Path, file).Replace('\\', '/'), File.ReadAllText(file));
            parts.UnionWith(Id().Matches(html).Select(id => $"{page}#{id.Groups[1].Value}"));
            foreach (var link in Link().Matches(html).Select(static link => link.Groups[1].Value).Distinct())
            {
                var to = new Uri(new Uri("http://x/" + page), link);
                var path = to.AbsolutePath[1..];
                leading.Add((page, (path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path) + to.Fragment));
            }
        }

        Assert.True(leading.Count > 100_000, $"{leading.Count} links");
        Assert.Empty(leading.Where(link => link.To.Contains('#', StringComparison.Ordinal) ? !parts.Contains(link.To) : !files.Contains(link.To)).Take(10));
    }

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(site.Path, "*.html", SearchOption.AllDirectories);

    [GeneratedRegex(" id=\"?([^\" >]+)")]
    private static partial Regex Id();

    /// <summary>An address that names no scheme.</summary>
    [GeneratedRegex(" (?:href|src)=\"?(?![a-z]+:)([^\" >]+)")]
    private static partial Regex Link();
}
