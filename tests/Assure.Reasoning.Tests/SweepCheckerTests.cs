using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Sets;
using Assure.Reasoning.Tests.Fixtures;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class SweepCheckerTests
{
    private static readonly AtlasRow Russia = new Reasoner(RealRecord.Edition).WholeAtlas([RealRecord.Kind("non-use")], Settings.Default).Single(row => row.Guarantor.Id == "RUS");

    /// <summary>The first day of the piece into which faults are planted.</summary>
    private static readonly DateOnly Planted = Russia.Pieces.Last(piece => piece.From <= new DateOnly(2024, 3, 7)).From;

    [Fact]
    public void The_record_has_no_gap_no_overlap_and_no_unexplained_change()
    {
        var report = new SweepChecker(RealRecord.Edition).Check();
        Assert.Empty(report.Failures);
        Assert.Equal(report.Cells + report.Changes, report.Spans);
        Assert.True(report.Changes <= report.Causes.Sum(cause => cause.Changes), "every change has a cause");
    }

    [Fact]
    public void Random_records_have_none_either() =>
        WorldMaker.Gen(new()).Sample(
            // Before the season a text may ask about a later day, which the question refuses and the atlas need not.
            world => Assert.Empty(new SweepChecker(world.Record).Check().Failures.Where(failure => failure.On >= RandomWorld.Season.First)), iter: Soak.Times(40), print: world => world.ToString());

    [Fact]
    public void The_spans_and_changes_are_those_of_the_timelines()
    {
        var (record, russia, kind) = (RealRecord.Edition, RealRecord.State("RUS"), RealRecord.Kind("non-use"));
        var reasoner = new Reasoner(record);
        var changes = record.States.Where(state => state != russia).Sum(state =>
            reasoner.TimelineOf(russia, state, kind, Settings.Default).Changes.Count(change => !change.ScopeOnly && change is { Before.Silence: null, After.Silence: null }));
        Assert.Equal(changes, new SweepChecker(record).Check([Russia]).Changes);
    }

    [Fact]
    public void A_state_left_out_is_a_gap() => Caught(SweepFault.Gap, Tampered(static group => group with { States = group.States & ~Sweden }));

    [Fact]
    public void A_state_told_of_twice_is_an_overlap()
    {
        var row = Russia;
        Caught(SweepFault.Overlap, row with { Pieces = [.. row.Pieces.Select(piece => piece.From == Planted ? piece with { Groups = [.. piece.Groups, new(Sweden, Verdict.Unconditional, null, null)] } : piece)] });
    }

    [Fact]
    public void An_answer_on_a_day_on_which_the_state_did_not_exist_is_an_overlap()
    {
        var row = Russia;
        var montenegro = EntitySet.Of(RealRecord.State("MNE").Index);
        var report = Check(row with { Pieces = [.. row.Pieces.Select((piece, i) => i == 0 ? piece with { Groups = [.. piece.Groups, new(montenegro, Verdict.None, null, null)] } : piece)] });
        Assert.Contains(report.Failures, failure => failure.Fault == SweepFault.Overlap && failure.Beneficiary?.Id == "MNE" && failure.On == Reasoner.FirstDay);
    }

    [Fact]
    public void Another_answer_than_asking_gives_is_a_disagreement() => Caught(SweepFault.Disagreement, Tampered(static group => group with { Verdict = Verdict.Discretionary }, only: true));

    [Fact]
    public void Pieces_out_of_order_are_an_overlap_and_a_late_beginning_is_a_gap()
    {
        var row = Russia;
        Assert.Contains(Check(row with { Pieces = [.. row.Pieces, row.Pieces[^2]] }).Failures, failure => failure is { Fault: SweepFault.Overlap, Beneficiary: null });
        Assert.Contains(Check(row with { Pieces = [.. row.Pieces.Skip(1)] }).Failures, failure => failure is { Fault: SweepFault.Gap, Beneficiary: null });
    }

    [Theory]
    [InlineData("2024-03-07")]
    [InlineData("1999-03-12")]
    public void A_change_that_nothing_explains_is_a_jump(string on)
    {
        // For one pair, one day and kind the answers lie; rows and texts of that day do not explain it.
        var (record, day) = (RealRecord.Edition, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var reasoner = new Reasoner(record);
        Answer Lie(Question question)
        {
            var answer = reasoner.Ask(question);
            return question.On == day && question.Beneficiary.Id == "NZL" ? answer with { Verdict = Verdict.Dormant } : answer;
        }

        var failures = new SweepChecker(record).Check([Russia], Lie).Failures;
        Assert.Contains(failures, failure => failure is { Fault: SweepFault.Jump, Guarantor.Id: "RUS", Beneficiary.Id: "NZL" } && failure.On == day);
        Assert.All(failures, failure => Assert.Equal("NZL", failure.Beneficiary?.Id));
    }

    private static EntitySet Sweden => EntitySet.Of(RealRecord.State("SWE").Index);

    /// <summary>Russia's row with Sweden's group of one piece changed; if only Sweden's answer is to change, it gets a group of its own.</summary>
    private static AtlasRow Tampered(Func<AtlasGroup, AtlasGroup> change, bool only = false)
    {
        var row = Russia;
        var group = row.On(Planted, RealRecord.State("SWE"))!.Value;
        ImmutableArray<AtlasGroup> instead = only ? [group with { States = group.States & ~Sweden }, change(group with { States = Sweden })] : [change(group)];
        return row with { Pieces = [.. row.Pieces.Select(piece => piece.From == Planted ? piece with { Groups = [.. piece.Groups.Where(other => other != group), .. instead] } : piece)] };
    }

    private static SweepReport Check(AtlasRow row) => new SweepChecker(RealRecord.Edition).Check([row]);

    private static void Caught(SweepFault fault, AtlasRow row)
    {
        var failures = Check(row).Failures;
        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.Equal(("RUS", "SWE", "non-use"), (failure.Guarantor.Id, failure.Beneficiary?.Id, failure.Promise.Id)));
        Assert.Contains(failures, failure => failure.Fault == fault && failure.On == Planted);
    }
}
