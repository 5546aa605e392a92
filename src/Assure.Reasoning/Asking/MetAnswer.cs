using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Record.Facts;

namespace Assure.Reasoning.Asking;

/// <summary>An answer's headline, with what was met on the way to it.</summary>
/// <param name="Answer">The answer, as far as its headline and tiers.</param>
/// <param name="Settled">What the cell came to, where no open choice was met; null where one was, or nothing was asked.</param>
/// <param name="Met">The choices met, open and fixed, whichever way the open ones fell: what is not among them cannot have changed the answer.</param>
/// <param name="Formed">The rows nobody has read in their source of which a class was formed.</param>
/// <param name="Reaching">The ids of the texts that reach under some way, and of the qualifications that count there.</param>
internal sealed record MetAnswer(
    Answer Answer, Outcome? Settled, IReadOnlySet<Choice> Met, IReadOnlySet<FactRow> Formed, IReadOnlySet<string> Reaching);
