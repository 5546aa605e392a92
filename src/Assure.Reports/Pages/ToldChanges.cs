using Assure.Reasoning.Answers;
using Assure.Reasoning.Scenarios;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>Says answers that would be others in a few words; labels that recur are put into words once.</summary>
/// <param name="context">The page's setting.</param>
internal sealed class ToldChanges(PageContext context)
{
    private readonly Dictionary<int, string> labels = [];

    /// <summary>An answer as it is and as it would be; where both read alike in a few words, what each hangs on; where that is the same, what all texts together come to.</summary>
    /// <param name="change">The answers.</param>
    /// <param name="subject">To whom it is promised, as the subject of a sentence.</param>
    public (string Was, string Is) Of(WhatIfChange change, Noun subject)
    {
        var (was, now) = (Label(change.Before), Label(change.After));
        if (was != now)
        {
            return (was, now);
        }

        (was, now) = (InFull(change.Before, was, subject), InFull(change.After, now, subject));
        return was != now ? (was, now) : (Together(change.Before, was), Together(change.After, now));
    }

    private string Together(Answer answer, string told) => answer.Best is { } best ? $"{told} ({context.Words.TakenTogether(context.Words.Short(best.Verdict, null, null))})" : told;

    private string Label(Answer answer)
    {
        var key = ((((int?)answer.Verdict ?? -1) * 64) + ((int?)answer.Silence?.Reason ?? -1)) * 64 + ((int?)answer.Form ?? -1);
        if (!labels.TryGetValue(key, out var label))
        {
            labels[key] = label = context.Words.Short(answer.Verdict, answer.Silence?.Reason, answer.Form);
        }

        return label;
    }

    private string InFull(Answer answer, string label, Noun subject)
    {
        if (answer.Verdict is not { } verdict || verdict == Verdict.Disputed)
        {
            return label;
        }

        // Told of nobody in particular, states with the same answer stand together.
        var telling = context.Telling(answer) with { IsPast = false, BeneficiaryName = subject };
        return FallPhrase.Outcome(telling, verdict, answer.Form, answer.Residual);
    }
}
