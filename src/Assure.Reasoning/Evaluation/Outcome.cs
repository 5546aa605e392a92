using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Residuals;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>What a cell comes to as the choices fall: its tiers and its headline.</summary>
/// <param name="Tiers">The tiers, strongest form first.</param>
/// <param name="Atoms">The open atoms.</param>
/// <param name="Tried">All the texts tried, with what each came to and the choices it touched.</param>
internal sealed record Outcome(ImmutableArray<OutcomeTier> Tiers, AtomTable Atoms, ImmutableArray<TriedText> Tried)
{
    /// <summary>The strongest tier that is not excluded; if all are, the strongest; null when no text reaches.</summary>
    public OutcomeTier? Headline { get; } = Tiers.FirstOrDefault(static tier => tier.Verdict != Verdict.Excluded) ?? Tiers.FirstOrDefault();

    /// <summary>The headline's verdict.</summary>
    public Verdict Verdict => Headline?.Verdict ?? Verdict.None;

    /// <summary>The headline's form.</summary>
    public Form? Form => Headline?.Form;

    /// <summary>The headline's residual.</summary>
    public Residual Residual => Headline?.Residual ?? Residual.False;

    /// <summary>Whether verdict, form and residual of the headline are the same.</summary>
    public bool SameHeadline(Outcome other) =>
        ReferenceEquals(Headline, other.Headline) || (Verdict == other.Verdict && Form == other.Form && Residual.Key == other.Residual.Key);
}
