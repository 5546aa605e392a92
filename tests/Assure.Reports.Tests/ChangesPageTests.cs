using System.Text;
using System.Text.Json;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Record;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

public sealed class ChangesPageTests
{
    /// <summary>A copy in which a ratification is missing, another day is given for one, and our reading is the other.</summary>
    private static RecordEdition Edited { get; } = Small.With(
        "tables/acts.csv", text => text.Replace("USA,tlatelolco-p2,ratified,1971-05-12,,,,lists,yes,\n", string.Empty, StringComparison.Ordinal).Replace("1972-10-05", "1972-10-06", StringComparison.Ordinal),
        "vocabulary/words.md", text => text.Replace("default status", "default manner", StringComparison.Ordinal));

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Three_lists_tell_the_world_the_record_and_the_readings_apart(string language)
    {
        var lists = Lists();
        var context = Small.Page(Words.For(language)!) with { Record = Edited };
        Snapshot.Matches($"changes-{language}.txt", new TextRenderer(80, Palette.Plain).Render(ChangesPage.Of(context, lists, unfolded: false, "--list")));
    }

    [Fact]
    public void Changes_are_json_in_the_published_shape()
    {
        var json = Encoding.UTF8.GetString(new JsonReport(Edited, Small.Day("2026-07-31"), Settings.Default).Changes(Lists()));
        Assert.Empty(Schema.Load(Repository.Schema).Errors(json));
        using var document = JsonDocument.Parse(json);
        var changes = document.RootElement.GetProperty("changes");
        Assert.NotEqual(0, changes.GetProperty("world").GetArrayLength());
        Assert.NotEqual(0, changes.GetProperty("corrections").GetArrayLength());
        Assert.NotEqual(0, changes.GetProperty("readings").GetArrayLength());
        Assert.Equal(3, changes.GetProperty("elements").GetArrayLength());
    }

    [Fact]
    public void Changes_are_one_answer_a_line_in_csv()
    {
        var lists = Lists();
        var lines = ChangesCsv.Of(lists).Split('\n');
        Assert.Equal("list,on,guarantor,beneficiary,promise,verdictBefore,formBefore,verdictAfter,formAfter,because,writtenAt", lines[0]);
        Assert.Equal(lists.World.Length + lists.Corrections.Sum(group => group.Changes.Length) + lists.Readings.Sum(group => group.Changes.Length), lines.Length - 2);
        Assert.Contains("correction,2026-07-31,USA,BRA,non-use,conditional,treaty,discretionary,policy,\"row party(USA, tlatelolco-p2)\",tables/acts.csv:12", lines);
    }

    private static ChangeLists Lists() => new ChangeFinder(new(Small.Record, Small.Day("1985-01-01")), new(Edited, Small.Day("2026-07-31"))).Find([], [], ["non-use"], Settings.Default);
}
