using System.Collections.Immutable;
using Assure.Reasoning.Answers;

namespace Assure.Reports.Sentences;

/// <summary>The texts that make the headline of an answer.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Texts">One text, if one alone leaves as much as its tier; else all of the tier that count; none for no promise.</param>
internal sealed record Headline(Answer Answer, ImmutableArray<TextAnswer> Texts)
{
    /// <summary>Finds the texts.</summary>
    public static Headline Of(Answer answer)
    {
        var tier = answer.Tiers.FirstOrDefault(tier => tier.Form == answer.Form)
            ?? answer.Tiers.FirstOrDefault(tier => tier.Verdict == answer.Verdict)
            ?? answer.Tiers.FirstOrDefault();
        if (tier is null || answer.Verdict is null or Verdict.None)
        {
            return new(answer, []);
        }

        var alone = tier.Texts.FirstOrDefault(text => text.Residual.Equals(tier.Residual));
        return new(answer, alone is not null ? [alone] : [.. tier.Texts.Where(text => text.Verdict is not Verdict.Excluded).DistinctBy(text => text.Text.Instrument)]);
    }

    /// <summary>Whether another answer is given by the same instrument, in the same form, and hangs on the same.</summary>
    public bool Includes(Answer other) =>
        Texts.Length > 0 && other.Verdict == Answer.Verdict && other.Form == Answer.Form && other.Residual.Equals(Answer.Residual)
        && Of(other).Texts.Any(text => Texts.Any(own => own.Text.Instrument == text.Text.Instrument));
}
