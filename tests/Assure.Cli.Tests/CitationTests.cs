using Assure.Reports.Export;

namespace Assure.Cli.Tests;

public sealed class CitationTests
{
    [Fact]
    public void The_citation_file_says_what_exports_say()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Root, "CITATION.cff"));
        var edition = File.ReadAllLines(Path.Combine(Repository.Record, "edition.csv"))[1].Split(',');
        Assert.Contains($"\nversion: \"{edition[0]}\"\n", file, StringComparison.Ordinal);
        Assert.Contains($"\ndate-released: {edition[1]}\n", file, StringComparison.Ordinal);
        Assert.Contains($"\ntitle: \"{HowToCite.Title}\"\n", file, StringComparison.Ordinal);
        Assert.Contains($"\nlicense: {HowToCite.Licence}\n", file, StringComparison.Ordinal);
        Assert.Contains($"  - name: \"{HowToCite.Contributors}\"\n", file, StringComparison.Ordinal);
        Assert.Contains(HowToCite.Abstract, string.Join(' ', file.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.All(HowToCite.Keywords, keyword => Assert.Contains($"  - {keyword}\n", file, StringComparison.Ordinal));
    }
}
