using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Tests;

public sealed class NameLinksTests
{
    private static readonly NameLinks English = new(RealRecord.Edition, Words.English);
    private static readonly NameLinks Swedish = new(RealRecord.Edition, Words.Swedish);

    [Theory]
    [InlineData("Russia's 1995 declaration reaches Sweden.", "Russia's 1995 declaration=Instrument ru-1995|Sweden=State SWE")]
    [InlineData("The parties to the NPT and members of NATO", "NPT=Group npt|NATO=Group nato")]
    [InlineData("South Sudan is not Sudan", "South Sudan=State SSD|Sudan=State SDN")]
    [InlineData("Nigeria, Niger", "Nigeria=State NGA|Niger=State NER")]
    [InlineData("Equatorial Guinea, Guinea-Bissau and Guinea", "Equatorial Guinea=State GNQ|Guinea-Bissau=State GNB|Guinea=State GIN")]
    [InlineData("the letter S/1995/261, para. 2", "S/1995/261=Instrument ru-1995")]
    [InlineData("a reading kept apart (assoc-95)", "assoc-95=Reading assoc-95")]
    [InlineData("ru-1995-council stands beside ru-1995", "ru-1995-council=Instrument ru-1995#ru-1995-council|ru-1995=Instrument ru-1995")]
    [InlineData("written in instruments/russia/ru-1995.md:42", "")]
    [InlineData("Chadian, Malian and nothing-of-Chad's-own", "")]
    public void Names_lead_to_what_they_name(string text, string expected) => Assert.Equal(expected, Shown(English.In(Prose.Of(text))));

    [Fact]
    public void Names_are_found_in_the_language_of_the_page()
    {
        Assert.Equal("Rysslands förklaring från 1995=Instrument ru-1995|Sverige=State SWE", Shown(Swedish.In(Prose.Of("Rysslands förklaring från 1995 når Sverige."))));
        Assert.Empty(Shown(Swedish.In(Prose.Of("Sweden"))));
    }

    [Fact]
    public void The_words_stay_as_they_are_and_only_a_first_mention_leads_anywhere()
    {
        const string text = "Sweden, Norway and Sweden again.";
        var linked = English.In(Prose.Of(text));
        Assert.Equal(text, linked.ToString());
        Assert.Equal("Sweden=State SWE|Norway=State NOR", Shown(linked));
    }

    [Fact]
    public void Marks_are_kept_and_notes_are_left_alone()
    {
        var linked = English.In(new Prose([new Run("Sweden attacks", Mark.Strong), new Run("as Norway says", Mark.Disputed)]));
        Assert.Equal([("Sweden", Mark.Strong), (" attacks", Mark.Strong), ("as Norway says", Mark.Disputed)], linked.Runs.Select(static run => (run.Text, run.Mark)));
        Assert.Null(linked.Runs[2].To);
    }

    [Fact]
    public void Headings_lead_nowhere_and_begin_the_count_of_mentions_anew()
    {
        Block[] blocks = [new Block.Heading(2, "Sweden"), new Block.Paragraph(Prose.Of("Sweden.")), new Block.Paragraph(Prose.Of("Sweden.")), new Block.Heading(2, "More"), new Block.Paragraph(Prose.Of("Sweden."))];
        var linked = English.In(blocks).OfType<Block.Paragraph>().Select(static paragraph => Shown(paragraph.Words));
        Assert.Equal(["Sweden=State SWE", "", "Sweden=State SWE"], linked);
    }

    [Fact]
    public void Terminal_and_Markdown_print_linked_words_as_unlinked_ones()
    {
        Block[] blocks = [new Block.Paragraph(Prose.Of("Russia's 1995 declaration reaches Sweden and South Sudan.")), new Block.Bullets([Prose.Of("the NPT")])];
        var linked = English.In(blocks).ToArray();
        Assert.Equal(new TextRenderer(40, Palette.Plain).Render(blocks), new TextRenderer(40, Palette.Plain).Render(linked));
        Assert.Equal(MarkdownRenderer.Render(blocks), MarkdownRenderer.Render(linked));
    }

    [Fact]
    public void An_id_names_its_thing()
    {
        Assert.Equal(TargetKind.Reading, English.OfId("assoc-95")!.Kind);
        Assert.Equal(TargetKind.Group, English.OfId("nato")!.Kind);
        Assert.Null(English.OfId("nothing"));
    }

    private static string Shown(Prose words) =>
        string.Join('|', words.Runs.Where(static run => run.To is not null).Select(static run => $"{run.Text}={run.To!.Kind} {run.To.Id}{(run.To.Other is { } part && part != run.To.Id ? "#" + part : "")}"));
}
