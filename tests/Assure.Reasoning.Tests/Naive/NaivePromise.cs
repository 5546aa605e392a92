using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>A text that reaches, its form as the choices fall, and whether it holds under an assignment of the open atoms.</summary>
internal sealed record NaivePromise(Text Text, Form Form, IReadOnlyList<NaiveClause> Clauses, Func<Func<GroundAtom, bool>, bool> Holds);
