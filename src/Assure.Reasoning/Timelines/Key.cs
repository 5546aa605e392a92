using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reasoning.Timelines;

/// <summary>What must change for an answer to count as changed: verdict, form, residual shape, what it hangs on.</summary>
internal readonly record struct Key(Verdict? Verdict, SilenceReason? Silence, Form? Form, string Shape, HangsOn HangsOn)
{
    /// <summary>The key of an answer.</summary>
    public static Key Of(Answer answer) => new(answer.Verdict, answer.Silence?.Reason, answer.Form, answer.Residual.Shape, answer.HangsOn);
}
