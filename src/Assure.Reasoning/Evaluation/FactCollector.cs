using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Finds the recorded facts that make a formula come out as it does: the deciding ones, at the level of named definitions.</summary>
internal sealed class FactCollector(World world, ClosedEvaluator closed, Dependence dependence)
{
    /// <summary>Adds the facts that decide a formula.</summary>
    public void Collect(Formula formula, Cell cell, int slots, List<RestingFact> facts)
    {
        Walk(formula, cell, Slot.Frame(slots), facts);
    }

    private void Walk(Formula formula, Cell cell, Slot[] slots, List<RestingFact> facts)
    {
        if (formula.IsOpen)
        {
            WalkOpen(formula, cell, slots, facts);
            return;
        }

        var holds = closed.Holds(formula, cell, slots);
        switch (formula)
        {
            case Formula.And and:
                WalkDeciding(and.Operands, holds, decisive: false, cell, slots, facts);
                break;
            case Formula.Or or:
                WalkDeciding(or.Operands, !holds, decisive: true, cell, slots, facts);
                break;
            case Formula.Not not:
                Walk(not.Operand, cell, slots, facts);
                break;
            case Formula.Atom atom:
                var row = closed.FindRow(atom, cell, slots);
                Add(new(atom.Relation, null, Entities(atom.Relation.Parameters, atom.Arguments, cell, slots), atom.Time, row is not null, row is null ? [] : [row]), facts);
                break;
            case Formula.Call { Definition.Body: Formula.Not denial } call when !holds:
                // "Not without nuclear weapons" rests on having them.
                Walk(denial.Operand, cell, Enter(call, cell, slots), facts);
                break;
            case Formula.Call call when call.Definition.Sentence is not null:
                var rows = new List<FactRow>();
                if (holds)
                {
                    Rows(call, cell, slots, rows);
                }

                Add(new(null, call.Definition, Entities(call.Definition.Parameters, call.Arguments, cell, slots), TimeRule.Now, holds, [.. rows.Distinct()]), facts);
                break;
            case Formula.Call call:
                Walk(call.Definition.Body, cell, Enter(call, cell, slots), facts);
                break;
            case Formula.Some some when holds:
                var inner = (Slot[])slots.Clone();
                inner[some.Variable.Slot] = Slot.Of(closed.Witnesses(some.Variable, some.Where, some.Body, cell, inner).Min());
                Walk(some.Where, cell, inner, facts);
                Walk(some.Body, cell, inner, facts);
                break;
        }
    }

    /// <summary>Walks all operands when all decide, else the first that decides alone.</summary>
    /// <param name="operands">The operands of an <c>and</c> or <c>or</c>.</param>
    /// <param name="all">Whether all decide: a conjunction that holds, a disjunction that does not.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="slots">The variables.</param>
    /// <param name="facts">Where to add.</param>
    /// <param name="decisive">The value of the operand that decides alone.</param>
    private void WalkDeciding(ImmutableArray<Formula> operands, bool all, bool decisive, Cell cell, Slot[] slots, List<RestingFact> facts)
    {
        foreach (var operand in all ? operands : operands.Where(operand => closed.Holds(operand, cell, slots) == decisive).Take(1))
        {
            Walk(operand, cell, slots, facts);
        }
    }

    private void WalkOpen(Formula formula, Cell cell, Slot[] slots, List<RestingFact> facts)
    {
        switch (formula)
        {
            case Formula.And and:
                // An exception that the record has shut rests on the fact that shuts it.
                var shut = and.Operands.FirstOrDefault(operand => !operand.IsOpen && !closed.Holds(operand, cell, slots));
                foreach (var operand in shut is null ? and.Operands : [shut])
                {
                    Walk(operand, cell, slots, facts);
                }

                break;
            case Formula.Or or:
                foreach (var operand in or.Operands)
                {
                    Walk(operand, cell, slots, facts);
                }

                break;
            case Formula.Not not:
                Walk(not.Operand, cell, slots, facts);
                break;
            case Formula.Call call:
                Walk(call.Definition.Body, cell, Enter(call, cell, slots), facts);
                break;
            case Formula.Some quantified:
                var some = dependence.Rearranged(quantified);
                var inner = (Slot[])slots.Clone();
                var members = closed.Members(some.Where, some.Variable.Slot, some.Variable.Sort, cell, inner);
                if (!members.IsEmpty && !dependence.On(some.Body, some.Variable.Slot))
                {
                    inner[some.Variable.Slot] = Slot.Of(ClosedEvaluator.Representative(members, some.Variable.Sort, cell));
                    Walk(some.Body, cell, inner, facts);
                }

                break;
        }
    }

    private static void Add(RestingFact fact, List<RestingFact> facts)
    {
        if (!facts.Exists(known => known.Claim == fact.Claim))
        {
            facts.Add(fact);
        }
    }

    /// <summary>The rows by which a closed formula that holds, holds.</summary>
    private void Rows(Formula formula, Cell cell, Slot[] slots, List<FactRow> rows)
    {
        switch (formula)
        {
            case Formula.And and:
                foreach (var operand in and.Operands)
                {
                    Rows(operand, cell, slots, rows);
                }

                break;
            case Formula.Or or:
                if (or.Operands.FirstOrDefault(operand => closed.Holds(operand, cell, slots)) is { } first)
                {
                    Rows(first, cell, slots, rows);
                }

                break;
            case Formula.Atom atom:
                if (closed.FindRow(atom, cell, slots) is { } row)
                {
                    rows.Add(row);
                }

                break;
            case Formula.Call call:
                Rows(call.Definition.Body, cell, Enter(call, cell, slots), rows);
                break;
            case Formula.Some some:
                var inner = (Slot[])slots.Clone();
                var witnesses = closed.Witnesses(some.Variable, some.Where, some.Body, cell, inner);
                if (!witnesses.IsEmpty)
                {
                    inner[some.Variable.Slot] = Slot.Of(witnesses.Min());
                    Rows(some.Where, cell, inner, rows);
                    Rows(some.Body, cell, inner, rows);
                }

                break;
        }
    }

    private static Slot[] Enter(Formula.Call call, Cell cell, Slot[] slots)
    {
        var frame = new Slot[call.Definition.Slots];
        ClosedEvaluator.Enter(call, cell, slots, frame);
        return frame;
    }

    private ImmutableArray<Entity> Entities(ImmutableArray<Parameter> parameters, ImmutableArray<Term> terms, Cell cell, Slot[] slots)
    {
        var entities = ImmutableArray.CreateBuilder<Entity>(terms.Length);
        for (var i = 0; i < terms.Length; i++)
        {
            entities.Add(terms[i] is Term.BeneficiaryTerm ? cell.Beneficiary : world.Record.Of(parameters[i].Sort)[ClosedEvaluator.IndexOf(terms[i], cell, slots)]);
        }

        return entities.MoveToImmutable();
    }
}
