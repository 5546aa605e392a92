using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Residuals;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>The texts of one form that reach, taken together, as the choices fall.</summary>
/// <param name="Form">Their form.</param>
/// <param name="Verdict">The label of what is left of them together.</param>
/// <param name="Breaches">The least ways they all fail.</param>
/// <param name="Texts">The texts, in order of id.</param>
internal sealed record OutcomeTier(Form Form, Verdict Verdict, Breaches Breaches, ImmutableArray<TextCase> Texts)
{
    private Residual? residual;

    /// <summary>What is left of them together.</summary>
    public Residual Residual => residual ??= ResidualMaker.Of(Breaches);
}
