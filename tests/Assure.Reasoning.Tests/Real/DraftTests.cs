using Assure.Reasoning.Asking;
using Assure.Reasoning.Drafts;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Real;

public sealed class DraftTests
{
    private static readonly DateOnly Day = new(2026, 7, 31);

    public static TheoryData<string> Drafts => [.. RealRecord.Edition.Texts.Where(text => text.Standing == Standing.Draft && DraftFinder.Refusal(text) is null).Select(text => text.Id)];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Every_state_is_reached_or_left_out_and_none_is_both(string id)
    {
        var found = Find(id);
        var named = found.Reached.Select(one => one.State).Concat(found.LeftOut.SelectMany(gap => gap.States)).ToArray();
        Assert.Equal(RealRecord.Edition.States.Where(state => state.ExistsOn(Day)), named.OrderBy(state => state.Index));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void What_it_would_add_is_what_the_edited_record_answers(string id)
    {
        var found = Find(id);
        var reasoner = new Reasoner(found.Changes.Edited);
        foreach (var change in found.Changes.Changes)
        {
            var after = reasoner.Ask(new(change.After.Guarantor, change.After.Beneficiary, change.After.Promise, Day, Settings.Default));
            Assert.Equal((change.After.Verdict, change.After.Form, change.After.Residual.Key), (after.Verdict, after.Form, after.Residual.Key));
        }

        var reached = found.Reached.Select(one => one.State.Id).ToHashSet();
        Assert.All(found.Changes.Changes, change => Assert.Contains(change.Before.Beneficiary.Id, reached));
    }

    [Fact]
    public void A_state_left_out_is_told_by_which_condition()
    {
        var found = Find("su-1978-convention");
        var gap = found.LeftOut.Single(gap => gap.States.Contains(RealRecord.State("IND")));
        Assert.Equal(["party(the beneficiary, npt) or bound-otherwise(the beneficiary)"], gap.Parts.Select(part => part.Written));
        Assert.Contains(found.LeftOut, gap => gap.States.Contains(RealRecord.State("FRA")) && gap.Parts.Any(part => part.Written == "nnws(the beneficiary)"));
    }

    [Fact]
    public void A_dispute_about_who_is_reached_is_left_open()
    {
        var found = Find("su-1978-convention");
        Assert.Contains(found.Choices, choice => choice.Choice.Id == "pse-state" && choice.Taken is null && choice.States.Contains(RealRecord.State("PSE")));
        Assert.Contains(found.Reached, one => one.State == RealRecord.State("PSE") && one.By.IsEmpty && !one.Open.IsEmpty);
    }

    [Fact]
    public void What_the_options_of_a_form_cannot_be_is_said()
    {
        var writer = new DraftFormWriter(RealRecord.Edition);
        Assert.Null(writer.Write(new(), Day).Slip);
        Assert.Equal("--promises", writer.Write(new() { Promises = ["used"] }, Day).Slip!.Option);
        Assert.Equal("use", writer.Write(new() { Promises = ["used"] }, Day).Slip!.Nearest);
        Assert.Equal("--for", writer.Write(new() { Years = 0 }, Day).Slip!.Option);
    }

    private static DraftFindings Find(string id) => new DraftFinder(RealRecord.Edition).Find(RealRecord.Edition.Texts.Single(text => text.Id == id), Day, Settings.Default);
}
