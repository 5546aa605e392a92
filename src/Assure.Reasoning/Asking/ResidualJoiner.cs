using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Residuals;

namespace Assure.Reasoning.Asking;

/// <summary>Joins the residuals of the ways a dispute may fall into one, over the open choices as well.</summary>
internal static class ResidualJoiner
{
    /// <summary>The residual: under each fall's choices, that fall's clauses.</summary>
    /// <param name="falls">The falls; together they cover every way.</param>
    public static Residual Join(ImmutableArray<Fall> falls)
    {
        if (falls.All(fall => fall.Residual.Key == falls[0].Residual.Key))
        {
            return falls[0].Residual;
        }

        var clauses = new SortedDictionary<string, ImmutableArray<Literal>>(StringComparer.Ordinal);
        foreach (var fall in falls)
        {
            foreach (var clause in fall.Residual.Clauses)
            {
                var everywhere = falls.All(other => other.Residual.Clauses.Any(theirs => ResidualMaker.Exactly(theirs) == ResidualMaker.Exactly(clause)));
                ImmutableArray<Literal> guarded = everywhere
                    ? clause
                    : [.. fall.Choices.Select(chosen => new Literal(new OpenAtom.OfChoice(chosen.Choice, chosen.Way), Holds: false)), .. clause];
                clauses[ResidualMaker.Exactly(guarded)] = guarded;
            }
        }

        var key = string.Join(" / ", falls.Select(fall => $"{string.Join(',', fall.Choices.Select(chosen => $"{chosen.Choice.Id}={chosen.Choice.WayId(chosen.Way)}"))}:{fall.Residual.Key}"));
        return new([.. clauses.Values], key, string.Join(" | ", clauses.Values.Select(ResidualMaker.Written).Distinct()));
    }
}
