using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Real;

public sealed class ReachTests
{
    private static readonly DateOnly Day = new(2026, 7, 31);

    [Fact]
    public void The_United_States_reaches_New_Zealand_by_treaty_if_it_ratifies_the_protocol()
    {
        var result = Find("USA", ["NZL"], new(null, Form.Treaty), [ReachMoveKind.Ratify, ReachMoveKind.JoinTreaty]);
        var set = Assert.Single(result.Sets);
        Assert.Equal((ReachMoveKind.Ratify, "rarotonga-p2"), (Assert.Single(set.Moves).Kind, set.Moves[0].Subject));
        Assert.Equal(Form.Treaty, set.Answers[0].Form);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void What_is_reached_already_needs_nothing()
    {
        var result = Find("CHN", ["SWE"], new(Verdict.Unconditional, null), []);
        Assert.Empty(Assert.Single(result.Sets).Moves);
        Assert.Equal(0, result.Tried);
    }

    [Fact]
    public void When_nothing_reaches_the_goal_the_nearest_is_told()
    {
        var result = Find("ISR", ["SWE"], new(null, null), []);
        Assert.Empty(result.Sets);
        Assert.True(result.IsComplete);
        Assert.Empty(result.Nearest!.Moves);
        Assert.Equal(Verdict.None, result.Nearest.Answers[0].Verdict);
    }

    [Theory]
    [InlineData("USA", "NZL", Verdict.Discretionary, Form.Treaty)]
    [InlineData("GBR", "SWE", Verdict.Conditional, null)]
    [InlineData("RUS", "BEL", Verdict.Conditional, Form.Treaty)]
    [InlineData("FRA", "KAZ", Verdict.Conditional, Form.Treaty)]
    [InlineData("USA", "NZL FJI WSM TON KIR", Verdict.Discretionary, Form.Treaty)]
    [InlineData("RUS", "BEL NLD LTU SWE", Verdict.Conditional, Form.Treaty)]
    [InlineData("GBR", "BRA ARG CHL MEX CUB BEL", Verdict.Conditional, null)]
    public void The_sets_found_are_all_smallest_sets_there_are(string guarantor, string beneficiaries, Verdict verdict, Form? form)
    {
        ImmutableArray<ReachMoveKind> kinds = [ReachMoveKind.Ratify, ReachMoveKind.WithdrawReservation, ReachMoveKind.RepeatAsTreaty, ReachMoveKind.LeaveAlliance, ReachMoveKind.EndHosting];
        var goal = new ReachGoal(verdict, form);
        var to = beneficiaries.Split(' ');
        var result = Find(guarantor, to, goal, kinds, most: 2);
        var menu = result.Menu;
        Assert.InRange(menu.Length, 2, 40);

        // Brute force: every set of up to two moves, asked afresh; then those without a smaller one.
        int[][] sets = [[], .. Enumerable.Range(0, menu.Length).Select(i => (int[])[i]), .. from i in Enumerable.Range(0, menu.Length) from j in Enumerable.Range(0, i) select (int[])[j, i]];
        var reaching = sets.Where(set => Reaches(set)).ToArray();
        var smallest = reaching.Where(set => !reaching.Any(other => other.Length < set.Length && other.All(set.Contains)));
        Assert.Equal(
            smallest.Select(set => string.Join(" + ", set.Select(i => $"{menu[i].Kind} {menu[i].Subject}"))).Order(StringComparer.Ordinal),
            result.Sets.Select(set => string.Join(" + ", set.Moves.Select(move => $"{move.Kind} {move.Subject}"))).Order(StringComparer.Ordinal));

        bool Reaches(int[] set)
        {
            var edited = ScenarioEditor.Apply(RealRecord.Edition, new([.. set.SelectMany(i => menu[i].Changes)]));
            var reasoner = new Reasoner(edited);
            return to.All(beneficiary => reasoner.Ask(new(RealRecord.State(guarantor), RealRecord.State(beneficiary), RealRecord.Kind("non-use"), Day, Settings.Default, Detail.Verdict)) is var answer && goal.IsMet(answer.Verdict!.Value, answer.Form));
        }
    }

    [Fact]
    public void A_goal_for_several_states_must_be_met_for_each()
    {
        var result = Find("USA", ["NZL", "FJI"], new(null, Form.Treaty), [ReachMoveKind.Ratify]);
        Assert.All(Assert.Single(result.Sets).Answers, answer => Assert.Equal(Form.Treaty, answer.Form));
        Assert.Empty(Find("USA", ["NZL", "SWE"], new(null, Form.Treaty), [ReachMoveKind.Ratify]).Sets);
    }

    [Fact]
    public void A_search_that_is_ended_early_says_so()
    {
        var question = Question("USA", ["SWE"], new(Verdict.Unconditional, Form.Treaty), [], 3);
        var none = new ReachFinder(RealRecord.Edition).Find(question, goOn: _ => false);
        Assert.Equal((false, 0L), (none.IsComplete, none.Tried));
        var some = new ReachFinder(RealRecord.Edition).Find(question with { Limit = 50 });
        Assert.Equal((false, 50L), (some.IsComplete, some.Tried));
    }

    [Fact]
    public void What_a_search_had_found_when_it_was_ended_is_what_the_whole_search_finds_first()
    {
        var question = Question("USA", ["NZL"], new(null, Form.Treaty), [], 2);
        var seen = new List<ReachProgress>();
        var whole = new ReachFinder(RealRecord.Edition).Find(question, progress =>
        {
            seen.Add(progress);
            return true;
        });
        Assert.True(whole.IsComplete);
        Assert.Equal(whole.Tried, seen.Count);
        var all = whole.Menu.Length + (whole.Menu.Length * (whole.Menu.Length - 1) / 2);
        Assert.All(seen, progress => Assert.True(progress.All == all && progress.Passed < all));
        Assert.Equal(seen.OrderBy(static progress => progress.Passed).ThenBy(static progress => progress.Found), seen);
        var part = new ReachFinder(RealRecord.Edition).Find(question with { Limit = whole.Tried / 2 });
        Assert.False(part.IsComplete);
        Assert.Equal(Written(whole).Take(part.Sets.Length), Written(part));

        static IEnumerable<string> Written(ReachResult result) => result.Sets.Select(static set => string.Join(" + ", set.Moves.Select(static move => $"{move.Kind} {move.Subject}")));
    }

    [Fact]
    public void An_empty_menu_an_impossible_size_and_a_state_of_another_time_are_refused()
    {
        var finder = new ReachFinder(RealRecord.Edition);
        Assert.Throws<UnanswerableException>(() => finder.Find(Question("ISR", ["SWE"], new(null, null), [ReachMoveKind.RepeatAsTreaty], 3)));
        Assert.Throws<UnanswerableException>(() => finder.Find(Question("USA", ["SWE"], new(null, null), [], 9)));
        Assert.Throws<UnanswerableException>(() => finder.Find(Question("USA", ["SWE"], new(null, null), [], 3) with { Limit = 0 }));
        Assert.Throws<UnanswerableException>(() => finder.Find(Question("USA", ["DDR"], new(null, null), [], 3)));
        Assert.Throws<UnanswerableException>(() => finder.Find(Question("USA", ["USA"], new(null, null), [], 3)));
    }

    private static ReachResult Find(string guarantor, string[] beneficiaries, ReachGoal goal, ImmutableArray<ReachMoveKind> kinds, int most = 3) =>
        new ReachFinder(RealRecord.Edition).Find(Question(guarantor, beneficiaries, goal, kinds, most));

    private static ReachQuestion Question(string guarantor, string[] beneficiaries, ReachGoal goal, ImmutableArray<ReachMoveKind> kinds, int most) =>
        new(RealRecord.State(guarantor), [.. beneficiaries.Select(RealRecord.State)], RealRecord.Kind("non-use"), Day, Settings.Default, goal, kinds, most);
}
