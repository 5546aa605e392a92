using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Assure.Lab.Tests;

/// <summary>What a browser loads when the lab is opened.</summary>
public sealed class PublishedFilesTests
{
    private const double MostBrotli = 3_500_000;
    private const double MostGzip = 4_200_000;

    /// <summary>What the lab may take of the 120 MB of the whole site, whose test allows the rest for all else.</summary>
    private const double MostPlain = 7_500_000;

    [Fact]
    public async Task The_published_lab_and_its_record_keep_to_their_size()
    {
        var folder = await PublishAsync();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is not (".br" or ".gz"))
            .Select(file => (Name: Path.GetRelativePath(folder, file), Plain: Size(file), Brotli: Size(file + ".br"), Gzip: Size(file + ".gz")))
            .Append((Name: "record.bundle", Plain: CompiledRecord.Bundle.Length, Brotli: CompiledRecord.Bundle.Length, Gzip: CompiledRecord.Bundle.Length))
            .ToArray();
        var (plain, brotli, gzip) = (files.Sum(static file => file.Plain), files.Sum(static file => file.Brotli), files.Sum(static file => file.Gzip));
        var table = new StringBuilder($"the lab is {plain} bytes, {brotli} in Brotli and {gzip} in gzip; at most {MostPlain}, {MostBrotli} and {MostGzip}\n");
        foreach (var file in files.OrderByDescending(static file => file.Brotli))
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Plain,10}{file.Brotli,10}{file.Gzip,10}  {file.Name}\n");
        }

        Assert.True(plain <= MostPlain && brotli <= MostBrotli && gzip <= MostGzip, table.ToString());
        Assert.True(files.Count(static file => file.Name.EndsWith(".wasm", StringComparison.Ordinal)) > 10, table.ToString());
    }

    [Fact]
    public async Task The_published_lab_names_no_other_host_and_no_place_on_a_machine()
    {
        var folder = await PublishAsync();
        foreach (var script in Directory.EnumerateFiles(folder, "*.js"))
        {
            Assert.DoesNotContain("http", await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFiles(folder, "*.pdb", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(folder, "icudt*", SearchOption.AllDirectories));
    }

    private static int Size(string file) => (int)new FileInfo(File.Exists(file) ? file : file[..^3]).Length;

    /// <summary>Publishes it where that was not done since its sources changed.</summary>
    private static async Task<string> PublishAsync()
    {
        using var publish = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "eng", "lab")]) { RedirectStandardError = true })!;
        var error = await publish.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publish.ExitCode == 0, error);
        return Path.Combine(Repository.Root, "artifacts", "lab");
    }
}
