using Assure.Reasoning.Residuals;
using Assure.Record.Texts;

namespace Assure.Reasoning.Comparing;

/// <summary>What a text leaves open for one state, seen from one standpoint, as the choices fall.</summary>
/// <param name="Clauses">Its clauses, with the ways each fails.</param>
/// <param name="All">The ways it fails as a whole.</param>
/// <param name="Reserved">The powers it keeps.</param>
internal sealed record ComparedCase(IReadOnlyList<(Clause Clause, Breaches Breaches)> Clauses, Breaches All, List<ReservesClause> Reserved);
