using Assure.Reasoning.Residuals;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>What a promise of another kind carries.</summary>
/// <param name="Rule">The rule it follows by.</param>
/// <param name="Verdict">The label of what follows.</param>
/// <param name="Form">The form of the promise it follows from.</param>
/// <param name="Residual">What it hangs on.</param>
public sealed record Following(FollowRule Rule, Verdict Verdict, Form? Form, Residual Residual);
