using System.Text.RegularExpressions;
using Assure.Browser.Tests.Sites;

namespace Assure.Browser.Tests;

/// <summary>Pages are light: bytes as a host sends them in Brotli.</summary>
public sealed partial class WeightTests(Surroundings site)
{
    private const int Most = 60_000;
    private const int MostOfPair = 4_500;
    private const int MostOfPairUnpacked = 18_000;
    private const int MostOfState = 42_000;

    [Fact]
    public async Task Every_page_with_all_it_loads_is_under_60_kilobytes()
    {
        var folder = await site.FolderAsync();
        var found = new List<string>();
        foreach (var page in site.Map.Where(static page => Subset.Has(page.Address.Path)))
        {
            var html = await File.ReadAllTextAsync(Path.Combine(folder, page.Address.File), TestContext.Current.CancellationToken);
            var at = new Uri("http://host/" + page.Address.Path);
            var bytes = Size(folder, page.Address.File) + Loaded().Matches(html).Select(static match => match.Groups[1].Value).Distinct()
                .Where(static link => !link.Contains("/lab/", StringComparison.Ordinal)).Sum(link => Size(folder, new Uri(at, link).AbsolutePath[1..]));
            if (bytes > Most)
            {
                found.Add($"{page.Address}: {bytes} bytes");
            }
        }

        Findings.None(found);
    }

    [Fact]
    public async Task A_pair_page_is_under_4_and_a_half_kilobytes_on_average_and_under_18_unpacked()
    {
        var folder = await site.FolderAsync();
        string[] files = [.. site.Map.Where(static page => page.Component.Name == "PairPage" && Subset.Has(page.Address.Path)).Select(static page => page.Address.File)];
        Assert.NotEmpty(files);
        Assert.True(files.Average(file => Size(folder, file)) < MostOfPair, $"{files.Average(file => Size(folder, file)):0} bytes on average");
        Assert.True(files.Average(file => new FileInfo(Path.Combine(folder, file)).Length) < MostOfPairUnpacked, $"{files.Average(file => new FileInfo(Path.Combine(folder, file)).Length):0} bytes on average");
    }

    [Fact]
    public async Task A_page_of_a_state_is_under_42_kilobytes_on_average_unpacked()
    {
        var folder = await site.FolderAsync();
        long[] sizes = [.. site.Map.Where(static page => page.Component.Name == "StatePage" && Subset.Has(page.Address.Path)).Select(page => new FileInfo(Path.Combine(folder, page.Address.File)).Length)];
        Assert.True(sizes.Average() < MostOfState, $"{sizes.Average():0} bytes on average");
    }

    [Fact]
    public async Task Every_compressed_file_holds_what_lies_beside_it()
    {
        var folder = await site.FolderAsync();
        Assert.True(Directory.EnumerateFiles(folder, "*.br", SearchOption.AllDirectories).Count() > 100);
        var found = Directory.EnumerateFiles(folder, "*.br", SearchOption.AllDirectories).Where(static file => !Same(file, static (from) => new System.IO.Compression.BrotliStream(from, System.IO.Compression.CompressionMode.Decompress)))
            .Concat(Directory.EnumerateFiles(folder, "*.gz", SearchOption.AllDirectories).Where(static file => !Same(file, static (from) => new System.IO.Compression.GZipStream(from, System.IO.Compression.CompressionMode.Decompress))));
        Findings.None(found);
    }

    private static bool Same(string file, Func<Stream, Stream> open)
    {
        using var stream = open(File.OpenRead(file));
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(file[..^3]));
    }

    private static long Size(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path + ".br"));
        return file.Exists ? file.Length : new FileInfo(Path.Combine(folder, path)).Length;
    }

    [GeneratedRegex("<(?:link rel=\"?(?:stylesheet|icon)\"?|script|img)[^>]*?\\s(?:href|src)=\"?([^\"\\s>]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Loaded();
}
