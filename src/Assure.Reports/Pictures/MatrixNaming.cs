using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>Finds names for groups of states: their own while they are few; else how they stand towards nuclear weapons; else the largest share, and the rest.</summary>
internal sealed class MatrixNaming(PageContext context, HashSet<State> armed)
{
    private const int FewNamed = 3;
    private const int LeastNamed = 3;
    private readonly Standings standings = new(context.Record, armed, context.On);
    private readonly PageWords text = context.Words.Pages;

    /// <summary>The group with its name.</summary>
    /// <param name="cells">Its answers.</param>
    /// <param name="rows">Its states, in order of name.</param>
    public MatrixGroup Named(ImmutableArray<PictureCell> cells, ImmutableArray<MatrixRow> rows)
    {
        if (rows.Length <= FewNamed)
        {
            return new(context.Words.And([.. rows.Select(row => context.Words.ShortName(row.State, context.On))]), "", 0, cells, rows);
        }

        var shares = rows.GroupBy(row => standings.Of(row.State)).ToArray();
        if (shares.Length == 1)
        {
            var (standing, all) = (shares[0].Key, standings.Count(shares[0].Key));
            return new(Words.Capital(Name(standing)), "", all, cells, rows);
        }

        var makeup = Makeup(shares);
        var isNpt = rows.All(row => standings.IsInNpt(row.State));
        return new(
            isNpt ? text[rows.Length == standings.InNpt ? "picture.matrix.npt" : "picture.matrix.other-npt"] : Words.Capital(makeup),
            isNpt ? makeup : "", 0, cells, rows);
    }

    /// <summary>The shares, most first; alliances and zones of very few go with the other allies, or with the rest.</summary>
    private string Makeup(IEnumerable<IGrouping<Standing, MatrixRow>> shares)
    {
        var named = shares.Select(share => (Standing: share.Count() >= LeastNamed || share.Key.Kind != StandingKind.Alliance ? share.Key : new Standing(StandingKind.Pact), Count: share.Count()))
            .GroupBy(static share => share.Standing, static share => share.Count)
            .Select(static share => (Standing: share.Key, Count: share.Sum()))
            .OrderByDescending(static share => share.Count).ThenBy(static share => share.Standing.Kind).ThenBy(static share => share.Standing.Thing?.Id, StringComparer.Ordinal);
        return string.Join(", ", named.Select(share => $"{Name(share.Standing)}\u00a0{share.Count}"));
    }

    private string Name(Standing standing) => standing.Kind switch
    {
        StandingKind.Armed => text["picture.standing.armed"],
        StandingKind.Pact => text["picture.standing.pact"],
        StandingKind.Outside => text["picture.standing.outside"],
        _ => new PictureWords(context.Words).Label(standing.Thing!.Name),
    };
}
