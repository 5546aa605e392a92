using Assure.Record.Rules;

namespace Assure.Record.Sources;

/// <summary>A citation where it is written: by a clause of a text or qualification, or by a reading of a dispute or doubt.</summary>
/// <param name="Owner">The id of the text, qualification, dispute or doubt.</param>
/// <param name="Clause">What cites, by its first word and its label: <c>unless joint-attack</c>, <c>reading status</c>.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record CitedPlace(string Owner, string Clause, Citation Citation, ClauseOrigin Origin);
