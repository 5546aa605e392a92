using Assure.Language.Literate;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Tests;

public sealed class LiterateDocumentTests
{
    private const string Example = """
        ---
        id: ru-1995
        title_en: "Declaration: of Russia"   # a comment
        title_sv: Rysslands förklaring
        second_reader:
        ---

        # Declaration of Russia

        Prose with `code` and ```not a fence```.

        ```assure
        kind one en "" sv ""
        ```

        ## Second, *here* ##

        ```csharp
        kind not-read
        ```

        ~~~assure wrong
        kind two en "" sv ""
        ~~~

        ```assure
        ```
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_document_has_its_parts_at_their_places(string lineEnd)
    {
        var text = Example.ReplaceLineEndings(lineEnd);
        var document = LiterateDocument.Parse(new SourceText("x.md", text));
        Assert.Empty(document.Diagnostics);
        Assert.Equal(
            [("id", "ru-1995"), ("title_en", "Declaration: of Russia"), ("title_sv", "Rysslands förklaring"), ("second_reader", "")],
            document.FrontMatter.Select(entry => (entry.Key, entry.Value)));
        Assert.All(document.FrontMatter, entry => Assert.Equal(entry.Key, document.Source.GetText(entry.KeySpan)));
        Assert.Equal("\"Declaration: of Russia\"", document.Source.GetText(document.FrontMatter[1].ValueSpan));
        Assert.Equal("Rysslands förklaring", document.Source.GetText(document.FrontMatter[2].ValueSpan));
        Assert.Equal([(1, "Declaration of Russia"), (2, "Second, *here*")], document.Headings.Select(heading => (heading.Level, heading.Text)));
        Assert.Equal(["", "wrong", ""], document.Blocks.Select(block => block.Arguments));
        Assert.Equal(["Declaration of Russia", "Second, *here*", "Second, *here*"], document.Blocks.Select(block => block.Heading?.Text));
        var kind = Assert.IsType<KindDeclaration>(document.Blocks[1].Unit.Declarations[0]);
        Assert.Equal("two", document.Source.GetText(kind.Name.Span));
        Assert.Equal(new TextPosition(23, 6), document.Source.GetPosition(kind.Name.Span.Start));
        Assert.All(document.Blocks, block => Assert.Equal(document.Source.GetText(block.Span), block.Unit.ToFullString()));
        Assert.Equal("ru-1995", document.Value("id"));
        Assert.Null(document.Value("other"));
    }

    [Theory]
    [InlineData("---\nid: a\n")]
    [InlineData("---")]
    public void Front_matter_that_does_not_end_is_one_diagnostic(string text) => Assert.Equal(["AS0003"], Ids(text));

    [Theory]
    [InlineData("---\n- a\n---\n")]
    [InlineData("---\nplain words\n---\n")]
    [InlineData("---\na: [b, c]\n---\n")]
    [InlineData("---\na: b: c\n---\n")]
    [InlineData("---\na: \"b\n---\n")]
    [InlineData("---\na: *b\n---\n")]
    [InlineData("---\n[a]: b\n---\n")]
    public void Front_matter_that_is_no_list_of_texts_is_one_diagnostic(string text) => Assert.Equal(["AS0004"], Ids(text));

    [Theory]
    [InlineData("")]
    [InlineData("---\n---\n")]
    [InlineData("---\n# nothing\n---\n")]
    [InlineData("# Title\n\n---\n\nA rule, no front matter.\n")]
    [InlineData("[a]: b\nSetext\n===\n")]
    [InlineData("```text\n```\n```json\n```\n")]
    public void A_document_without_front_matter_or_blocks_is_fine(string text) => Assert.Empty(Ids(text));

    [Theory]
    [InlineData("```assure\nkind a", "AS0006")]
    [InlineData("```assure\nkind a\n~~~\n", "AS0006")]
    [InlineData("```text\n\n```assure\nkind a\n", "AS0006")]
    [InlineData("> ```assure\n> kind a\n> ```\n", "AS0007")]
    [InlineData("1. a\n\n   ```assure\n   kind a\n   ```\n", "AS0007")]
    [InlineData("```Assure\n```\n", "AS0051")]
    [InlineData("```assur\n```\n", "AS0051")]
    public void A_block_that_is_not_read_is_reported(string text, string id) => Assert.Equal([id], Ids(text));

    [Fact]
    public void A_plain_file_is_one_block()
    {
        var document = LiterateDocument.Parse(new SourceText("x.assure", "---\nid: a\n---"));
        Assert.Single(document.Blocks);
        Assert.NotEmpty(document.Diagnostics);
    }

    private static IEnumerable<string> Ids(string text) => LiterateDocument.Parse(new SourceText("x.md", text)).Diagnostics.Select(diagnostic => diagnostic.Id);
}
