using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reports.Pictures;

/// <summary>An answer as pictures show it: its letter, its fill, and the bar at its foot.</summary>
/// <param name="Verdict">The verdict; null where there is nothing to ask.</param>
/// <param name="Form">The form; null for none, or where the form is disputed.</param>
/// <param name="IsFormDisputed">Whether the verdict stands whichever way a dispute falls, but not its form.</param>
/// <param name="Strongest">Of a disputed answer, the strongest it may be; else null.</param>
/// <param name="Weakest">Of a disputed answer, the weakest it may be; else null.</param>
public readonly record struct PictureCell(Verdict? Verdict, Form? Form = null, bool IsFormDisputed = false, Verdict? Strongest = null, Verdict? Weakest = null)
{
    /// <summary>Whether the answer is another than on record, under what is assumed.</summary>
    public bool IsChanged { get; init; }

    /// <summary>Whether something is promised, on whatever it hangs, whichever way open choices fall.</summary>
    public bool IsPromise { get; init; }

    /// <summary>Whether it is promised by treaty, whichever way open choices fall.</summary>
    public bool IsByTreaty { get; init; }

    /// <summary>Whether there is an answer to show.</summary>
    public bool IsAsked => Verdict is not null;

    /// <summary>An answer as a cell.</summary>
    public static PictureCell Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Shown(answer) with { IsPromise = answer.IsPromise, IsByTreaty = answer.IsPromiseBy(Record.Texts.Form.Treaty) };
    }

    private static PictureCell Shown(Answer answer)
    {
        if (answer.Verdict != Reasoning.Answers.Verdict.Disputed)
        {
            return new(answer.Verdict, answer.Form, answer.IsFormDisputed);
        }

        Verdict[] ways = [.. answer.Falls.Select(static fall => fall.Verdict).Where(static verdict => verdict != Reasoning.Answers.Verdict.Disputed).Distinct().OrderBy(static verdict => Strength.Of(verdict)).ThenBy(static verdict => verdict)];
        return ways.Length == 0 ? new(answer.Verdict) : new(answer.Verdict, Strongest: ways[0], Weakest: ways[^1]);
    }
}
