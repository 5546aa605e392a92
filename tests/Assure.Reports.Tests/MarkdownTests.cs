using Assure.Reports.Blocks;

namespace Assure.Reports.Tests;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("United States → Sweden: ", "**United States → Sweden:** promised\n")]
    [InlineData(" + ", " **+** promised\n")]
    [InlineData("+", "**+**promised\n")]
    [InlineData(" ", " promised\n")]
    public void Blanks_at_the_ends_of_strong_words_stand_outside_the_asterisks(string strong, string line) =>
        Assert.Equal(line, MarkdownRenderer.Render([new Block.Paragraph(new([new(strong, Mark.Strong), new("promised")]))]));

    [Theory]
    [InlineData(Mark.Unread)]
    [InlineData(Mark.Disputed)]
    [InlineData(Mark.Reading)]
    public void Blanks_at_the_ends_of_a_mark_stand_outside_the_asterisks(Mark mark) =>
        Assert.Equal("x *\\[not read\\]* y\n", MarkdownRenderer.Render([new Block.Paragraph(new([new("x"), new(" not read ", mark), new("y")]))]));
}
