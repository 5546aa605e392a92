using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Sets;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>Evaluates formulas for all beneficiaries and all time at once.</summary>
/// <remarks>
/// The value of a formula is the set of states that, as beneficiary, make it hold, over time. What is open is put at a
/// <see cref="Point"/>; choices nobody has settled leave members doubtful, or fall one way.
/// </remarks>
internal sealed class Sweep
{
    private const int Swept = -2;
    private readonly RecordEdition record;
    private readonly RowHistories rows;
    private readonly Settlement settlement;
    private readonly OpenChoices choices;
    private readonly int guarantor;
    private readonly EntitySet others;
    private readonly Evidence evidence;
    private readonly EvidenceHistories onRecord;
    private readonly Dependence dependence;
    private readonly Keeper keeper;
    private readonly KeptValues<(Formula, Point, bool), History> wholes;
    private readonly KeptValues<(Definition, long, Point, bool), History> calls;
    private readonly KeptValues<(Formula, Sort, UInt128, bool), History> inhabited;
    private readonly History?[] existsOf;

    /// <summary>Prepares to evaluate for one promiser.</summary>
    public Sweep(RecordEdition record, RowHistories rows, Settlement settlement, OpenChoices choices, State guarantor, Evidence evidence, Dependence dependence, Keeper keeper, Sweep? basis = null)
    {
        (this.record, this.rows, this.settlement, this.choices, this.guarantor, this.evidence, this.dependence) = (record, rows, settlement, choices, guarantor.Index, evidence, dependence);
        this.keeper = keeper;
        wholes = new(keeper, History.AreSame, History.During, basis?.wholes);
        calls = new(keeper, History.AreSame, History.During, basis?.calls);
        inhabited = new(keeper, History.AreSame, History.During, basis?.inhabited);
        existsOf = basis?.existsOf ?? new History?[EntitySet.Capacity];
        onRecord = new(evidence, settlement, choices, guarantor, keeper, basis?.onRecord);
        others = EntitySet.First(record.States.Length) & ~EntitySet.Of(guarantor.Index);
    }

    /// <summary>The beneficiaries for which a text's formula holds.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="slots">How many slots it needs.</param>
    /// <param name="point">Where to put what is open.</param>
    /// <param name="helps">Whether the formula's holding helps the promise.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public History Of(Formula formula, int slots, Point point, bool helps, Falling? falling)
    {
        Span<int> frame = stackalloc int[slots];
        frame.Fill(-1);
        var key = (formula, formula.IsOpen ? point : Point.Worst, formula.IsOpen && helps);
        var open = wholes.Find(key) ?? wholes.Keep(key, wholes.Begin(), Of(formula, frame, point, helps, null));
        if (falling is null || open.Value.IsCertain)
        {
            return open.Value;
        }

        var part = falling.Part(open.Value.Touches);
        return (wholes.FindFallen(open, part)
            ?? wholes.KeepFallen(open, part, wholes.Begin(), Of(formula, frame, point, helps, falling))).Value;
    }

    private History Of(Formula formula, ReadOnlySpan<int> frame, Point point, bool helps, Falling? falling)
    {
        switch (formula)
        {
            case Formula.And and:
                var all = History.All;
                foreach (var operand in and.Operands)
                {
                    all &= Of(operand, frame, point, helps, falling);
                    if (ReferenceEquals(all, History.None))
                    {
                        return all;
                    }
                }

                return all;
            case Formula.Or or:
                var any = History.None;
                foreach (var operand in or.Operands)
                {
                    any |= Of(operand, frame, point, helps, falling);
                    if (ReferenceEquals(any, History.All))
                    {
                        return any;
                    }
                }

                return any;
            case Formula.Not not:
                return ~Of(not.Operand, frame, point, !helps, falling);
            case Formula.Atom atom:
                return atom.IsOpen ? OfOpen(atom, frame, point.Holds(atom.Relation, helps), falling) : OfAtom(atom, frame, falling);
            case Formula.Same same:
                return OfSame(Value(same.Left, frame), Value(same.Right, frame));
            case Formula.ReadingIs reading:
                return Reads(reading, falling);
            case Formula.Call call:
                return OfCall(call, frame, point, helps, falling);
            case Formula.Some some:
                return OfSome(some.Variable, some.Where, some.Body, frame, point, helps, falling);
            case Formula.Every every:
                // Every x in P has B: no x in P lacks it.
                return ~OfSome(every.Variable, every.Where, new Formula.Not(every.Body), frame, point, !helps, falling);
            default:
                throw new InvalidOperationException("No such formula.");
        }
    }

    private static History Truth(bool holds) => holds ? History.All : History.None;

    private int Value(Term term, ReadOnlySpan<int> frame) => term switch
    {
        Term.Variable variable => frame[variable.Slot],
        Term.Constant constant => constant.Entity.Index,
        Term.GuarantorTerm => guarantor,
        _ => Swept,
    };

    private static History OfSame(int left, int right)
    {
        if (left != Swept && right != Swept)
        {
            return Truth(left == right);
        }

        if (left == right)
        {
            return History.All;
        }

        var one = EntitySet.Of(left == Swept ? right : left);
        return History.Constant(one);
    }

    private History Reads(Formula.ReadingIs reading, Falling? falling)
    {
        if (settlement.Of(reading.Dispute) is { } settled)
        {
            return Truth(settled == reading.Reading);
        }

        var choice = choices.Of(reading.Dispute);
        return falling is null ? History.Open(choice) : Truth(falling.Way(choice) == reading.Reading);
    }

    private History OfAtom(Formula.Atom atom, ReadOnlySpan<int> frame, Falling? falling)
    {
        var first = Value(atom.Arguments[0], frame);
        var second = atom.Arguments.Length > 1 ? Value(atom.Arguments[1], frame) : -1;
        if (atom.Arguments.Length > 2 || (first == Swept && second == Swept) || atom.Time.Kind == TimeRuleKind.On)
        {
            throw new NotSweepableException();
        }

        return first == Swept ? rows.Of(atom.Relation, atom.Time, 0, second, falling)
            : second == Swept ? rows.Of(atom.Relation, atom.Time, 1, first, falling)
            : rows.At(atom.Relation, atom.Time, first, second, falling);
    }

    /// <summary>What is on record of an open atom prevails over where it is put.</summary>
    private History OfOpen(Formula.Atom atom, ReadOnlySpan<int> frame, bool holds, Falling? falling)
    {
        keeper.UseEvidence(atom.Relation);
        if (!evidence.Has(atom.Relation))
        {
            return Truth(holds);
        }

        Span<int> places = stackalloc int[atom.Arguments.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Value(atom.Arguments[i], frame);
        }

        var held = onRecord.Of(atom.Relation, places, holds: true, falling);
        return holds ? held | ~onRecord.Of(atom.Relation, places, holds: false, falling) : held;
    }

    private History OfCall(Formula.Call call, ReadOnlySpan<int> frame, Point point, bool helps, Falling? falling)
    {
        Span<int> inner = stackalloc int[call.Definition.Slots];
        inner.Fill(-1);
        var key = 0L;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            inner[i] = Value(call.Arguments[i], frame);
            key = (key << 16) | (ushort)(inner[i] + 2);
        }

        var known = (call.Definition, key, call.IsOpen ? point : Point.Worst, call.IsOpen && helps);
        var open = calls.Find(known) ?? calls.Keep(known, calls.Begin(), Of(call.Definition.Body, inner, point, helps, null));
        if (falling is null || open.Value.IsCertain)
        {
            return open.Value;
        }

        var part = falling.Part(open.Value.Touches);
        return (calls.FindFallen(open, part)
            ?? calls.KeepFallen(open, part, calls.Begin(), Of(call.Definition.Body, inner, point, helps, falling))).Value;
    }

    private History OfSome(Term.Variable variable, Formula where, Formula body, ReadOnlySpan<int> frame, Point point, bool helps, Falling? falling)
    {
        if (where.IsOpen)
        {
            // What is open in the class is as much a condition as what is open in the body.
            (where, body) = (Formula.True, new Formula.And([where, body]));
        }

        Span<int> inner = stackalloc int[frame.Length];
        frame.CopyTo(inner);
        if (dependence.On(body, variable.Slot))
        {
            return Witnesses(variable, where, body, inner, point, helps, falling);
        }

        // At a point every open atom is settled, so the body is the same for every member: some member is all it takes.
        var same = Of(body, frame, point, helps, falling);
        return ReferenceEquals(same, History.None) ? same : same & Inhabited(variable, where, inner, coversOthers: body.IsOpen, falling);
    }

    /// <summary>Where a class has a member.</summary>
    private History Inhabited(Term.Variable variable, Formula where, Span<int> frame, bool coversOthers, Falling? falling)
    {
        if (frame.Length > 8)
        {
            return Witnesses(variable, where, Formula.True, frame, Point.Worst, helps: true, falling, coversOthers);
        }

        // The walk uses the variable's own slot, so the key is taken before it.
        UInt128 key = 0;
        foreach (var value in frame)
        {
            key = (key << 16) | (ushort)(value + 2);
        }

        var known = (where, variable.Sort, key, coversOthers);
        var open = inhabited.Find(known) ?? inhabited.Keep(known, inhabited.Begin(), Witnesses(variable, where, Formula.True, frame, Point.Worst, helps: true, null, coversOthers));
        if (falling is null || open.Value.IsCertain)
        {
            return open.Value;
        }

        var part = falling.Part(open.Value.Touches);
        return (inhabited.FindFallen(open, part)
            ?? inhabited.KeepFallen(open, part, inhabited.Begin(), Witnesses(variable, where, Formula.True, frame, Point.Worst, helps: true, falling, coversOthers))).Value;
    }

    /// <summary>Walks the members a class may ever have; stops once every beneficiary has its witness for good.</summary>
    private History Witnesses(Term.Variable variable, Formula where, Formula body, Span<int> frame, Point point, bool helps, Falling? falling, bool coversOthers = false)
    {
        var any = History.None;
        foreach (var member in Candidates(variable, where, frame, point, falling))
        {
            frame[variable.Slot] = member;
            var witness = Of(body, frame, point, helps, falling);
            if (ReferenceEquals(witness, History.None))
            {
                continue;
            }

            witness &= Of(where, frame, point, helps, falling);
            if (variable.Sort == Sort.State && !ReferenceEquals(witness, History.None))
            {
                witness &= Exists(member);
            }

            any |= witness;

            // The promiser's question to itself is never asked, and only beneficiaries are swept over where the body is open.
            if (ReferenceEquals(any, History.All) || ((coversOthers || body.IsOpen) && any.AlwaysCovers(others)))
            {
                return History.All;
            }
        }

        return any;
    }

    /// <summary>The members a class may ever have, by the part of its description that does not speak of the beneficiary; the promiser first.</summary>
    private List<int> Candidates(Term.Variable variable, Formula where, Span<int> frame, Point point, Falling? falling)
    {
        var ever = EntitySet.First(record.Of(variable.Sort).Count);
        frame[variable.Slot] = Swept;
        foreach (var part in where is Formula.And and ? and.Operands : [where])
        {
            if (!SpeaksOfBeneficiary(part, variable.Slot, frame))
            {
                ever &= Of(part, frame, point, helps: true, falling).Ever();
            }
        }

        var candidates = new List<int>(ever.Count);
        foreach (var member in ever)
        {
            candidates.Add(member);
        }

        if (variable.Sort == Sort.State && candidates.Remove(guarantor))
        {
            candidates.Insert(0, guarantor);
        }

        return candidates;
    }

    private bool SpeaksOfBeneficiary(Formula formula, int except, ReadOnlySpan<int> frame)
    {
        if (dependence.MentionsBeneficiary(formula))
        {
            return true;
        }

        foreach (var variable in dependence.Variables(formula))
        {
            if (variable.Slot != except && frame[variable.Slot] == Swept)
            {
                return true;
            }
        }

        return false;
    }

    private History Exists(int index)
    {
        if (existsOf[index] is not { } history)
        {
            var state = record.States[index];
            var builder = new History.Builder(Possible.None);
            builder.From(state.From.DayNumber, Possible.All);
            if (state.To is { } to)
            {
                builder.From(to.DayNumber, Possible.None);
            }

            existsOf[index] = history = builder.Build();
        }

        return history;
    }
}
