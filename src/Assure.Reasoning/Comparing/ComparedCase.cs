using Assure.Reasoning.Residuals;
using Assure.Record.Texts;

namespace Assure.Reasoning.Comparing;

/// <summary>What a text leaves open for one state, seen from one standpoint, as the choices fall.</summary>
/// <param name="Clauses">Its clauses, with what must hold for each to be kept.</param>
/// <param name="Reserved">The powers it keeps.</param>
internal sealed record ComparedCase(IReadOnlyList<(Clause Clause, Expression Kept)> Clauses, List<ReservesClause> Reserved)
{
    private string? key;

    /// <summary>A text that is equal only for cases that say the same.</summary>
    public string Key => key ??= string.Join('\n', Clauses.Select(static clause => ExpressionKey.Of(clause.Kept)).Concat(Reserved.Select(static power => "reserves " + power.Label)));
}
