using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Evaluates formulas of one cell thing by thing, over an assignment of the open atoms; nothing is kept or shared.</summary>
internal sealed class NaiveFacts(RowIndex rows, State guarantor, Entity beneficiary, DateOnly day, NaiveChoices choices)
{
    public bool Holds(Formula formula, Entity?[] frame, Func<GroundAtom, bool> open)
    {
        bool Sub(Formula part) => Holds(part, frame, open);
        switch (formula)
        {
            // What the record settles first; of the rest every part is looked at, so that every open atom is met.
            case Formula.And and:
                return and.Operands.Where(part => !part.IsOpen).All(Sub) && and.Operands.Where(part => part.IsOpen).Select(Sub).ToList().TrueForAll(value => value);
            case Formula.Or or:
                return or.Operands.Where(part => !part.IsOpen).Any(Sub) || or.Operands.Where(part => part.IsOpen).Select(Sub).ToList().Contains(true);
            case Formula.Not not:
                return !Sub(not.Operand);
            case Formula.Same same:
                return Thing(same.Left, frame) == Thing(same.Right, frame);
            case Formula.ReadingIs reading:
                return choices.Reading(reading.Dispute) == reading.Reading;
            case Formula.Call call:
                var inner = new Entity?[call.Definition.Slots];
                call.Arguments.Select(term => (Entity?)Thing(term, frame)).ToArray().CopyTo(inner, 0);
                return Holds(call.Definition.Body, inner, open);
            case Formula.Some some:
                return Each(some.Variable, frame).Where(bound => Holds(some.Where, bound, open)).Select(bound => Holds(some.Body, bound, open)).ToList().Contains(true);
            case Formula.Every every:
                return Each(every.Variable, frame).Where(bound => Holds(every.Where, bound, open)).ToList().TrueForAll(bound => Holds(every.Body, bound, open));
            case Formula.Atom atom:
                Entity[] things = [.. atom.Arguments.Select(term => Thing(term, frame))];
                return atom.Relation.IsOpen
                    ? OnRecord(GroundAtom.Of(atom.Relation, things)) ?? open(GroundAtom.Of(atom.Relation, things))
                    : rows.Of(GroundAtom.Of(atom.Relation, things)).Any(row => Counts(row, atom.Time));
            default:
                throw new NotSupportedException(formula.GetType().Name);
        }
    }

    /// <summary>What the record itself says of an open atom: that conduct occurred, or what its judge found; null: nothing.</summary>
    public bool? OnRecord(GroundAtom atom)
    {
        foreach (var row in rows.OfOpenRelations.Where(row => Counts(row, TimeRule.Now)))
        {
            if (row.Relation.Truth == Truth.Judged)
            {
                var judge = row.Relation.Judge?.Parameter is { } parameter ? row.Arguments[parameter] : guarantor;
                if (row.Judge == judge && GroundAtom.Of(row.Relation, row.Arguments) == atom)
                {
                    return row.Holds;
                }
            }
            else if (GroundAtom.Of(row.Relation, row.Arguments).Consequences().Contains(atom))
            {
                return true;
            }
        }

        return null;
    }

    /// <summary>Whether a row holds at the time a formula asks about, as choices fall.</summary>
    public bool Counts(FactRow row, TimeRule time)
    {
        var at = time.Kind switch
        {
            TimeRuleKind.On => time.Date!.Value.First,
            TimeRuleKind.Before when time.Date!.Value.First.AddDays(-1) < day => time.Date.Value.First.AddDays(-1),
            _ => day,
        };
        return (row.Dispute is not { } dispute || choices.Reading(dispute) == row.Reading)
            && (row.From is not { } from || (at >= from.First && (at >= from.Last || choices.IsPast(row, atEnd: false))))
            && (time.Kind is TimeRuleKind.Ever or TimeRuleKind.Before || row.To is not { } to || at < to.First || (at < to.Last && !choices.IsPast(row, atEnd: true)))
            && (row.Verified == Verified.Yes || choices.IsThere(row));
    }

    public Entity Thing(Term term, Entity?[] frame) => term switch
    {
        Term.Variable variable => frame[variable.Slot]!,
        Term.Constant constant => constant.Entity,
        Term.GuarantorTerm => guarantor,
        _ => beneficiary,
    };

    /// <summary>The frame with a variable bound to each thing of its sort in turn; states must exist on the day.</summary>
    public IEnumerable<Entity?[]> Each(Term.Variable variable, Entity?[] frame)
    {
        foreach (var thing in rows.Record.Of(variable.Sort).Where(thing => thing is not State state || state.ExistsOn(day)))
        {
            var bound = (Entity?[])frame.Clone();
            bound[variable.Slot] = thing;
            yield return bound;
        }
    }
}
