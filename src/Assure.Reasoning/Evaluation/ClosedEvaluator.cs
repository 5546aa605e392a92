using Assure.Reasoning.Sets;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Evaluates formulas the record can settle: for given things, or for all things of a sort at once.</summary>
internal sealed class ClosedEvaluator(World world, Dependence dependence)
{
    /// <summary>Whether a closed formula holds, taken down as one question where questions are taken down.</summary>
    public bool Asked(Formula formula, Cell cell, ReadOnlySpan<Slot> slots)
    {
        if (world.Trace is not { } trace)
        {
            return Holds(formula, cell, slots);
        }

        trace.Begin();
        var mark = cell.Choices.Mark;
        var holds = Holds(formula, cell, slots);
        trace.End(new(formula, slots.ToArray(), null, holds ? EntitySet.Of(0) : EntitySet.Empty, IsPlain: cell.Choices.IsFixedSince(mark)));
        return holds;
    }

    /// <summary>All things of a sort that make a closed formula hold, taken down as one question where questions are taken down.</summary>
    public EntitySet AskedMembers(Formula formula, int slot, Sort sort, Cell cell, ReadOnlySpan<Slot> slots)
    {
        if (world.Trace is not { } trace)
        {
            return Members(formula, slot, sort, cell, slots);
        }

        trace.Begin();
        var mark = cell.Choices.Mark;
        var members = Members(formula, slot, sort, cell, slots);
        trace.End(new(formula, slots.ToArray(), (slot, sort), members, IsPlain: cell.Choices.IsFixedSince(mark)));
        return members;
    }

    /// <summary>Whether a question that was taken down has the same answer here.</summary>
    /// <param name="question">The question; one that met no open choice.</param>
    /// <param name="cell">The cell it was asked for.</param>
    public bool IsSame(TracedQuestion question, Cell cell)
    {
        var mark = cell.Choices.Mark;
        var now = question.Members is var (slot, sort) ? Members(question.Formula, slot, sort, cell, question.Slots) : Holds(question.Formula, cell, question.Slots) ? EntitySet.Of(0) : EntitySet.Empty;
        return now == question.Answer && cell.Choices.IsFixedSince(mark);
    }

    /// <summary>Whether a closed formula holds.</summary>
    public bool Holds(Formula formula, Cell cell, ReadOnlySpan<Slot> slots)
    {
        switch (formula)
        {
            case Formula.And and:
                foreach (var operand in and.Operands)
                {
                    if (!Holds(operand, cell, slots))
                    {
                        return false;
                    }
                }

                return true;
            case Formula.Or or:
                foreach (var operand in or.Operands)
                {
                    if (Holds(operand, cell, slots))
                    {
                        return true;
                    }
                }

                return false;
            case Formula.Not not:
                return !Holds(not.Operand, cell, slots);
            case Formula.Atom atom:
                return FindRow(atom, cell, slots) is not null;
            case Formula.Same same:
                return IndexOf(same.Left, cell, slots) == IndexOf(same.Right, cell, slots);
            case Formula.ReadingIs reading:
                return cell.Choices.Falls(reading.Dispute, reading.Reading);
            case Formula.Call call:
                Span<Slot> frame = stackalloc Slot[call.Definition.Slots];
                Enter(call, cell, slots, frame);
                return Holds(call.Definition.Body, cell, frame);
            case Formula.Some some:
                return !Witnesses(some.Variable, some.Where, some.Body, cell, slots).IsEmpty;
            case Formula.Every every:
                var all = Members(every.Where, every.Variable.Slot, every.Variable.Sort, cell, slots);
                return all.IsSubsetOf(Members(every.Body, every.Variable.Slot, every.Variable.Sort, cell, slots));
            default:
                throw new InvalidOperationException($"No such formula: {formula.GetType().Name}.");
        }
    }

    /// <summary>The members of a class that make a body hold.</summary>
    public EntitySet Witnesses(Term.Variable variable, Formula where, Formula body, Cell cell, ReadOnlySpan<Slot> slots)
    {
        var members = Members(where, variable.Slot, variable.Sort, cell, slots);
        return members.IsEmpty ? members : members & Members(body, variable.Slot, variable.Sort, cell, slots);
    }

    /// <summary>The row that makes an atom hold; null when none does.</summary>
    public FactRow? FindRow(Formula.Atom atom, Cell cell, ReadOnlySpan<Slot> slots)
    {
        var arguments = atom.Arguments;
        var key = RelationRows.Key(
            IndexOf(arguments[0], cell, slots),
            arguments.Length > 1 ? IndexOf(arguments[1], cell, slots) : 0,
            arguments.Length > 2 ? IndexOf(arguments[2], cell, slots) : 0);
        return world.Find(atom.Relation, Moment.Of(atom.Time, cell.Day), key, cell.Choices);
    }

    /// <summary>All things of a sort that, put in a slot, make a closed formula hold. States must exist on the day.</summary>
    public EntitySet Members(Formula formula, int slot, Sort sort, Cell cell, ReadOnlySpan<Slot> slots)
    {
        switch (formula)
        {
            case Formula.And and:
                var all = All(sort, cell);
                foreach (var operand in and.Operands)
                {
                    if (all.IsEmpty)
                    {
                        return all;
                    }

                    all &= Members(operand, slot, sort, cell, slots);
                }

                return all;
            case Formula.Or or:
                var any = EntitySet.Empty;
                foreach (var operand in or.Operands)
                {
                    any |= Members(operand, slot, sort, cell, slots);
                }

                return any;
            case Formula.Not not:
                return All(sort, cell) & ~Members(not.Operand, slot, sort, cell, slots);
            case Formula.Atom atom:
                return OfAtom(atom, slot, sort, cell, slots);
            case Formula.Same same:
                var (left, right) = (IsSlot(same.Left, slot), IsSlot(same.Right, slot));
                return left && right ? All(sort, cell)
                    : left ? EntitySet.Of(IndexOf(same.Right, cell, slots)) & All(sort, cell)
                    : right ? EntitySet.Of(IndexOf(same.Left, cell, slots)) & All(sort, cell)
                    : Constant(formula, sort, cell, slots);
            case Formula.Call call:
                return OfCall(call, slot, sort, cell, slots);
            case Formula.Some some:
                return OfSome(some, slot, sort, cell, slots);
            case Formula.Every every:
                return OneByOne(every, slot, sort, cell, slots);
            default:
                return Constant(formula, sort, cell, slots);
        }
    }

    /// <summary>All things of a sort; for states, those that exist on the day.</summary>
    public EntitySet All(Sort sort, Cell cell)
    {
        if (sort != Sort.State)
        {
            return EntitySet.First(world.Record.Of(sort).Count);
        }

        if (allOn != cell.Day)
        {
            var (states, until) = (EntitySet.Empty, DateOnly.MaxValue);
            foreach (var state in world.Record.States)
            {
                if (state.ExistsOn(cell.Day))
                {
                    states |= EntitySet.Of(state.Index);
                }

                until = state.From > cell.Day && state.From < until ? state.From : until;
                until = state.To is { } to && to > cell.Day && to < until ? to : until;
            }

            (allOn, allStates, allUntil) = (cell.Day, states, until);
        }

        cell.Choices.NoteChange(allUntil, cell.Day);
        return allStates;
    }

    /// <summary>The number of the thing a term stands for.</summary>
    public static int IndexOf(Term term, Cell cell, ReadOnlySpan<Slot> slots) => term switch
    {
        Term.Variable variable => slots[variable.Slot].Index is >= 0 and var index
            ? index
            : throw new InvalidOperationException($"The variable {variable.Name} stands for nothing."),
        Term.Constant constant => constant.Entity.Index,
        Term.GuarantorTerm => cell.Guarantor.Index,
        _ => cell.Beneficiary.Index,
    };

    /// <summary>Fills a definition's frame from the arguments of a call.</summary>
    public static void Enter(Formula.Call call, Cell cell, ReadOnlySpan<Slot> slots, Span<Slot> frame)
    {
        frame.Fill(Slot.Unbound);
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            frame[i] = call.Arguments[i] is Term.Variable variable ? slots[variable.Slot] : Slot.Of(IndexOf(call.Arguments[i], cell, slots));
        }
    }

    /// <summary>The member of a class to show it by: the promiser where it is one, else the first.</summary>
    public static int Representative(EntitySet members, Sort sort, Cell cell) =>
        sort == Sort.State && members.Contains(cell.Guarantor.Index) ? cell.Guarantor.Index : members.Min();

    private DateOnly? allOn;
    private EntitySet allStates;
    private DateOnly allUntil;

    private static bool IsSlot(Term term, int slot) => term is Term.Variable variable && variable.Slot == slot;

    private EntitySet Constant(Formula formula, Sort sort, Cell cell, ReadOnlySpan<Slot> slots) =>
        Holds(formula, cell, slots) ? All(sort, cell) : EntitySet.Empty;

    private EntitySet OfAtom(Formula.Atom atom, int slot, Sort sort, Cell cell, ReadOnlySpan<Slot> slots)
    {
        var arguments = atom.Arguments;
        var (position, times) = (-1, 0);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (IsSlot(arguments[i], slot))
            {
                (position, times) = (i, times + 1);
            }
        }

        if (times == 0)
        {
            return Constant(atom, sort, cell, slots);
        }

        if (times > 1 || arguments.Length > 2)
        {
            return OneByOne(atom, slot, sort, cell, slots);
        }

        var other = arguments.Length == 1 ? -1 : IndexOf(arguments[1 - position], cell, slots);
        return world.Members(atom.Relation, Moment.Of(atom.Time, cell.Day), position, other, cell.Choices) & All(sort, cell);
    }

    private EntitySet OfCall(Formula.Call call, int slot, Sort sort, Cell cell, ReadOnlySpan<Slot> slots)
    {
        var parameter = -1;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (IsSlot(call.Arguments[i], slot))
            {
                if (parameter >= 0)
                {
                    return OneByOne(call, slot, sort, cell, slots);
                }

                parameter = i;
            }
        }

        if (parameter < 0)
        {
            return Constant(call, sort, cell, slots);
        }

        Span<Slot> frame = stackalloc Slot[call.Definition.Slots];
        Enter(call, cell, slots, frame);
        return Members(call.Definition.Body, parameter, sort, cell, frame);
    }

    private EntitySet OfSome(Formula.Some some, int slot, Sort sort, Cell cell, ReadOnlySpan<Slot> slots)
    {
        // The class does not depend on the slot in the texts at hand: walk its members and unite.
        Span<Slot> inner = stackalloc Slot[slots.Length];
        slots.CopyTo(inner);
        inner[slot] = Slot.Unbound;
        var any = EntitySet.Empty;
        var dependent = dependence.On(some.Where, slot, open: true);
        var candidates = dependent ? All(some.Variable.Sort, cell) : Members(some.Where, some.Variable.Slot, some.Variable.Sort, cell, inner);
        foreach (var candidate in candidates)
        {
            inner[some.Variable.Slot] = Slot.Of(candidate);
            var members = Members(some.Body, slot, sort, cell, inner);
            any |= dependent && !members.IsEmpty ? members & Members(some.Where, slot, sort, cell, inner) : members;
        }

        return any;
    }

    private EntitySet OneByOne(Formula formula, int slot, Sort sort, Cell cell, ReadOnlySpan<Slot> slots)
    {
        Span<Slot> inner = stackalloc Slot[slots.Length];
        slots.CopyTo(inner);
        var members = EntitySet.Empty;
        foreach (var index in All(sort, cell))
        {
            inner[slot] = Slot.Of(index);
            if (Holds(formula, cell, inner))
            {
                members |= EntitySet.Of(index);
            }
        }

        return members;
    }
}
