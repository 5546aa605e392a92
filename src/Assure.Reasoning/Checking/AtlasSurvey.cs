using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;

namespace Assure.Reasoning.Checking;

/// <summary>Every promiser's answer to every state on a day, each with what it met on the way.</summary>
internal static class AtlasSurvey
{
    /// <summary>The answers by promiser, then state, then kind; a question that cannot be answered that day is left out.</summary>
    public static ImmutableArray<MetAnswer> Of(RecordEdition record, Asker asker, DateOnly on)
    {
        var answers = ImmutableArray.CreateBuilder<MetAnswer>();
        foreach (var guarantor in record.Promisers.Where(guarantor => guarantor.ExistsOn(on)))
        {
            foreach (var beneficiary in record.States.Where(state => state != guarantor && state.ExistsOn(on)))
            {
                foreach (var promise in record.Kinds)
                {
                    try
                    {
                        answers.Add(asker.AskMet(new(guarantor, beneficiary, promise, on, Settings.Default, Detail.Verdict)));
                    }
                    catch (LaterDayException)
                    {
                        // A text asks how things stood on a later day: there is no answer to count.
                    }
                }
            }
        }

        return answers.ToImmutable();
    }

    /// <summary>The question an answer answers, under other settings.</summary>
    public static Question Again(Answer answer, Settings settings) => new(answer.Guarantor, answer.Beneficiary, answer.Promise, answer.On, settings, Detail.Verdict);

    /// <summary>Whether two answers have the same verdict, form and residual; where that depends on how choices fall, under each way.</summary>
    public static bool SameHeadline(Answer one, Answer other) =>
        one.Verdict == other.Verdict && one.Form == other.Form && one.IsFormDisputed == other.IsFormDisputed && one.Residual.Key == other.Residual.Key
        && ((one.Verdict != Verdict.Disputed && !one.IsFormDisputed) || Ways(one).SetEquals(Ways(other)));

    private static HashSet<string> Ways(Answer answer) =>
        [.. answer.Falls.Select(static fall => $"{string.Join(',', fall.Choices.Select(static chosen => $"{chosen.Choice.Id}={chosen.Way}").Order(StringComparer.Ordinal))}:{fall.Verdict} {fall.Form}")];
}
