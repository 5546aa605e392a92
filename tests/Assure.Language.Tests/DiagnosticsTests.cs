using Assure.Language.Diagnostics;
using Assure.Language.Text;
using CsCheck;

namespace Assure.Language.Tests;

public sealed class DiagnosticsTests
{
    [Theory]
    [InlineData("promisses", "promises")]
    [InlineData("formn", "form")]
    [InlineData("fo", null)]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("UNLESS", "unless")]
    [InlineData("ulness", "unless")]
    public void The_nearest_name_is_the_one_probably_meant(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["unless", "upon", "promises", "provided", "form", "from!"]));

    [Fact]
    public void The_nearest_name_is_that_of_a_naive_search()
    {
        var word = Gen.Char["abc"].Array[1, 7].Select(letters => new string(letters));
        Gen.Select(word, word.Array[0, 8]).Sample((written, names) =>
        {
            var expected = names
                .Where(name => Distance(written, name) <= Math.Max(1, written.Length / 3))
                .OrderBy(name => Distance(written, name)).ThenBy(name => name, StringComparer.Ordinal)
                .FirstOrDefault();
            Assert.Equal(expected, NearestName.Find(written, names));
        }, iter: 5000);
    }

    [Fact]
    public void All_errors_of_a_file_are_reported_each_once()
    {
        var unit = Trees.Parse("""
            relation party(stat s, treaty t)
              recorded on parties
            define x(state s) means a(s) and b(s) or c(s)
            assurance one
              by russia
              to state s where party(s, npt
              promisses non-use
              from 1995-02-30
              unless joint-attack party(s, npt)
              form statement
            asurance two
              by RUS
            says three by RUS on
            """);
        Snapshot.Matches("many-errors.txt", string.Join('\n', unit.Diagnostics.Select(DiagnosticRenderer.Render)));
    }

    [Fact]
    public void A_mark_stays_under_its_word_after_tabs_and_in_long_lines()
    {
        var tabs = Trees.Parse("assurance one\n\tby RUS\n\tto UKR\n\tform\tstatment\n\tpromises non-use");
        var wide = Trees.Parse($"kind a en \"{new string('x', 500)}\" sv \"\\q{new string('y', 500)}\"");
        var control = Trees.Parse("kind a \u0007 en \"\" sv \"\"");
        Snapshot.Matches("marks.txt", string.Join('\n', tabs.Diagnostics.Concat(wide.Diagnostics).Concat(control.Diagnostics).Select(DiagnosticRenderer.Render)));
    }

    [Fact]
    public void Every_diagnostic_can_be_rendered() =>
        Programs.Damaged.Sample(text =>
        {
            foreach (var diagnostic in Trees.Parse(text).Diagnostics)
            {
                var lines = DiagnosticRenderer.Render(diagnostic).TrimEnd('\n').Split('\n');
                Assert.InRange(lines.Length, 4, 6);
                Assert.DoesNotContain('\r', lines[0]);
            }
        }, iter: 1000);

    [Fact]
    public void A_heading_is_named_in_the_rendering()
    {
        var document = Literate.LiterateDocument.Parse(new SourceText("x.md", "# One\n\n## Two ##\n\n```assure\nkindd x\n```\n"));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("x.md:6:1: error AS0022: 'kindd' does not begin a declaration", DiagnosticRenderer.Render(diagnostic).Split('\n')[0]);
        Assert.Contains("  under: Two\n", DiagnosticRenderer.Render(diagnostic), StringComparison.Ordinal);
    }

    /// <summary>The textbook table, for the model.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
