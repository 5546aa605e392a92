using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Disputes;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Reaching;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

/// <summary>What is asked about change, read as people: comparisons, what it would take, drafts, disputes, changes.</summary>
public sealed class PeopleDataTests
{
    private static readonly DateOnly Day = RealRecord.Edition.ReadUpTo;
    private static readonly Census People = new(RealRecord.Edition, Day);
    private static readonly JsonReport Report = new(RealRecord.Edition, Day, Settings.Default);

    private static Record.Rules.Kind NonUse => RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use");

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void The_groups_of_a_comparison_as_people_add_up_and_name_years_and_sources(string language)
    {
        var all = Words.For(language)!.Number(People.Of(Compared().Groups.Where(static group => group.Standing != ComparedStanding.Neither).SelectMany(static group => group.States)).Count);
        var comparison = Compared();
        var page = Text(ComparePages.Of(Page(language), comparison, unfolded: false));
        Assert.Contains("2024–2026", page, StringComparison.Ordinal);
        Assert.Contains(Digits(all), Digits(page), StringComparison.Ordinal);
        Assert.Contains("World Bank", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Digits(all), Digits(Text(ComparePages.Of(Page(language) with { People = null }, comparison, unfolded: false))), StringComparison.Ordinal);
        var groups = Follows(Report.Compare(comparison, People)).GetProperty("comparison").GetProperty("groups").EnumerateArray();
        Assert.Equal(all, Words.For(language)!.Number(groups.Where(static group => group.GetProperty("standing").GetString() != "neither").Sum(static group => group.GetProperty("people").GetProperty("count").GetInt64())));
        Assert.EndsWith(",population,population_year,population_source", ScenarioCsv.Of(comparison, people: true).Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("population", ScenarioCsv.Of(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_of_states_in_what_it_would_take_is_read_as_people()
    {
        var question = new ReachQuestion(State("USA"), [State("NZL"), State("FJI")], NonUse, Day, Settings.Default, new(null, Form.Treaty), [ReachMoveKind.Ratify], Most: 1);
        var found = new ReachFinder(RealRecord.Edition).Find(question);
        var count = People.Of(question.Beneficiaries).Count;
        Assert.Equal(count, Follows(Report.Reach(question, found, People)).GetProperty("reach").GetProperty("people").GetProperty("count").GetInt64());
        Assert.Contains(Words.For("en")!.Number(count), Text(ReachPage.Of(Page("en"), question, found)), StringComparison.Ordinal);
        Assert.All(ScenarioCsv.Of(found, People.Of(question.Beneficiaries)).TrimEnd('\n').Split('\n').Skip(1), line => Assert.Contains($",yes,{count},0,", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_tells_who_gains_who_is_left_out_and_who_would_border_whom_as_people()
    {
        var found = new DraftFinder(RealRecord.Edition).Find(RealRecord.Edition.Texts.Single(static text => text.Id == "nac-2003"), Day, Settings.Default, RealRecord.Edition.Texts.Single(static text => text.Id == "us-1995"));
        var borders = new Dictionary<Record.Rules.Kind, BorderReport> { [NonUse] = new BorderFinder(found.Changes.Edited).Of(NonUse, Day, Settings.Default) };
        var root = Follows(Report.Draft(found, People, borders));
        var people = root.GetProperty("draft").GetProperty("people");
        Assert.Equal(People.Of(found.LeftOut.SelectMany(static gap => gap.States)).InArmed, people.GetProperty("leftOut").GetProperty("inArmedStates").GetInt64());
        Assert.Equal("non-use", root.GetProperty("borders")[0].GetProperty("promise").GetString());
        var blocks = DraftPage.Of(Page("en"), found, unfolded: false, borders);
        var at = blocks.IndexOf(blocks.Single(static block => block is Block.Heading { Level: 3 } heading && heading.Text.StartsWith(Words.For("en")!.BordersHead, StringComparison.Ordinal)));
        Assert.EndsWith($"[{Words.For("en")!.Hypothetical}]", ((Block.Paragraph)blocks[at + 1]).Words.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_turns_on_a_dispute_is_read_as_people()
    {
        var finder = new DisputeFinder(RealRecord.Edition, Day);
        var point = finder.Of(new Choice.OfReading(RealRecord.Edition.Disputes.Single(static dispute => dispute.Id == "twn-npt")));
        var speakers = finder.SpeakersOn(point);
        var count = People.Of(point.Turning.Select(static answer => answer.Beneficiary).OfType<State>()).Count;
        Assert.True(count > 0);
        Assert.Equal(count, Follows(Report.Disputes(point, finder.Answers, speakers, People)).GetProperty("disputes").GetProperty("points")[0].GetProperty("people").GetProperty("count").GetInt64());
        Assert.Contains(Words.For("en")!.Number(count), Text(DisputePage.Of(Page("en"), point, finder.Answers, speakers, named: false)), StringComparison.Ordinal);
        Assert.EndsWith(",population,population_year,population_source", DisputeCsv.Of([point], speakers, people: true).Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_changed_alike_are_read_as_people()
    {
        var lists = new ChangeFinder(new(RealRecord.Edition, new(2024, 1, 1)), new(RealRecord.Edition, Day)).Find(["RUS"], ["SWE"], ["non-use"], Settings.Default);
        var world = Follows(Report.Changes(lists, People)).GetProperty("changes").GetProperty("world");
        Assert.All(world.EnumerateArray(), change => Assert.Equal(State("SWE").Population, change.GetProperty("people").GetProperty("count").GetInt32()));
        Assert.Contains("Sweden (10,569,709 people)", Text(ChangesPage.Of(Page("en"), lists, unfolded: false, "--list")), StringComparison.Ordinal);
        Assert.Contains(",10569709,", ChangesCsv.Of(lists, people: true), StringComparison.Ordinal);
    }

    private static Comparison Compared()
    {
        ComparedText Of(string id, string by) => new(RealRecord.Edition.Texts.Single(text => text.Id == id), State(by));
        return new TextComparer(RealRecord.Edition, Day, Settings.Default).Compare(Of("cn-1995", "CHN"), Of("ru-1995", "RUS"), NonUse);
    }

    private static State State(string id) => RealRecord.Edition.States.Single(state => state.Id == id);

    private static PageContext Page(string language) => new(RealRecord.Edition, Words.For(language)!, Day, Settings.Default, IsDayChosen: false) { People = People };

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Text(ImmutableArray<Block> blocks) => new TextRenderer(80, Palette.Plain).Render(blocks);

    private static JsonElement Follows(byte[] json)
    {
        var text = Encoding.UTF8.GetString(json);
        Assert.Empty(Schema.Load(Repository.Schema).Errors(text));
        return JsonDocument.Parse(text).RootElement;
    }
}
