using Assure.Language.Literate;
using Assure.Language.Parsing;
using Assure.Language.Syntax;
using Assure.Language.Text;
using CsCheck;

namespace Assure.Language.Tests;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("   ")]
    [InlineData("-- only a comment")]
    [InlineData("assurance")]
    [InlineData("assurance x by RUS to state s where (((")]
    [InlineData("\"")]
    [InlineData("define x(state s) means some some some")]
    [InlineData("relation r(state s\r\n\trecorded\r-- odd line ends\r\n")]
    public void Any_text_prints_back_as_it_was(string text) => AssertWhole(Trees.Parse(text), text);

    [Fact]
    public void A_valid_program_prints_back_and_has_no_diagnostics() =>
        Programs.Valid.Sample(text =>
        {
            var unit = Trees.Parse(text);
            AssertWhole(unit, text);
            Assert.True(unit.Diagnostics.IsEmpty, $"{text}\n---\n{string.Join('\n', unit.Diagnostics.Select(Diagnostics.DiagnosticRenderer.Render))}");
        }, iter: 2000);

    [Fact]
    public void A_damaged_program_prints_back() => Programs.Damaged.Sample(text => AssertWhole(Trees.Parse(text), text), iter: 5000);

    [Fact]
    public void Garbage_prints_back() => Programs.Garbage.Sample(text => AssertWhole(Trees.Parse(text), text), iter: 5000);

    [Fact]
    public void A_formula_alone_prints_back() =>
        Programs.Garbage.Sample(text => Assert.Equal(text, AssureParser.ParseFormula(new SourceText("f", text)).ToFullString()), iter: 2000);

    [Fact]
    public void A_text_with_skipped_words_has_a_diagnostic() =>
        Programs.Damaged.Sample(text =>
        {
            var unit = Trees.Parse(text);
            var isDoubtful = unit.DescendantsAndSelf().Any(node => node is SkippedTokens or MissingFormula)
                || unit.DescendantTokens().Any(token => token.IsMissing || token.Kind == TokenKind.Bad);
            Assert.True(!isDoubtful || unit.HasErrors, text);
        }, iter: 3000);

    [Fact]
    public void A_document_of_garbage_is_read_without_an_exception() =>
        Gen.Select(Programs.Garbage, Programs.Damaged, Gen.OneOf<string>("---\na: b\n---\n", "---\n", "", "> ", "- "), (garbage, program, start) =>
            $"{start}{garbage}\n```assure\n{program}\n```\n{garbage}").Sample(text => LiterateDocument.Parse(new SourceText("d.md", text)), iter: 2000);

    [Fact]
    public void Any_bytes_are_read_without_an_exception() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            LiterateDocument.Parse(SourceText.FromUtf8("d.md", bytes));
            var source = SourceText.FromUtf8("d.assure", bytes);
            AssertWhole(AssureParser.Parse(source), source.Text);
        }, iter: 2000);

    private static void AssertWhole(CompilationUnit unit, string text)
    {
        Assert.Equal(text, unit.ToFullString());
        var at = 0;
        foreach (var token in unit.DescendantTokens())
        {
            Assert.Equal(at, token.FullSpan.Start);
            Assert.Equal(token.Text, text.Substring(token.Span.Start, token.Span.Length));
            at = token.FullSpan.End;
        }
    }
}
