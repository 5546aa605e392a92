using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Evaluates formulas of one cell thing by thing, over an assignment of the open atoms.</summary>
internal sealed class NaiveFacts(RowIndex rows, State guarantor, Entity beneficiary, NaiveDay day, NaiveChoices choices, NaiveMemo? memo = null)
{
    /// <summary>Of whom <c>the beneficiary</c> speaks.</summary>
    public Entity Beneficiary => beneficiary;

    /// <summary>The same, of the state that answers for a territory; null when none does. A state answers for itself.</summary>
    public NaiveFacts? OfAnswering()
    {
        if (beneficiary is State)
        {
            return this;
        }

        var responsible = rows.Record.Relations.FirstOrDefault(relation => relation.Name == "responsible");
        var answering = responsible is null ? null : rows.Record.States.FirstOrDefault(state => rows.Of(GroundAtom.Of(responsible, [state, beneficiary])).Any(row => Counts(row, TimeRule.Now)));
        return answering is null ? null : new(rows, guarantor, answering, day, choices, memo);
    }

    public bool Holds(Formula formula, Entity?[] frame, Func<GroundAtom, bool> open)
    {
        switch (formula)
        {
            case Formula.And and:
                return Join(and.Operands, decisive: false, frame, open);
            case Formula.Or or:
                return Join(or.Operands, decisive: true, frame, open);
            case Formula.Not not:
                return !Holds(not.Operand, frame, open);
            case Formula.Same same:
                return Thing(same.Left, frame) == Thing(same.Right, frame);
            case Formula.ReadingIs reading:
                return choices.Reading(reading.Dispute) == reading.Reading;
            case Formula.Call call:
                return OfCall(call, frame, open);
            case Formula.Some some:
                return Range(some.Variable, some.Where, some.Body, decisive: true, frame, open);
            case Formula.Every every:
                return Range(every.Variable, every.Where, every.Body, decisive: false, frame, open);
            case Formula.Atom atom:
                var claimed = new GroundAtom(
                    atom.Relation, Thing(atom.Arguments[0], frame), atom.Arguments.Length > 1 ? Thing(atom.Arguments[1], frame) : null, atom.Arguments.Length > 2 ? Thing(atom.Arguments[2], frame) : null);
                return atom.Relation.IsOpen ? OnRecord(claimed) ?? open(claimed) : rows.Of(claimed).Any(row => Counts(row, atom.Time));
            default:
                throw new NotSupportedException(formula.GetType().Name);
        }
    }

    /// <summary>What the record settles first; of the rest every part is looked at, so that every open atom is met, unless speed is asked for.</summary>
    private bool Join(ImmutableArray<Formula> parts, bool decisive, Entity?[] frame, Func<GroundAtom, bool> open)
    {
        var decided = false;
        foreach (var isOpen in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var part in parts)
            {
                if (part.IsOpen == isOpen && Holds(part, frame, open) == decisive)
                {
                    decided = true;
                    if (!isOpen || memo is not null)
                    {
                        return decisive;
                    }
                }
            }
        }

        return decided == decisive;
    }

    private bool OfCall(Formula.Call call, Entity?[] frame, Func<GroundAtom, bool> open)
    {
        var inner = new Entity?[call.Definition.Slots];
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            inner[i] = Thing(call.Arguments[i], frame);
        }

        return memo is null || call.IsOpen || call.Arguments.Length > 2
            ? Holds(call.Definition.Body, inner, open)
            : memo.Get((call.Definition, inner[0], call.Arguments.Length > 1 ? inner[1] : null, null, null), day, choices, () => Holds(call.Definition.Body, inner, open));
    }

    private bool Range(Term.Variable variable, Formula where, Formula body, bool decisive, Entity?[] frame, Func<GroundAtom, bool> open)
    {
        var decided = false;
        var bound = (Entity?[])frame.Clone();
        foreach (var member in Members(variable, where, frame, open))
        {
            bound[variable.Slot] = member;
            if (Holds(body, bound, open) == decisive)
            {
                decided = true;
                if (memo is not null)
                {
                    break;
                }
            }
        }

        return decided == decisive;
    }

    /// <summary>The members of a class.</summary>
    private IReadOnlyList<Entity> Members(Term.Variable variable, Formula where, Entity?[] frame, Func<GroundAtom, bool> open)
    {
        IReadOnlyList<Entity> Compute() => [.. Each(variable, frame).Where(bound => Holds(where, bound, open)).Select(bound => bound[variable.Slot]!)];
        return memo is not null && !where.IsOpen && NaiveMemo.Key(where, variable, frame, guarantor, beneficiary) is { } key ? memo.Get(key, day, choices, Compute) : Compute();
    }

    /// <summary>What the record itself says of an open atom: that conduct occurred, or what its judge found; null: nothing.</summary>
    public bool? OnRecord(GroundAtom atom) => rows.OfOpenRelations.FirstOrDefault(row => Concerns(row, atom) && Counts(row, TimeRule.Now))?.Holds;

    /// <summary>Whether a row speaks of an open atom: its judge finds on it, or what occurred makes it hold.</summary>
    private bool Concerns(FactRow row, GroundAtom atom)
    {
        var (said, judge) = (GroundAtom.Of(row.Relation, row.Arguments), row.Relation.Judge?.Parameter is { } parameter ? row.Arguments[parameter] : guarantor);
        return row.Relation.Truth == Truth.Judged ? row.Judge == judge && said == atom : said.Consequences().Contains(atom);
    }

    /// <summary>Whether a row holds at the time a formula asks about, as choices fall.</summary>
    public bool Counts(FactRow row, TimeRule time)
    {
        bool Past(DateOnly date) => day.Reaches(date) && (time.Kind is TimeRuleKind.Now or TimeRuleKind.Ever || (time.Kind == TimeRuleKind.On ? date <= time.Date!.Value.First : date < time.Date!.Value.First));
        return (row.Dispute is not { } dispute || choices.Reading(dispute) == row.Reading)
            && (row.From is not { } from || (Past(from.First) && (Past(from.Last) || choices.IsPast(row, atEnd: false))))
            && (time.Kind is TimeRuleKind.Ever or TimeRuleKind.Before || row.To is not { } to || !Past(to.First) || (!Past(to.Last) && !choices.IsPast(row, atEnd: true)))
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
        foreach (var thing in rows.Record.Of(variable.Sort).Where(day.Knows))
        {
            var bound = (Entity?[])frame.Clone();
            bound[variable.Slot] = thing;
            yield return bound;
        }
    }
}
