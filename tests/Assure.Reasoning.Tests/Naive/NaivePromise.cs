using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>A text that reaches, its form as the choices fall, and whether it holds under an assignment of the open atoms.</summary>
/// <param name="Text">The text.</param>
/// <param name="Form">Its form.</param>
/// <param name="Clauses">The clauses at work.</param>
/// <param name="Facts">The facts by which the clauses are read: for a territory, of the state that answers for it.</param>
/// <param name="Holds">Whether it holds.</param>
internal sealed record NaivePromise(Text Text, Form Form, IReadOnlyList<NaiveClause> Clauses, NaiveFacts Facts, Func<Func<GroundAtom, bool>, bool> Holds);
