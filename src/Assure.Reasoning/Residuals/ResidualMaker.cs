using System.Collections.Immutable;
using System.Numerics;

namespace Assure.Reasoning.Residuals;

/// <summary>Turns breaches into a residual to be read: clauses in order, with identity and shape.</summary>
internal static class ResidualMaker
{
    /// <summary>The residual whose denial the breaches are.</summary>
    public static Residual Of(Breaches breaches)
    {
        if (breaches.All.Count == 0)
        {
            return Residual.True;
        }

        if (breaches.All[0].IsCertain)
        {
            return Residual.False;
        }

        var regions = Regions.For(breaches);
        var all = regions is null ? breaches.All : regions.WithoutCovered(breaches.All);
        var clauses = all.Select(breach => Clause(breach, breaches.Atoms)).OrderBy(static clause => Written(clause), StringComparer.Ordinal).ToImmutableArray();
        var key = regions is null ? string.Join(" | ", all.Select(breach => Key(breach, breaches.Atoms)).Order(StringComparer.Ordinal)) : regions.Key(all);
        return new(clauses, key, string.Join(" | ", clauses.Select(Written)));
    }

    /// <summary>A clause in the language's own notation.</summary>
    public static string Written(ImmutableArray<Literal> clause) =>
        string.Join(" or ", clause.Select(static literal => literal.Holds ? literal.Atom.Id : $"not {literal.Atom.Id}"));

    /// <summary>A clause with the members of its classes: two that are written alike may speak of different things.</summary>
    public static string Exactly(ImmutableArray<Literal> clause) =>
        string.Join(" or ", clause.Select(static literal => (literal.Holds ? "" : "not ") + literal.Atom switch
        {
            OpenAtom.OfRelation relation => $"{relation.Id} {string.Join(',', relation.Arguments.Select(ExpressionKey.Of))}",
            var choice => choice.Id,
        }));

    private static ImmutableArray<Literal> Clause(Breach breach, AtomTable atoms)
    {
        var literals = new List<Literal>();
        for (var rest = breach.Held; rest != 0; rest &= rest - 1)
        {
            literals.Add(new(atoms[BitOperations.TrailingZeroCount(rest)], Holds: false));
        }

        for (var rest = breach.Denied; rest != 0; rest &= rest - 1)
        {
            literals.Add(new(atoms[BitOperations.TrailingZeroCount(rest)], Holds: true));
        }

        return [.. literals.OrderBy(static literal => literal.Atom.Id, StringComparer.Ordinal)];
    }

    private static string Key(Breach breach, AtomTable atoms) => string.Join(
        ' ',
        Regions.Bits(breach.Held).Select(atom => Name(atoms[atom])).Concat(Regions.Bits(breach.Denied).Select(atom => "!" + Name(atoms[atom]))).Order(StringComparer.Ordinal));

    private static string Name(OpenAtom.OfRelation atom) => Region.NameOf(atom.Relation, atom.Arguments.Select(AtomTable.Extent));
}
