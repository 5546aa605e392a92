using System.Collections.Immutable;
using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Proofs;

/// <summary>Proves why a formula comes out as it does in one cell, down to rows.</summary>
/// <remarks>
/// A conjunction that fails and a disjunction that holds are shown by one operand; a class by its witness, or, when no
/// member will do, by every member. What is open is shown with the record's part of it, for one member of each class.
/// </remarks>
internal sealed class FormulaProver(Worlds.World world, ClosedEvaluator closed, OpenEvaluator open, Dependence dependence)
{
    /// <summary>The proof of a formula.</summary>
    public ProofNode Prove(Formula formula, Cell cell, int slots)
    {
        return Prove(formula, cell, Slot.Frame(slots));
    }

    private ProofNode Prove(Formula formula, Cell cell, Slot[] slots)
    {
        var value = ValueOf(formula, cell, slots);
        return formula switch
        {
            Formula.And and => Node(ProofRule.All, formula, value, cell, slots, Operands(and.Operands, value, ProofValue.False, cell, slots)),
            Formula.Or or => Node(ProofRule.Any, formula, value, cell, slots, Operands(or.Operands, value, ProofValue.True, cell, slots)),
            Formula.Not not => Node(ProofRule.Not, formula, value, cell, slots, [Prove(not.Operand, cell, slots)]),
            Formula.Call call => Node(ProofRule.Definition, formula, value, cell, slots, [Prove(call.Definition.Body, cell, Enter(call, cell, slots))]) with { WrittenAt = call.Definition.Origin.ToString() },
            Formula.Atom atom => Atom(atom, value, cell, slots),
            Formula.Same => Node(ProofRule.Identity, formula, value, cell, slots, []),
            Formula.ReadingIs => Node(ProofRule.Reading, formula, value, cell, slots, []),
            Formula.Some some => Node(ProofRule.Witness, formula, value, cell, slots, Witness(some, value, cell, slots)),
            Formula.Every every => Node(ProofRule.Each, formula, value, cell, slots, Each(every, value, cell, slots)),
            _ => throw new InvalidOperationException("No such formula."),
        };
    }

    private ProofValue ValueOf(Formula formula, Cell cell, Slot[] slots)
    {
        if (!formula.IsOpen)
        {
            return closed.Holds(formula, cell, slots) ? ProofValue.True : ProofValue.False;
        }

        var left = open.Evaluate(formula, cell, slots);
        return left.IsTrue ? ProofValue.True : left.IsFalse ? ProofValue.False : ProofValue.Open;
    }

    private ImmutableArray<ProofNode> Operands(ImmutableArray<Formula> operands, ProofValue value, ProofValue decisive, Cell cell, Slot[] slots)
    {
        if (value == decisive && operands.FirstOrDefault(operand => ValueOf(operand, cell, slots) == decisive) is { } one)
        {
            return [Prove(one, cell, slots)];
        }

        return [.. operands.Select(operand => Prove(operand, cell, slots))];
    }

    private ImmutableArray<ProofNode> Witness(Formula.Some some, ProofValue value, Cell cell, Slot[] slots)
    {
        var (slot, sort) = (some.Variable.Slot, some.Variable.Sort);
        var inner = (Slot[])slots.Clone();
        inner[slot] = Slot.Unbound;
        var settled = dependence.Rearranged(some);
        var members = closed.Members(settled.Where, slot, sort, cell, inner);
        if (value == ProofValue.False)
        {
            // Of a class that hangs on what is open, each thing either is no member or will not do.
            return some.Where.IsOpen
                ? [.. Indexes(closed.All(sort, cell)).Select(thing => With(inner, slot, thing)).Select(bound => Prove(ValueOf(some.Where, cell, bound) == ProofValue.False ? some.Where : some.Body, cell, bound))]
                : [.. Indexes(members).Select(member => Prove(some.Body, cell, With(inner, slot, member)))];
        }

        var likeliest = ClosedEvaluator.Representative(members, sort, cell);
        var witness = Indexes(members).OrderByDescending(member => member == likeliest).First(member => ValueOf(settled.Body, cell, With(inner, slot, member)) == value);
        var bound = With(inner, slot, witness);
        var body = Prove(some.Body, cell, bound);
        return some.Where is Formula.And { Operands.IsEmpty: true } ? [body] : [Prove(some.Where, cell, bound), body];
    }

    private ImmutableArray<ProofNode> Each(Formula.Every every, ProofValue value, Cell cell, Slot[] slots)
    {
        var slot = every.Variable.Slot;
        var members = closed.Members(every.Where, slot, every.Variable.Sort, cell, slots);
        var shown = Indexes(members).Where(member => value == ProofValue.True || !closed.Holds(every.Body, cell, With(slots, slot, member)));
        return [.. (value == ProofValue.True ? shown : shown.Take(1)).Select(member => Prove(every.Body, cell, With(slots, slot, member)))];
    }

    private ProofNode Atom(Formula.Atom atom, ProofValue value, Cell cell, Slot[] slots)
    {
        var row = !atom.Relation.IsOpen ? closed.FindRow(atom, cell, slots)
            : value == ProofValue.Open ? null
            : open.RowFor(atom, value == ProofValue.True, cell, slots);
        return row is null
            ? Node(value == ProofValue.Open ? ProofRule.Open : ProofRule.NoRow, atom, value, cell, slots, [])
            : Node(ProofRule.Row, atom, value, cell, slots, Reading(row)) with { Row = row, WrittenAt = row.Origin.ToString() };
    }

    /// <summary>The reading under which a row holds, if it depends on one.</summary>
    private static ImmutableArray<ProofNode> Reading(FactRow row) => row.Dispute is { } dispute
        ? [new ProofNode(ProofRule.Reading, $"reading({dispute.Id}, {dispute.Readings[row.Reading].Id})", ProofValue.True) { Subject = dispute, WrittenAt = dispute.Origin.ToString() }]
        : [];

    private ProofNode Node(ProofRule rule, Formula formula, ProofValue value, Cell cell, Slot[] slots, ImmutableArray<ProofNode> because)
    {
        var bindings = Bindings(formula, slots);
        return new(rule, FormulaWriter.Write(formula, cell.Guarantor, cell.Beneficiary, bindings), value)
        {
            Because = because,
            WrittenAt = formula.Origin?.ToString() ?? "",
            Subject = formula,
            Bindings = new(cell.Guarantor, cell.Beneficiary, bindings),
        };
    }

    /// <summary>What the slots stand for. A slot's sort is known from the variables the formula mentions.</summary>
    private ImmutableArray<Entity?> Bindings(Formula formula, Slot[] slots)
    {
        var bindings = new Entity?[slots.Length];
        foreach (var variable in dependence.Variables(formula))
        {
            if (variable.Slot < slots.Length && slots[variable.Slot].Index is >= 0 and var index)
            {
                bindings[variable.Slot] = world.Record.Of(variable.Sort)[index];
            }
        }

        return [.. bindings];
    }

    private static Slot[] Enter(Formula.Call call, Cell cell, Slot[] slots)
    {
        var frame = new Slot[call.Definition.Slots];
        ClosedEvaluator.Enter(call, cell, slots, frame);
        return frame;
    }

    private static Slot[] With(Slot[] slots, int slot, int index)
    {
        var bound = (Slot[])slots.Clone();
        bound[slot] = Slot.Of(index);
        return bound;
    }

    private static List<int> Indexes(Sets.EntitySet set)
    {
        var indexes = new List<int>(set.Count);
        foreach (var index in set)
        {
            indexes.Add(index);
        }

        return indexes;
    }
}
