using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Counts;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

public sealed class CountPageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_count_says_what_is_what_would_be_and_what_is_assumed(string language)
    {
        var context = Small.Page(Words.For(language)!);
        Snapshot.Matches($"count-{language}.txt", Text(CountPage.Of(context, [Count("USA")], inFull: true, named: true, group: null, uncertain: [])));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void All_promisers_are_a_table(string language)
    {
        var context = Small.Page(Words.For(language)!);
        Snapshot.Matches($"counts-{language}.txt", Text(CountPage.Of(context, [.. Small.Record.Promisers.Select(promiser => Count(promiser.Id))], inFull: false, named: true, group: null, uncertain: [Small.State("PRK")])));
    }

    [Fact]
    public void Counts_are_data_in_the_published_shape()
    {
        var counts = Small.Record.Promisers.Select(promiser => Count(promiser.Id)).ToArray();
        Assert.Empty(Schema.Load(Repository.Schema).Errors(Encoding.UTF8.GetString(new JsonReport(Small.Record, Small.Day("2026-07-31"), Settings.Default).Counts(counts))));
        Assert.Equal((counts.Length * 4) + 2, CountCsv.Of(counts).Split('\n').Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_group_is_answered_in_a_sentence_from_each_promiser(string language)
    {
        var context = Small.Page(Words.For(language)!);
        var group = Small.Record.Groups.All.Single(group => group.Id == "npt" && group.Thing is Record.Entities.Treaty);
        var members = Small.Record.Groups.MembersOn(group, context.On);
        var answers = Small.Record.Promisers.SelectMany(promiser => members.Certain.Concat(members.Uncertain).Where(member => member != promiser).Select(member => Small.Ask(promiser.Id, member.Id))).ToArray();
        Snapshot.Matches($"group-{language}.txt", Text(GroupPage.Of(context, group, members, answers, [Small.Kind("non-use")])));
        Assert.Empty(Schema.Load(Repository.Schema).Errors(Encoding.UTF8.GetString(new JsonReport(Small.Record, context.On, Settings.Default).Atlas(answers, [(group, members)], answers.Take(2)))));
    }

    private static Count Count(string promiser) => new Counter(Small.Record).Of(new(Small.State(promiser), Small.Record.States, Small.Kind("non-use"), Small.Day("2026-07-31"), Settings.Default) { Form = Form.Treaty });

    private static string Text(IEnumerable<Block> blocks) => new TextRenderer(80, Palette.Plain).Render(blocks);
}
