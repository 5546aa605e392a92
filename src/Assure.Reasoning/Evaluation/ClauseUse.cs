using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>A condition or exception at work in a text: its own, one it restates, or one a qualification adds.</summary>
/// <param name="OwnerId">The text or qualification it is written in.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Formula">Its formula.</param>
/// <param name="IsException">Whether it must not hold, rather than must.</param>
/// <param name="Slots">How many slots its formula needs.</param>
internal sealed record ClauseUse(string OwnerId, Clause Clause, Formula Formula, bool IsException, int Slots);
