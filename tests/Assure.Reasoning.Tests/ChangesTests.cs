using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Timelines;
using Assure.Record.Facts;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class ChangesTests
{
    private static readonly (DateOnly First, DateOnly Last) Season = RandomWorld.Season;

    [Fact]
    public void The_world_changed_as_the_timelines_say() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var reasoner = new Reasoner(world.Record);
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                var lists = Find(new(world.Record, Season.First), new(world.Record, Season.Last), guarantor.Id, beneficiary.Id, world.Kind.Id);
                var timeline = reasoner.TimelineOf(guarantor, beneficiary, world.Kind, Settings.Default, Season.First, Season.Last);
                Assert.Equal(timeline.Changes.Where(change => !change.ScopeOnly).Select(Shown), lists.World.Select(Shown));
                Assert.Equal(timeline.Changes.Count(change => change.ScopeOnly), lists.OtherDays);
                Assert.True(lists.IsOneEdition);
                Assert.Empty(lists.Corrections);
                Assert.Empty(lists.Readings);
            }
        }, iter: Soak.Times(40), print: world => world.ToString());

    [Fact]
    public void A_row_taken_out_is_the_correction_behind_every_answer_that_differs() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var day = RandomWorld.Days[2];
            foreach (var row in world.Record.Rows.SelectMany(rows => rows).Take(4))
            {
                var without = world.Record.Without(row, atEnd: false) with { Hash = "another" };
                var (before, after) = (new Reasoner(world.Record), new Reasoner(without));
                foreach (var (guarantor, beneficiary) in world.Pairs)
                {
                    var question = new Question(guarantor, beneficiary, world.Kind, day, Settings.Default, Detail.Verdict);
                    var differs = AnswerLabel.Of(before.Ask(question)) != AnswerLabel.Of(after.Ask(question));
                    var lists = Find(new(world.Record, day), new(without, day), guarantor.Id, beneficiary.Id, world.Kind.Id);
                    Assert.Equal(differs, lists.Differing.Length == 1);
                    Assert.Empty(lists.World);
                    Assert.Empty(lists.Readings);
                    if (differs)
                    {
                        var element = Assert.Single(Assert.Single(lists.Corrections).Because);
                        // Of several rows that say the same, any may be called the one that is gone.
                        Assert.Equal(Said(row), Said(element.Before!.Row!));
                        Assert.Null(element.After);
                    }
                }
            }
        }, iter: Soak.Times(40), print: world => world.ToString());

    [Fact]
    public void Days_in_the_wrong_order_are_refused() =>
        WorldMaker.Gen(new()).Sample(world =>
            Assert.Equal("the earlier side first", Assert.Throws<UnanswerableException>(() => new ChangeFinder(new(world.Record, Season.Last), new(world.Record, Season.First))).Expected), iter: 1);

    private static ChangeLists Find(EditionDay before, EditionDay after, string guarantor, string beneficiary, string kind) =>
        new ChangeFinder(before, after).Find([guarantor], [beneficiary], [kind], Settings.Default);

    private static string Said(FactRow row) =>
        $"{row.Relation.Name}({string.Join(", ", row.Relation.IsSymmetric ? row.Arguments.OrderBy(static one => one.Index) : row.Arguments)}) {row.From}..{row.To} {row.Dispute?.Id} {row.Reading} {row.Verified}";

    private static string Shown(Change change) =>
        $"{change.On:O} {AnswerLabel.Of(change.Before)} {AnswerLabel.Of(change.After)} {string.Join("; ", change.Causes.Select(cause => $"{cause.Row?.Origin} {cause.Text} {cause.Qualification} {cause.State} {cause.AtEnd}"))}";
}
