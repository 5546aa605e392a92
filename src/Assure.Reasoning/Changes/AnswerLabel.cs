using System.Text.RegularExpressions;
using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reasoning.Changes;

/// <summary>What two answers must differ in to count as changed, written so that answers of two editions, and to two states, can be compared.</summary>
/// <param name="Verdict">The verdict; null when there is no answer.</param>
/// <param name="Silence">Why there is none; null also when the state is not in the edition at all.</param>
/// <param name="Form">The form.</param>
/// <param name="HangsOn">On whose acts or words it hangs.</param>
/// <param name="Shape">The residual in the language's own notation, without the numbers of lines.</param>
public sealed partial record AnswerLabel(Verdict? Verdict, SilenceReason? Silence, Form? Form, HangsOn HangsOn, string Shape)
{
    /// <summary>The label of an answer; null for a state that is not in the edition.</summary>
    public static AnswerLabel Of(Answer? answer) => answer is null
        ? new(null, null, null, HangsOn.Nothing, "")
        : new(answer.Verdict, answer.Silence?.Reason, answer.Form, answer.HangsOn, Line().Replace(answer.Residual.Shape, "$1"));

    /// <summary>The label with the state promised to taken out of it, so that it is the same for every state in the same position.</summary>
    public static AnswerLabel WithoutBeneficiary(Answer? answer)
    {
        var label = Of(answer);
        return answer is null ? label : label with { Shape = Without(label.Shape, answer.Beneficiary.Id) };
    }

    /// <summary>What an answer and another have in common with every change that reads alike: verdict and form where these differ, all there is where only the conditions do.</summary>
    internal static string OfChange(Answer? before, Answer? after)
    {
        var (was, now) = (WithoutBeneficiary(before), WithoutBeneficiary(after));
        return was.IsSaidAs(now) ? $"{was} {now}" : $"{was.Verdict} {was.Silence} {was.Form} {now.Verdict} {now.Silence} {now.Form}";
    }

    /// <summary>Whether two labels have verdict, silence and form in common, so that only conditions can part them.</summary>
    public bool IsSaidAs(AnswerLabel other) => other is not null && Verdict == other.Verdict && Silence == other.Silence && Form == other.Form;

    /// <summary>A text in the language's own notation with one thing's id taken out of it.</summary>
    internal static string Without(string notation, string id) => Regex.Replace(notation, $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])", "·", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(\.csv|\.md):\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
