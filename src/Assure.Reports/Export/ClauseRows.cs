using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Reports.Export;

/// <summary>The clauses a text or a qualification has of its own, in the order of the language.</summary>
internal static class ClauseRows
{
    /// <summary>What clauses can do.</summary>
    public static readonly ImmutableArray<string> Roles = ["to", "promises", "provided", "unless", "upon", "reserves", "except"];

    /// <summary>The clauses of a text; those it takes over from a text it restates stand there.</summary>
    public static IEnumerable<ClauseRow> Of(Text text)
    {
        if (text.Address is { } address && !text.Restates.Any(other => ReferenceEquals(other.Address, address)))
        {
            yield return new("to", "to", Wording.Of(address), address.Citation, address.Origin);
        }

        if (text.Promises is { } promises && !text.Restates.Any(other => ReferenceEquals(other.Promises, promises)))
        {
            yield return new("promises", promises.Label, string.Join(", ", promises.Kinds), promises.Citation, promises.Origin);
        }

        foreach (var row in Conditions(text.Provided, text.Unless).Concat(text.Upon.Select(upon => new ClauseRow("upon", upon.Label, Wording.Of(upon.Formula), upon.Citation, upon.Origin))).Concat(Reserves(text.Reserves)))
        {
            yield return row;
        }
    }

    /// <summary>The clauses of a qualification.</summary>
    public static IEnumerable<ClauseRow> Of(Qualification qualification)
    {
        if (qualification.Except is { ExceptTerritory: not null } except)
        {
            yield return new("except", "except", Wording.Of(except), except.Citation, except.Origin);
        }

        foreach (var row in Conditions(qualification.Provided, qualification.Unless).Concat(Reserves(qualification.Reserves)))
        {
            yield return row;
        }
    }

    private static IEnumerable<ClauseRow> Conditions(IEnumerable<ProvidedClause> provided, IEnumerable<UnlessClause> unless) =>
    [
        .. provided.Select(clause => new ClauseRow("provided", clause.Label, Wording.Of(clause.Formula), clause.Citation, clause.Origin)),
        .. unless.Select(clause => new ClauseRow("unless", clause.Label, Wording.Of(clause.Formula), clause.Citation, clause.Origin)),
    ];

    private static IEnumerable<ClauseRow> Reserves(IEnumerable<ReservesClause> clauses) =>
        clauses.Select(clause => new ClauseRow("reserves", clause.Label, clause.Power.En, clause.Citation, clause.Origin));
}
