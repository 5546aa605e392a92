using Assure.Reasoning.Choices;
using Assure.Reasoning.Residuals;
using Assure.Record;
using Assure.Record.Entities;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Reads a printed residual as a Boolean function of ground atoms and choices.</summary>
internal sealed class ResidualReader(RecordEdition record)
{
    public bool Holds(Residual residual, Func<GroundAtom, bool> open, Func<Choice, int> way) =>
        residual.Clauses.All(clause => clause.Any(literal => Holds(literal.Atom, open, way) == literal.Holds));

    /// <summary>The single things a residual speaks of.</summary>
    public IEnumerable<GroundAtom> Atoms(Residual residual) =>
        residual.Clauses.SelectMany(clause => clause).Select(literal => literal.Atom).OfType<OpenAtom.OfRelation>().SelectMany(Ground).Distinct();

    private bool Holds(OpenAtom atom, Func<GroundAtom, bool> open, Func<Choice, int> way) => atom switch
    {
        OpenAtom.OfChoice(var choice, var taken) => way(choice) == taken,
        OpenAtom.OfRelation relation => Ground(relation).Any(open),
        _ => throw new NotSupportedException(),
    };

    /// <summary>An atom over classes holds when some tuple of their members does.</summary>
    private IEnumerable<GroundAtom> Ground(OpenAtom.OfRelation atom)
    {
        IEnumerable<Entity[]> tuples = [[]];
        foreach (var argument in atom.Arguments)
        {
            tuples = tuples.SelectMany(tuple => Extent(argument).Select(thing => (Entity[])[.. tuple, thing]));
        }

        return tuples.Select(tuple => GroundAtom.Of(atom.Relation, tuple));
    }

    private IEnumerable<Entity> Extent(OpenArgument argument)
    {
        if (argument is not OpenArgument.SomeOf some)
        {
            yield return ((OpenArgument.One)argument).Entity;
            yield break;
        }

        foreach (var index in some.Members)
        {
            yield return record.Of(some.Variable.Sort)[index];
        }
    }
}
