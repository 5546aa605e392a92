using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reasoning.Reaching;

/// <summary>The answer someone wants: a verdict at least as strong, a form, or both.</summary>
/// <param name="Verdict">The weakest verdict that will do; null: any promise that is not excluded.</param>
/// <param name="Form">The form it must have; null: any.</param>
public sealed record ReachGoal(Verdict? Verdict, Form? Form)
{
    /// <summary>Whether a headline meets it.</summary>
    /// <param name="verdict">The headline's verdict.</param>
    /// <param name="form">The headline's form; null for none or a disputed one.</param>
    public bool IsMet(Verdict verdict, Form? form) =>
        verdict != Answers.Verdict.Disputed
        && Strength.Of(verdict) <= (Verdict is { } wanted ? Strength.Of(wanted) : Strength.Of(Answers.Verdict.Dormant))
        && (Form is null || form == Form);
}
