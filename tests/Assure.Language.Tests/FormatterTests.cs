using Assure.Language.Formatting;
using Assure.Language.Literate;
using Assure.Language.Syntax;
using Assure.Language.Text;
using CsCheck;

namespace Assure.Language.Tests;

public sealed class FormatterTests
{
    [Fact]
    public void Formatting_keeps_the_tree_and_the_citations() =>
        Programs.Valid.Sample(text =>
        {
            var before = Trees.Parse(text);
            var after = Trees.Parse(Formatter.Format(before));
            Assert.Empty(after.Diagnostics);
            Assert.Equal(Trees.Shape(before), Trees.Shape(after));
        }, iter: 2000);

    [Fact]
    public void Formatting_twice_is_formatting_once() =>
        Programs.Valid.Sample(text =>
        {
            var once = Formatter.Format(Trees.Parse(text));
            Assert.Equal(once, Formatter.Format(Trees.Parse(once)));
        }, iter: 2000);

    [Fact]
    public void Formatting_keeps_every_comment() =>
        Programs.Valid.Sample(text =>
        {
            var before = Trees.Parse(text);
            Assert.Equal(Comments(before), Comments(Trees.Parse(Formatter.Format(before))));
        }, iter: 2000);

    [Fact]
    public void No_line_ends_in_a_blank() =>
        Programs.Valid.Sample(text =>
            Assert.DoesNotContain(Formatter.Format(Trees.Parse(text)).Split('\n'), line => line.TrimEnd('\r').EndsWith(' ')), iter: 500);

    [Fact]
    public void A_text_with_an_error_is_left_alone() =>
        Programs.Damaged.Sample(text =>
        {
            var unit = Trees.Parse(text);
            if (unit.HasErrors)
            {
                Assert.Equal(text, Formatter.Format(unit));
            }
        }, iter: 1000);

    [Fact]
    public void Only_the_blocks_of_a_document_change()
    {
        const string Text = "---\nid: x\n---\n\n#  A   heading\n\n```assure\nassurance x   by RUS to UKR promises non-use\n```\n\n   prose\n";
        const string Formatted = "---\nid: x\n---\n\n#  A   heading\n\n```assure\nassurance x\n  by RUS\n  to UKR\n  promises non-use\n```\n\n   prose\n";
        Assert.Equal(Formatted, Formatter.Format(LiterateDocument.Parse(new SourceText("x.md", Text))));
        Assert.Equal(
            Formatted.ReplaceLineEndings("\r\n"),
            Formatter.Format(LiterateDocument.Parse(new SourceText("x.md", Text.ReplaceLineEndings("\r\n")))));
    }

    [Fact]
    public void Expectations_stand_together_however_many_blank_lines_divide_them()
    {
        const string One = "expect non-use by RUS to SWE on 2020-01-01 is none as text\n";
        Assert.Equal(One + One, Formatter.Format(Trees.Parse(One + "\n\n\n" + One)));
    }

    [Fact]
    public void The_layout_is_the_canonical_one()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Expectations, "untidy.assure"));
        Snapshot.Matches("tidy.assure", Formatter.Format(Trees.Parse(text)));
    }

    private static List<string> Comments(CompilationUnit unit) =>
        [.. unit.DescendantTokens()
            .SelectMany(token => token.LeadingTrivia.Concat(token.TrailingTrivia))
            .Where(trivia => trivia.Kind == TriviaKind.Comment)
            .Select(trivia => trivia.Text.TrimEnd())
            .Order(StringComparer.Ordinal)];
}
