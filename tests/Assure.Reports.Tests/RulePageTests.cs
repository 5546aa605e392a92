using Assure.Reasoning.Asking;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

public sealed class RulePageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Rules_are_told_in_sentences_with_the_place_of_each_clause(string language)
    {
        var context = Small.Page(Words.For(language)!);
        Block[] blocks =
        [
            .. Small.Record.Texts.SelectMany(text => RulePage.Of(context, text).Prepend(new Block.Heading(2, text.Id))),
            .. Small.Record.Qualifications.SelectMany(qualification => RulePage.Of(context, qualification).Prepend(new Block.Heading(2, qualification.Id))),
        ];
        Snapshot.Matches($"rules-{language}.txt", new TextRenderer(100, Palette.Plain).Render(blocks));
    }

    [Fact]
    public void Every_clause_of_the_record_has_words_of_its_own()
    {
        foreach (var words in Words.All)
        {
            var written = words.Pages["rule.written"].Split('{')[0];
            var context = new PageContext(RealRecord.Edition, words, RealRecord.Edition.ReadUpTo, Settings.Default, IsDayChosen: true);
            var all = RealRecord.Edition.Texts.Select(text => (text.Id, Blocks: RulePage.Of(context, text)))
                .Concat(RealRecord.Edition.Qualifications.Select(qualification => (qualification.Id, Blocks: RulePage.Of(context, qualification))));
            Assert.All(all, one => Assert.DoesNotContain(written, new TextRenderer(100, Palette.Plain).Render(one.Blocks), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_two_languages_tell_as_many_clauses()
    {
        var (english, swedish) = (Small.Page(Words.English), Small.Page(Words.Swedish));
        Assert.All(Small.Record.Texts, text => Assert.Equal(Lines(RulePage.Of(english, text)), Lines(RulePage.Of(swedish, text))));
    }

    private static int Lines(IEnumerable<Block> blocks) => blocks.OfType<Block.Bullets>().Sum(static bullets => bullets.Items.Length);
}
