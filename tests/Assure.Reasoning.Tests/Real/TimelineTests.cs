using Assure.Reasoning.Asking;

namespace Assure.Reasoning.Tests.Real;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("USA", "UKR")]
    [InlineData("RUS", "SWE")]
    [InlineData("GBR", "ZAF")]
    [InlineData("FRA", "YUG")]
    [InlineData("PRK", "KOR")]
    public void An_answer_that_says_it_stays_is_the_same_when_asked_again_on_every_change_day(string from, string to)
    {
        var reasoner = new Reasoner(RealRecord.Edition);
        foreach (var kind in RealRecord.Edition.Kinds.Take(3))
        {
            var (guarantor, beneficiary) = (RealRecord.State(from), RealRecord.State(to));
            string Said(DateOnly day) => reasoner.Ask(new(guarantor, beneficiary, kind, day, Settings.Default, Detail.Verdict)) is var answer
                ? $"{answer.Verdict} {answer.Silence?.Reason} {answer.Form} {answer.Residual.Key} {answer.Residual.Shape} {answer.HangsOn}" : "";
            DateOnly[] days = [.. reasoner.ChangeDays.Where(day => day > Reasoner.FirstDay && day <= RealRecord.Edition.ReadUpTo)];
            var asked = days.Prepend(Reasoner.FirstDay).Zip(days).Where(pair => Said(pair.First) != Said(pair.Second)).Select(static pair => pair.Second);
            Assert.Equal(asked, reasoner.TimelineOf(guarantor, beneficiary, kind, Settings.Default).Changes.Select(static change => change.On));
        }
    }
}
