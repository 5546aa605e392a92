using System.Diagnostics;
using System.Text;
using Assure.Language.Diagnostics;
using Assure.Language.Formatting;
using Assure.Language.Literate;
using Assure.Language.Parsing;
using Assure.Language.Text;

namespace Assure.Language.Tests;

public sealed class HostileInputTests
{
    private const int Large = SourceText.MaximumLength;

    [Theory]
    [InlineData("x.md")]
    [InlineData("x.assure")]
    public void A_line_of_fifty_megabytes_gets_one_diagnostic_and_prints_back(string path)
    {
        var source = SourceText.FromUtf8(path, Encoding.UTF8.GetBytes(new string('a', 50_000_000)));
        Assert.Equal(["AS0001"], Ids(LiterateDocument.Parse(source)));
        Assert.Equal(source.Text, AssureParser.Parse(source).ToFullString());
        Assert.True(DiagnosticRenderer.Render(LiterateDocument.Parse(source).Diagnostics[0]).Length < 1000);
    }

    [Theory]
    [InlineData("x.md", "# Title \u00E9\n\n```assure\nkind a en \"|\" sv \"\"\n```\n")]
    [InlineData("x.md", "# Title |\n\n```assure\nkind a en \"\" sv \"\"\n```\n")]
    [InlineData("x.md", "# Title\n\n```assure\nkind a en \"\" sv \"\" |\n```\n")]
    [InlineData("x.assure", "kind a en \"\u00E9|\" sv \"\"")]
    public void Bytes_that_are_not_utf8_get_one_diagnostic_at_their_place(string path, string text)
    {
        var at = text.IndexOf('|', StringComparison.Ordinal);
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text[..at]), 0xE4, .. Encoding.UTF8.GetBytes(text[(at + 1)..])];
        var diagnostic = Assert.Single(LiterateDocument.Parse(SourceText.FromUtf8(path, bytes)).Diagnostics);
        Assert.Equal("AS0002", diagnostic.Id);
        Assert.Equal(at, diagnostic.Location.Span.Start);
    }

    [Fact]
    public void A_character_cut_off_at_the_end_of_the_file_is_reported() =>
        Assert.Equal(["AS0002"], Ids(LiterateDocument.Parse(SourceText.FromUtf8("x.md", [.. "prose "u8, 0xC3]))));

    [Fact]
    public void A_byte_order_mark_is_dropped() =>
        Assert.Equal("a", SourceText.FromUtf8("x", [0xEF, 0xBB, 0xBF, (byte)'a']).Text);

    [Fact]
    public void Quotations_nested_without_end_get_one_diagnostic() =>
        Assert.Equal(["AS0008"], Ids(Document(string.Concat(Enumerable.Repeat("> ", 5000)) + "a")));

    [Fact]
    public void Errors_without_end_are_not_all_reported()
    {
        var unit = Trees.Parse(string.Concat(Enumerable.Repeat("x\n", 5000)) + string.Concat(Enumerable.Repeat("kind\n", 5000)));
        Assert.Equal(201, unit.Diagnostics.Length);
        Assert.Single(unit.Diagnostics, diagnostic => diagnostic.Id == "AS0009");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("some state x: ")]
    [InlineData("some state x where ")]
    [InlineData("a(s) and (")]
    public void A_formula_nested_without_end_gets_one_diagnostic(string piece)
    {
        var text = "define d(state s) means " + string.Concat(Enumerable.Repeat(piece, 50_000)) + "a(s)";
        var unit = Trees.Parse(text);
        Assert.Equal("AS0029", Assert.Single(unit.Diagnostics).Id);
        Assert.Equal(text, unit.ToFullString());
    }

    [Fact]
    public void A_formula_nested_as_deeply_as_allowed_is_read_and_formatted()
    {
        var text = $"define d(state s)\n  means {string.Concat(Enumerable.Repeat("(some state x where a(x): ", 99))}b(s){new string(')', 99)}\n";
        var unit = Trees.Parse(text);
        Assert.Empty(unit.Diagnostics);
        var formatted = Formatter.Format(unit);
        Assert.Equal(Trees.Shape(unit), Trees.Shape(Trees.Parse(formatted)));
    }

    [Theory]
    [InlineData("kind a en \"\" sv \"\"\n")]
    [InlineData("@ ")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("\"\n")]
    [InlineData("assurance a by RUS\n")]
    [InlineData("a-")]
    [InlineData("define d(state s) means a(s) and ")]
    [InlineData("-- c\n")]
    [InlineData("\r")]
    [InlineData("1995 ")]
    [InlineData("RUS, ")]
    [InlineData("unless x when a(s)\n")]
    public void The_largest_file_of_anything_is_read_in_seconds(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Large / piece.Length));
        var watch = Stopwatch.StartNew();
        var unit = Trees.Parse(text);
        Assert.Equal(text.Length, unit.ToFullString().Length);
        Formatter.Format(unit);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("define d(state s) means ", "a(s) and ", "a(s)")]
    [InlineData("assurance a by RUS promises x to UKR\n", "  provided a(s)\n", "")]
    [InlineData("assurance a by RUS promises x to UKR\n", "  -- a note\n", "  form treaty")]
    [InlineData("assurance a by RUS promises x to state s where ", "a(s) or ", "b(s)")]
    public void The_largest_valid_file_is_read_and_formatted_in_seconds(string start, string piece, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(piece, (Large - 100) / piece.Length)) + end;
        var watch = Stopwatch.StartNew();
        var unit = Trees.Parse(text);
        Assert.Empty(unit.Diagnostics);
        Formatter.Format(unit);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("```assure\n\n```\n")]
    [InlineData("[")]
    [InlineData("[a]: b\n")]
    [InlineData("*a_")]
    [InlineData("`")]
    [InlineData("> a\n\n")]
    [InlineData("- a\n")]
    [InlineData("# a\n")]
    [InlineData("<a ")]
    [InlineData("  - a\n")]
    [InlineData("|a")]
    public void The_largest_document_of_anything_is_read_in_seconds(string piece)
    {
        var watch = Stopwatch.StartNew();
        Document(string.Concat(Enumerable.Repeat(piece, Large / piece.Length)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("a: &b *b\n")]
    [InlineData("\"")]
    [InlineData("%")]
    [InlineData("\t")]
    [InlineData("a: !!x y\n")]
    public void Front_matter_of_anything_is_read_in_seconds(string piece)
    {
        var watch = Stopwatch.StartNew();
        Document($"---\n{string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length))}\n---\nprose");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static LiterateDocument Document(string text) => LiterateDocument.Parse(new SourceText("x.md", text));

    private static IEnumerable<string> Ids(LiterateDocument document) => document.Diagnostics.Select(diagnostic => diagnostic.Id);
}
