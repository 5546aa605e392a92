using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Tells which relations the texts of a promiser use, definitions unfolded.</summary>
internal sealed class UsedRelations(TextIndex index)
{
    private readonly Dictionary<(State, Kind), HashSet<Relation>> known = [];

    /// <summary>The relations used by the texts of a promiser that count as promises of a kind.</summary>
    public HashSet<Relation> By(State promiser, Kind kind)
    {
        if (known.TryGetValue((promiser, kind), out var relations))
        {
            return relations;
        }

        known[(promiser, kind)] = relations = [];
        var seen = new HashSet<Definition>();
        foreach (var plan in index.Promises(promiser, kind))
        {
            Formula?[] formulas =
            [
                plan.Text.Promisers.Each,
                plan.Text.Address?.ExceptTerritory,
                .. plan.Text.Address?.Targets.Select(static target => target.Where) ?? [],
                .. plan.Clauses.Select(static use => use.Formula),
                .. plan.Qualifications.SelectMany(TextPlan.Of).Select(static use => use.Formula),
                .. plan.Qualifications.Select(static qualification => qualification.Except?.ExceptTerritory),
            ];
            foreach (var formula in formulas.OfType<Formula>())
            {
                Gather(formula, relations, seen);
            }
        }

        return relations;
    }

    private static void Gather(Formula formula, HashSet<Relation> relations, HashSet<Definition> seen)
    {
        switch (formula)
        {
            case Formula.And and:
                and.Operands.ToList().ForEach(operand => Gather(operand, relations, seen));
                break;
            case Formula.Or or:
                or.Operands.ToList().ForEach(operand => Gather(operand, relations, seen));
                break;
            case Formula.Not not:
                Gather(not.Operand, relations, seen);
                break;
            case Formula.Atom atom:
                relations.Add(atom.Relation);
                break;
            case Formula.Call call when seen.Add(call.Definition):
                Gather(call.Definition.Body, relations, seen);
                break;
            case Formula.Some some:
                Gather(some.Where, relations, seen);
                Gather(some.Body, relations, seen);
                break;
            case Formula.Every every:
                Gather(every.Where, relations, seen);
                Gather(every.Body, relations, seen);
                break;
        }
    }
}
