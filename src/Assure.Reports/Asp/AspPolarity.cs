using Assure.Record;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Asp;

/// <summary>
/// Whether every open relation, and all that entail one another, count only for promises or only against them throughout a record. Then a
/// promise is least where what harms it holds and what helps it does not, and labels follow from these extremes.
/// </summary>
internal sealed class AspPolarity
{
    private readonly Dictionary<Relation, (bool Helps, ClauseOrigin At)> met = [];

    /// <summary>Refuses a record in which one counts both ways.</summary>
    /// <exception cref="AspException">One counts both ways.</exception>
    public static void Check(RecordEdition record)
    {
        var polarity = new AspPolarity();
        foreach (var clause in record.Texts.Where(static text => text.Standing is Standing.Assurance or Standing.Intends).SelectMany(static text => (IEnumerable<Clause>)[.. text.Provided, .. text.Unless])
            .Concat(record.Qualifications.SelectMany(static one => (IEnumerable<Clause>)[.. one.Provided, .. one.Unless])))
        {
            switch (clause)
            {
                case ProvidedClause provided:
                    polarity.Sign(provided.Formula, true, clause.Origin);
                    break;
                case UnlessClause unless:
                    polarity.Sign(unless.Formula, false, clause.Origin);
                    break;
            }
        }

        foreach (var relation in record.Relations)
        {
            foreach (var entailed in Entailed(relation))
            {
                if (polarity.met.TryGetValue(relation, out var one) && polarity.met.TryGetValue(entailed, out var other) && one.Helps != other.Helps)
                {
                    throw new AspException($"'{relation}' counts {Way(one.Helps)} a promise at {one.At}, and '{entailed}', which it entails, {Way(other.Helps)} one at {other.At}; the export for a solver can say one of the two only");
                }
            }
        }
    }

    /// <summary>All that a relation entails, at any remove.</summary>
    public static IEnumerable<Relation> Entailed(Relation relation)
    {
        var found = new HashSet<Relation>();
        var rest = new Stack<Relation>([relation]);
        while (rest.TryPop(out var next))
        {
            foreach (var entailed in next.Entails.Select(static one => one.Relation).Where(found.Add))
            {
                rest.Push(entailed);
            }
        }

        return found;
    }

    private void Sign(Formula formula, bool helps, ClauseOrigin at)
    {
        switch (formula)
        {
            case { IsOpen: false }:
                break;
            case Formula.Not not:
                Sign(not.Operand, !helps, at);
                break;
            case Formula.Call call:
                Sign(call.Definition.Body, helps, at);
                break;
            case Formula.Atom atom:
                if (!met.TryAdd(atom.Relation, (helps, at)) && met[atom.Relation] is var other && other.Helps != helps)
                {
                    throw new AspException($"'{atom.Relation}' counts {Way(other.Helps)} a promise at {other.At} and {Way(helps)} one at {at}; the export for a solver can say one of the two only");
                }

                break;
            default:
                foreach (var part in formula.Parts)
                {
                    Sign(part, helps, at);
                }

                break;
        }
    }

    private static string Way(bool helps) => helps ? "for" : "against";
}
