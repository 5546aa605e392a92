using Assure.Reasoning.Sets;
using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Bounds from above what may ever stand in a place, whatever the day and however choices fall.</summary>
internal sealed class PossibleThings(RecordEdition record)
{
    /// <summary>What a term may stand for.</summary>
    /// <param name="term">The term.</param>
    /// <param name="frame">What the variables may stand for.</param>
    /// <param name="guarantors">Whom the guarantor may be.</param>
    public static EntitySet Of(Term term, EntitySet[] frame, EntitySet guarantors) => term switch
    {
        Term.Variable variable => frame[variable.Slot],
        Term.Constant constant => EntitySet.Of(constant.Entity.Index),
        Term.GuarantorTerm => guarantors,
        _ => ~EntitySet.Empty,
    };

    /// <summary>What the variables of a definition may stand for where it is called.</summary>
    public static EntitySet[] Frame(Formula.Call call, EntitySet[] frame, EntitySet guarantors)
    {
        var inner = new EntitySet[call.Definition.Slots];
        Array.Fill(inner, ~EntitySet.Empty);
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            inner[i] = Of(call.Arguments[i], frame, guarantors);
        }

        return inner;
    }

    /// <summary>What, put in a slot, may ever make a formula hold.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="frame">What the variables may stand for, that of the slot included.</param>
    /// <param name="guarantors">Whom the guarantor may be.</param>
    public EntitySet Of(Formula formula, int slot, EntitySet[] frame, EntitySet guarantors)
    {
        switch (formula)
        {
            case Formula.And and:
                return and.Operands.Aggregate(frame[slot], (all, operand) => all & Of(operand, slot, frame, guarantors));
            case Formula.Or or:
                return or.Operands.Aggregate(EntitySet.Empty, (any, operand) => any | Of(operand, slot, frame, guarantors));
            case Formula.Atom { IsOpen: false } atom when atom.Arguments.Any(term => Is(term, slot)):
                return OfAtom(atom, slot, frame, guarantors);
            case Formula.Same same when Is(same.Left, slot):
                return frame[slot] & Of(same.Right, frame, guarantors);
            case Formula.Same same when Is(same.Right, slot):
                return frame[slot] & Of(same.Left, frame, guarantors);
            case Formula.Call call when call.Arguments.Any(term => Is(term, slot)):
                var inner = Frame(call, frame, guarantors);
                var both = frame[slot];
                for (var i = 0; i < call.Arguments.Length; i++)
                {
                    both &= Is(call.Arguments[i], slot) ? Of(call.Definition.Body, i, inner, guarantors) : ~EntitySet.Empty;
                }

                return both;
            default:
                return frame[slot];
        }
    }

    private EntitySet OfAtom(Formula.Atom atom, int slot, EntitySet[] frame, EntitySet guarantors)
    {
        var places = atom.Arguments.Select(term => Of(term, frame, guarantors)).ToArray();
        var possible = EntitySet.Empty;
        foreach (var row in record.Rows[atom.Relation.Index])
        {
            var (fits, one) = (true, -1);
            for (var i = 0; i < places.Length && fits; i++)
            {
                var index = row.Arguments[i].Index;
                var isSlot = Is(atom.Arguments[i], slot);
                fits = places[i].Contains(index) && (!isSlot || one < 0 || one == index);
                one = isSlot ? index : one;
            }

            possible |= fits ? EntitySet.Of(one) : EntitySet.Empty;
        }

        return possible;
    }

    private static bool Is(Term term, int slot) => term is Term.Variable variable && variable.Slot == slot;
}
