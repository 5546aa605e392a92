using System.Text;
using System.Text.Json;
using Assure.Reasoning;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Counts;
using Assure.Reasoning.Populations;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

public sealed class PeoplePageTests
{
    private static readonly DateOnly Day = RealRecord.Edition.ReadUpTo;
    private static readonly Census People = new(RealRecord.Edition, Day);
    private static readonly Kind NonUse = RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use");
    private static readonly Dictionary<Kind, BorderReport> Borders = new() { [NonUse] = new BorderFinder(RealRecord.Edition).Of(NonUse, Day, Settings.Default) };

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_count_read_as_people_names_year_and_source_and_says_what_a_border_is(string language)
    {
        var counts = new[] { Count("CHN"), Count("ISR") };
        Snapshot.Matches($"people-{language}.txt", string.Join("\n\n", new[]
        {
            Text(CountPage.Of(Page(language), counts, inFull: true, named: false, group: null, uncertain: [], Borders)),
            Text(CountPage.Of(Page(language), counts, inFull: false, named: false, group: null, uncertain: [], Borders)),
        }).Replace(RealRecord.Edition.Hash[..6], "······", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "People")]
    [InlineData("sv", "Människor")]
    public void The_rows_of_an_atlas_as_people_add_up_to_all(string language, string head)
    {
        var answers = new Reasoner(RealRecord.Edition).Atlas(Day, [NonUse], Settings.Default, Detail.Verdict);
        var table = AtlasPage.Of(Page(language), answers, [NonUse]).OfType<Block.Table>().Single();
        Assert.Equal(head, table.Columns[^2]);
        Assert.Equal(
            People.Of(RealRecord.Edition.States.Where(state => state.ExistsOn(Day))).Count,
            table.Rows.Sum(row => long.Parse(string.Concat(row[^2].ToString().Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture)));
        Assert.DoesNotContain(AtlasPage.Of(Page(language) with { People = null }, answers, [NonUse]).OfType<Block.Table>().Single().Columns, column => column == head);
    }

    [Fact]
    public void People_are_no_headline() => Assert.DoesNotContain(
        CountPage.Of(Page("en"), [Count("CHN")], inFull: true, named: false, group: null, uncertain: [], Borders).OfType<Block.Heading>(),
        heading => heading.Text.Any(char.IsAsciiDigit) && heading.Level > 1);

    [Fact]
    public void Counts_as_people_are_data_in_the_published_shape()
    {
        var counts = new[] { Count("USA"), Count("CHN") };
        var report = new JsonReport(RealRecord.Edition, Day, Settings.Default);
        var json = Encoding.UTF8.GetString(report.Counts(counts, People, Borders));
        Assert.Empty(Schema.Load(Repository.Schema).Errors(json));
        var now = JsonDocument.Parse(json).RootElement.GetProperty("counts")[1].GetProperty("now").GetProperty("people");
        Assert.Equal(People.Of(counts[1].Now.Counted).Count, now.GetProperty("count").GetInt64());
        var answers = new Reasoner(RealRecord.Edition).Atlas(Day, [NonUse], Settings.Default, Detail.Verdict);
        Assert.Empty(Schema.Load(Repository.Schema).Errors(Encoding.UTF8.GetString(report.Atlas(answers, [], [], People))));
        Assert.EndsWith(",bordering,bordering_people", CountCsv.Of(counts, People, Borders).Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("people", CountCsv.Of(counts), StringComparison.Ordinal);
        Assert.EndsWith(",population,population_year,population_source", AnswerCsv.Answers(answers, people: true).Split('\n')[0], StringComparison.Ordinal);
    }

    private static PageContext Page(string language) => new(RealRecord.Edition, Words.For(language)!, Day, Settings.Default, IsDayChosen: false) { People = People };

    private static Count Count(string guarantor) =>
        new Counter(RealRecord.Edition).Of(new(RealRecord.Edition.States.Single(state => state.Id == guarantor), RealRecord.Edition.States, NonUse, Day, Settings.Default));

    private static string Text(IEnumerable<Block> blocks) => new TextRenderer(80, Palette.Plain).Render(blocks);
}
