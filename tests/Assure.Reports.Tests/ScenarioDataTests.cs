using System.Collections.Immutable;
using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Dating;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Json;

namespace Assure.Reports.Tests;

public sealed class ScenarioDataTests
{
    private static readonly DateOnly Day = RealRecord.Edition.ReadUpTo;
    private static readonly JsonReport Report = new(RealRecord.Edition, Day, Settings.Default);

    private static Record.Rules.Kind NonUse => RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use");

    [Fact]
    public void What_a_scenario_changes_follows_the_schema()
    {
        var scenario = new ScenarioReader(RealRecord.Edition).Read(["ratified(USA, rarotonga-p2)"], Day).Scenario!;
        var found = new WhatIfFinder(RealRecord.Edition).Find(scenario, Day, [State("USA")], [State("NZL"), State("SWE")], [NonUse], Settings.Default);
        Assert.Single(found.Changes);
        Follows(Report.WhatIf(found));
    }

    [Theory]
    [InlineData("ratified(USA, rarotonga-p2)")]
    [InlineData("withdrawn(IRN, npt) on 2003-01-01")]
    [InlineData("member(SWE, csto)")]
    public void What_a_scenario_changes_over_time_follows_the_schema(string line)
    {
        var scenario = new ScenarioReader(RealRecord.Edition).Read([line], Day).Scenario!;
        var spans = new ScenarioAtlas(RealRecord.Edition, [NonUse], Settings.Default).Under(scenario).Changes;
        var found = new WhatIfFinder(RealRecord.Edition).Find(scenario, Day, [], [], [NonUse], Settings.Default) with { OverTime = spans };
        Follows(Report.WhatIf(found));
        var lines = Csv.ScenarioCsv.OverTime(found).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + spans.Sum(static span => span.States.Count), lines.Length);
        Assert.All(lines.Skip(1), static row => Assert.StartsWith("yes,", row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("USA", "NZL")]
    [InlineData("ISR", "SWE")]
    public void What_it_would_take_follows_the_schema(string guarantor, string beneficiary)
    {
        var question = new ReachQuestion(State(guarantor), [State(beneficiary)], NonUse, Day, Settings.Default, new(null, Form.Treaty), [], Most: 1);
        Follows(Report.Reach(question, new ReachFinder(RealRecord.Edition).Find(question)));
    }

    [Fact]
    public void Comparisons_and_the_order_follow_the_schema()
    {
        var comparer = new TextComparer(RealRecord.Edition, Day, Settings.Default);
        ImmutableArray<ComparedText> texts = [.. comparer.InForce(NonUse).Where(text => text.By == State("CHN"))];
        Follows(Report.Compare(comparer.Compare(texts[0], texts[^1], NonUse)));
        Follows(Report.Order(StrengthOrder.Of(comparer, texts, NonUse, Day)));
    }

    [Fact]
    public void When_claims_can_have_been_true_follows_the_schema()
    {
        var claims = new ClaimReader(RealRecord.Edition).Read(["member(FIN, nato)", "not member(SWE, nato)", "party(PRK, npt)"]).Claims;
        Follows(Report.When(new WhenFinder(RealRecord.Edition).Find(claims, Settings.Default)));
    }

    [Theory]
    [InlineData("cn-1994-nfu-draft", null)]
    [InlineData("su-1978-convention", "us-1995")]
    public void What_a_draft_would_add_follows_the_schema(string draft, string? against)
    {
        Record.Texts.Text Text(string id) => RealRecord.Edition.Texts.Single(text => text.Id == id);
        Follows(Report.Draft(new DraftFinder(RealRecord.Edition).Find(Text(draft), Day, Settings.Default, against is null ? null : Text(against))));
    }

    private static State State(string id) => RealRecord.Edition.States.Single(state => state.Id == id);

    private static void Follows(byte[] json) => Assert.Empty(Schema.Load(Repository.Schema).Errors(Encoding.UTF8.GetString(json)));
}
