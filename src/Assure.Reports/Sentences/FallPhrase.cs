using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;

namespace Assure.Reports.Sentences;

/// <summary>Says what the answer is under each way open questions may fall, and under our readings and others'.</summary>
internal static class FallPhrase
{
    /// <summary>The answer under one fall, in short.</summary>
    public static string Outcome(Telling telling, Verdict verdict, Record.Texts.Form? form, Reasoning.Residuals.Residual residual) =>
        telling.Words.Outcome(verdict, form, verdict is Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant ? ConditionPhrase.Of(telling, residual, verdict) : string.Empty);

    /// <summary>That the answer depends on questions left open; the questions; the answer under each way they may fall.</summary>
    public static IEnumerable<string> Disputed(Telling telling, Answer answer)
    {
        var questions = Questions(telling, answer);
        yield return telling.Words.Depends(telling.GuarantorName, telling.BeneficiaryName, telling.PastDay, questions.Length, IsOfReadings(answer));
        foreach (var question in questions)
        {
            yield return question;
        }

        foreach (var line in Ways(telling, answer))
        {
            yield return line;
        }
    }

    /// <summary>The questions on which a disputed answer depends.</summary>
    public static string[] Questions(Telling telling, Answer answer) => [.. Choices(answer).Select(choice => ChoicePhrase.Question(telling, choice))];

    /// <summary>Whether a disputed answer depends on disputes and readings alone, not on a date.</summary>
    public static bool IsOfReadings(Answer answer) => Choices(answer).All(static choice => choice is Choice.OfReading);

    private static Choice[] Choices(Answer answer)
    {
        Choice[] fallen = [.. answer.Falls.SelectMany(static fall => fall.Choices).Select(static chosen => chosen.Choice).Distinct()];
        return fallen.Length > 0 ? fallen : [.. answer.TurnsOn.Disputes.Where(static turn => turn.Matters).Select(static turn => turn.Choice)];
    }

    /// <summary>The answer under each way, ways of one outcome together.</summary>
    public static IEnumerable<string> Ways(Telling telling, Answer answer)
    {
        foreach (var group in answer.Falls.GroupBy(fall => Outcome(telling, fall.Verdict, fall.Form, fall.Residual)))
        {
            yield return telling.Words.Falls([.. group.Select(fall => Way(telling, fall))], group.Key);
        }
    }

    /// <summary>One reading of ours: the question, how we read it, and who else does.</summary>
    public static string OurReading(Telling telling, Turn turn)
    {
        var taken = turn.Taken ?? 0;
        return telling.Words.OurReading(ChoicePhrase.Question(telling, turn.Choice), ChoicePhrase.Way(telling, turn.Choice, taken), ChoicePhrase.Holders(telling, turn.Choice, taken));
    }

    /// <summary>What the answer would be under each other reading.</summary>
    public static IEnumerable<string> OtherReadings(Telling telling, Turn turn, bool isDisputed)
    {
        if (isDisputed)
        {
            // With other questions open, no one outcome stands for a reading.
            yield return telling.Words.OtherReadingChanges;
            yield break;
        }

        foreach (var fall in turn.Alternatives)
        {
            var chosen = fall.Choices.FirstOrDefault(chosen => chosen.Choice.Equals(turn.Choice));
            if (chosen is null || chosen.Way == turn.Taken)
            {
                continue;
            }

            yield return telling.Words.OtherReading(
                ChoicePhrase.Way(telling, turn.Choice, chosen.Way),
                ChoicePhrase.Holders(telling, turn.Choice, chosen.Way),
                Outcome(telling, fall.Verdict, fall.Form, fall.Residual));
        }
    }

    /// <summary>The form under each way the questions may fall, where the answer is the same.</summary>
    public static string Forms(Telling telling, Answer answer)
    {
        var questions = answer.Falls.SelectMany(fall => fall.Choices).Select(chosen => chosen.Choice).Distinct().Select(choice => ChoicePhrase.Question(telling, choice)).ToArray();
        return telling.Words.FormDisputed(telling.IsPast, questions, [.. answer.Falls.Select(fall => (Way(telling, fall), fall.Form))]);
    }

    private static string Way(Telling telling, Fall fall) => telling.Words.And(
        [.. fall.Choices.Select(chosen => telling.Words.Way(ChoicePhrase.Way(telling, chosen.Choice, chosen.Way), ChoicePhrase.Holders(telling, chosen.Choice, chosen.Way)))]);
}
