using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Residuals;

namespace Assure.Reasoning.Asking;

/// <summary>Joins the residuals of the ways a dispute may fall into one, over the open choices as well.</summary>
internal static class ResidualJoiner
{
    /// <summary>The residual: under each fall's choices, that fall's clauses; choices that make no difference are left out.</summary>
    /// <param name="falls">The falls; together they cover every way.</param>
    public static Residual Join(ImmutableArray<Fall> falls)
    {
        if (falls.All(fall => fall.Residual.Key == falls[0].Residual.Key))
        {
            return falls[0].Residual;
        }

        var table = new FallTable(falls);
        var clauses = new SortedDictionary<string, ImmutableArray<Literal>>(StringComparer.Ordinal);
        foreach (var clause in falls.SelectMany(static fall => fall.Residual.Clauses).DistinctBy(ResidualMaker.Exactly))
        {
            var written = ResidualMaker.Exactly(clause);
            foreach (var guard in table.Guards(fall => fall.Residual.Clauses.Any(theirs => ResidualMaker.Exactly(theirs) == written)))
            {
                ImmutableArray<Literal> guarded = [.. guard.Select(static chosen => new Literal(new OpenAtom.OfChoice(chosen.Choice, chosen.Way), Holds: false)), .. clause];
                clauses[ResidualMaker.Exactly(guarded)] = guarded;
            }
        }

        return new([.. clauses.Values], table.Key, string.Join(" | ", clauses.Values.Select(ResidualMaker.Written).Distinct()));
    }
}
