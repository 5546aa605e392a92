using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Solver.Tests;

/// <summary>What a cell comes to.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Form">Its form; null for none, or where it is disputed.</param>
/// <param name="IsFormDisputed">Whether only the form is disputed.</param>
/// <param name="Best">The label of all tiers, where strictly better.</param>
internal readonly record struct Headline(Verdict Verdict, Form? Form, bool IsFormDisputed, Verdict? Best)
{
    /// <summary>The headline of an answer.</summary>
    public static Headline Of(Answer answer) => new(answer.Verdict!.Value, answer.Form, answer.IsFormDisputed, answer.Best?.Verdict);
}
