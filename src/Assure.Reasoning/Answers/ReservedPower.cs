using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>A power the promiser keeps.</summary>
/// <param name="Clause">The clause that keeps it.</param>
/// <param name="TextId">The text or qualification it stands in.</param>
public sealed record ReservedPower(ReservesClause Clause, string TextId);
