using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Record;

namespace Assure.Reasoning.Tests.Real;

public sealed class EditionChangesTests
{
    private static readonly DateOnly On = new(2024, 6, 1);

    [Fact]
    public void Sweden_in_NATO_changed_the_world_and_nothing_else()
    {
        var lists = Find(new(RealRecord.Edition, new(2024, 1, 1)), new(RealRecord.Edition, On), ["RUS"], ["SWE"]);
        var change = Assert.Single(lists.World);
        Assert.Equal(new DateOnly(2024, 3, 7), change.On);
        Assert.Equal("member", Assert.Single(change.Causes).Row!.Relation.Name);
        Assert.True(lists.IsOneEdition);
        Assert.Empty(lists.Corrections);
        Assert.Empty(lists.Readings);
    }

    [Fact]
    public void States_with_identical_consequences_stand_together()
    {
        var lists = Find(new(RealRecord.Edition, new(2004, 3, 28)), new(RealRecord.Edition, new(2004, 3, 29)), ["RUS"], []);
        var group = Assert.Single(lists.WorldGroups);
        Assert.Equal(["BGR", "EST", "LTU", "LVA", "ROU", "SVK", "SVN"], group.Beneficiaries.Select(state => state.Id));
        Assert.Equal(group.Beneficiaries.Length * group.Guarantors.Length * group.Promises.Length, group.Changes.Length);
    }

    [Fact]
    public void A_state_that_came_is_said_for_every_promiser()
    {
        var lists = Find(new(RealRecord.Edition, new(2011, 7, 8)), new(RealRecord.Edition, new(2011, 7, 9)), [], []);
        Assert.Equal(RealRecord.Edition.Promisers.OrderBy(state => state.Id, StringComparer.Ordinal), lists.World.Where(change => change.After.Beneficiary.Id == "SSD").Select(change => change.After.Guarantor).Distinct().OrderBy(state => state.Id, StringComparer.Ordinal));
        Assert.All(lists.WorldGroups, group => Assert.Equal("SSD", group.Changes[0].Causes[0].State?.Id));
    }

    [Fact]
    public void An_act_taken_out_is_a_correction_of_the_answers_it_carried()
    {
        var other = Edited("tables/acts.csv", text => string.Concat(text.Split('\n').Where(line => !line.StartsWith("FRA,rarotonga-p2,in-force", StringComparison.Ordinal) && !line.StartsWith("FRA,rarotonga-p2,ratified", StringComparison.Ordinal)).Select(line => line + "\n")).TrimEnd('\n') + "\n");
        var lists = Find(new(RealRecord.Edition, On), new(other, On), [], []);
        Assert.All(lists.Differing, change => Assert.Equal("FRA", change.Guarantor.Id));
        Assert.Contains("NZL", lists.Differing.Select(change => change.Beneficiary.Id));
        Assert.DoesNotContain("BRA", lists.Differing.Select(change => change.Beneficiary.Id));
        Assert.Empty(lists.Readings);
        Assert.All(lists.Corrections, group => Assert.Equal("party(FRA, rarotonga-p2)", Assert.Single(group.Because).Id));
        Assert.All(lists.Corrections, group => Assert.True(group.IsTraced));
    }

    [Fact]
    public void Another_default_is_a_changed_reading_of_the_answers_that_turn_on_it()
    {
        var other = Edited("vocabulary/readings.md", text => text.Replace("default status", "default manner", StringComparison.Ordinal));
        var lists = Find(new(RealRecord.Edition, On), new(other, On), [], []);
        Assert.Empty(lists.World);
        Assert.Empty(lists.Corrections);
        Assert.Equal(lists.Differing.Length, lists.Readings.Sum(group => group.Changes.Length));
        Assert.Contains(lists.Differing, change => change.Guarantor.Id == "RUS" && change.Beneficiary.Id == "SWE");
        Assert.DoesNotContain(lists.Differing, change => change.Guarantor.Id == "CHN");
        Assert.All(lists.Readings, group => Assert.Equal("assoc-95", Assert.Single(group.Because).Id));
    }

    [Fact]
    public void An_answer_may_stand_in_both_lists()
    {
        var other = RealRecord.With(RealRecord.Files
            .With("vocabulary/readings.md", Text("vocabulary/readings.md").Replace("default status", "default manner", StringComparison.Ordinal))
            .With("tables/memberships.csv", Text("tables/memberships.csv").Replace("SWE,nato,2024-03-07", "SWE,nato,2024-06-02", StringComparison.Ordinal)));
        var lists = Find(new(RealRecord.Edition, On), new(other, On), ["RUS"], ["SWE"]);
        var change = Assert.Single(lists.Differing, one => one.Promise.Id == "non-use");
        Assert.Equal("member(SWE, nato)", Assert.Single(change.Corrections).Id);
        Assert.Equal("assoc-95", Assert.Single(change.Readings).Id);
        Assert.True(Assert.Single(lists.Corrections).IsInBoth);
        Assert.True(Assert.Single(lists.Readings).IsInBoth);
    }

    [Fact]
    public void A_change_no_answer_turns_on_is_an_element_alone()
    {
        var other = Edited("tables/memberships.csv", text => text.Replace("SWE,nato,2024-03-07", "SWE,nato,2024-03-08", StringComparison.Ordinal));
        var lists = Find(new(RealRecord.Edition, On), new(other, On), [], []);
        Assert.False(lists.IsOneEdition);
        Assert.Empty(lists.Differing);
        var element = Assert.Single(lists.Elements);
        Assert.Equal(("from 2024-03-07", "from 2024-03-08"), (element.Before!.Content, element.After!.Content));
    }

    [Fact]
    public void Rows_in_another_order_are_no_change()
    {
        var other = Edited("tables/memberships.csv", text =>
        {
            var lines = text.TrimEnd('\n').Split('\n');
            return string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse())) + "\n";
        }) with { Hash = "another" };
        var lists = Find(new(RealRecord.Edition, On), new(other, On), [], []);
        Assert.Empty(lists.Elements);
        Assert.Empty(lists.Differing);
    }

    private static ChangeLists Find(EditionDay before, EditionDay after, string[] from, string[] to) =>
        new ChangeFinder(before, after).Find(from, to, ["non-use", "non-threat"], Settings.Default);

    private static RecordEdition Edited(string path, Func<string, string> edit) => RealRecord.With(RealRecord.Files.With(path, edit(Text(path))));

    private static string Text(string path) => Encoding.UTF8.GetString(RealRecord.Files.Find(path)!.Content.Span);
}
