using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Scenarios;

namespace Assure.Lab.Tests;

/// <summary>The engine asks less than everything, and finds the same.</summary>
public sealed class LabEngineTests
{
    [Theory]
    [InlineData("", "not member(SWE, nato)")]
    [InlineData("", "withdrawn(SWE, npt)")]
    [InlineData("", "acceded(IND, npt)", "member(AUT, nato)")]
    [InlineData("", "not defence-pact(JPN, USA)")]
    [InlineData("", "ratified(USA, rarotonga-p2)")]
    [InlineData("", "without us-1995")]
    [InlineData("", "without us-1995-later")]
    [InlineData("", "repeat cn-1995 as treaty")]
    [InlineData("", "with nac-2003")]
    [InlineData("", "attacks-with(SWE, RUS, USA)")]
    [InlineData("", "in-breach(IRN, npt) found by USA")]
    [InlineData("", "reading assoc-95=manner")]
    [InlineData("beneficiary", "hosts-for(SWE, USA)")]
    [InlineData("RUS", "not member(SWE, nato)")]
    public void What_a_scenario_changes_is_what_asking_everything_finds(string viewpoint, params string[] lines)
    {
        var engine = new LabEngine(RealRecord.Edition);
        var on = engine.Record.ReadUpTo;
        var settings = engine.SettingsFor(viewpoint)!;
        var scenario = new ScenarioReader(engine.Record).Read(lines, on).Scenario!;
        var found = engine.Find(scenario, on, settings);

        var (before, after) = (new Reasoner(engine.Record), new Reasoner(ScenarioEditor.Apply(engine.Record, scenario)));
        var asked = 0;
        var differing = new List<string>();
        foreach (var question in engine.Questions(on, settings))
        {
            var (one, other) = (before.Ask(question), after.Ask(question with { Settings = scenario.Over(settings) }));
            asked += one.Silence is null ? 1 : 0;
            if (one.Silence is null && Told(one) != Told(other))
            {
                differing.Add($"{question.Guarantor} {question.Beneficiary} {question.Promise.Id}: {Told(one)} → {Told(other)}");
            }
        }

        Assert.Equal(asked, found.Asked);
        Assert.Equal(differing, found.Changes.Select(static change => $"{change.Before.Guarantor} {change.Before.Beneficiary} {change.Before.Promise.Id}: {Told(change.Before)} → {Told(change.After)}"));
    }

    private static (Verdict?, Verdict?, Record.Texts.Form?, HangsOn, string) Told(Answer answer) => (answer.Verdict, answer.Best?.Verdict, answer.Form, answer.HangsOn, answer.Residual.Shape);
}
