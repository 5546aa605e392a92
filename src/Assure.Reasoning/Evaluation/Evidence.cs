using Assure.Reasoning.Residuals;
using Assure.Reasoning.Sets;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>What is on record of open relations: occurrences of conduct, known facts, and what a relation's own judge has found.</summary>
/// <remarks>A row makes hold what its relation entails as well. A finding by anyone but the judge decides nothing (SEMANTICS §4, question 22).</remarks>
internal sealed class Evidence
{
    private readonly World world;
    private readonly List<(Relation Relation, int[] Arguments)>?[] sources;

    /// <summary>Gathers which relations' rows bear on which relations.</summary>
    public Evidence(World world)
    {
        this.world = world;
        sources = new List<(Relation, int[])>?[world.Record.Relations.Length];
        foreach (var relation in world.Record.Relations)
        {
            if (relation.IsOpen && !world.Record.Rows[relation.Index].IsEmpty)
            {
                Spread(relation, relation, [.. Enumerable.Range(0, relation.Parameters.Length)]);
            }
        }
    }

    /// <summary>Whether any row bears on a relation.</summary>
    public bool Has(Relation relation) => sources[relation.Index] is not null;

    /// <summary>All rows that bear on a relation, whenever they hold, each with which of its arguments stand in the relation's places.</summary>
    public IEnumerable<(FactRow Row, int[] Arguments)> Of(Relation relation) =>
        (sources[relation.Index] ?? []).SelectMany(source => world.Rows(source.Relation).Select(row => (row, source.Arguments)));

    /// <summary>Settles an atom without holes as far as the record does: it holds, or it is open for fewer things, or for none.</summary>
    public Expression Settle(PatternAtom pattern, Cell cell)
    {
        var isWhole = !pattern.Arguments.Any(static argument => argument.Hole >= 0);
        if (isWhole)
        {
            world.Trace?.Settle(pattern);
        }

        if (sources[pattern.Relation.Index] is null || !isWhole)
        {
            return new Expression.Atom(pattern);
        }

        List<PatternAtom> left = [pattern];
        foreach (var (row, arguments) in Rows(pattern, cell))
        {
            if (row.Holds)
            {
                return Expression.True;
            }

            left = [.. left.SelectMany(part => Covers(part, row, arguments) ? Without(part, row) : [part])];
        }

        return Expression.Or(left.ConvertAll(static Expression (part) => new Expression.Atom(part)));
    }

    /// <summary>The rows that bear on an atom and hold as the choices fall.</summary>
    public IEnumerable<(FactRow Row, int[] Arguments)> Rows(PatternAtom pattern, Cell cell)
    {
        foreach (var (row, arguments) in Bearing(pattern.Relation, cell.Guarantor))
        {
            if (Covers(pattern, row, arguments) && new Moment(cell.Day, OrEarlier: false).Has(row, cell.Choices, askUnread: true))
            {
                yield return (row, arguments);
            }
        }
    }

    /// <summary>The rows that bear on a relation whenever they hold, and which of a row's arguments stands in which of the relation's places.</summary>
    /// <param name="of">The relation.</param>
    /// <param name="guarantor">The promiser whose findings are heard.</param>
    public IEnumerable<(FactRow Row, int[] Arguments)> Bearing(Relation of, State guarantor)
    {
        foreach (var (relation, arguments) in sources[of.Index] ?? [])
        {
            foreach (var row in world.Rows(relation))
            {
                if (IsHeard(row, guarantor) && (row.Holds || relation == of))
                {
                    yield return (row, arguments);
                }
            }
        }
    }

    private static bool IsHeard(FactRow row, State guarantor) =>
        row.Relation.Truth != Truth.Judged
        || row.Judge == (row.Relation.Judge?.Parameter is { } parameter ? row.Arguments[parameter] : guarantor);

    private void Spread(Relation source, Relation relation, int[] arguments)
    {
        (sources[relation.Index] ??= []).Add((source, arguments));
        foreach (var entailment in relation.Entails)
        {
            Spread(source, entailment.Relation, [.. entailment.Arguments.Select(argument => arguments[argument])]);
        }
    }

    private static bool Covers(PatternAtom pattern, FactRow row, int[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!AtomTable.Extent(pattern.Arguments[i].Settled!).Contains(row.Arguments[arguments[i]].Index))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The atom less the things a finding denies: a class, or product of classes, without one tuple.</summary>
    private static IEnumerable<PatternAtom> Without(PatternAtom pattern, FactRow row)
    {
        var settled = pattern.Arguments;
        for (var i = 0; i < settled.Length; i++)
        {
            var thing = row.Arguments[i];
            if (settled[i].Settled is OpenArgument.SomeOf { Members.Count: > 1 } some)
            {
                yield return pattern with { Arguments = settled.SetItem(i, new(some with { Members = some.Members & ~EntitySet.Of(thing.Index) }, -1)) };
            }

            settled = settled.SetItem(i, new(new OpenArgument.One(thing), -1));
        }
    }
}
