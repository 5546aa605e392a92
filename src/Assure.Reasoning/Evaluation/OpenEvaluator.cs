using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Assure.Reasoning.Residuals;
using Assure.Reasoning.Sets;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Evaluates any formula for one cell, leaving what is open as an expression over open atoms.</summary>
/// <remarks>
/// A quantifier over an open body gives one atom for the whole class (SEMANTICS, questions 7 to 10): the class is worked
/// out first, the body once with the variable as a hole, and the hole is then closed over the class. Only where the
/// record's answer inside the body differs from member to member is the body worked out for each, and members that give
/// the same body are taken together.
/// </remarks>
internal sealed class OpenEvaluator(World world, ClosedEvaluator closed, Evidence evidence, Dependence dependence)
{
    /// <summary>What a formula leaves open.</summary>
    public Expression Evaluate(Formula formula, Cell cell, int slots)
    {
        Span<Slot> frame = stackalloc Slot[slots];
        frame.Fill(Slot.Unbound);
        return Evaluate(formula, cell, frame, depth: 0);
    }

    /// <summary>What a formula leaves open, with some variables standing for things.</summary>
    public Expression Evaluate(Formula formula, Cell cell, ReadOnlySpan<Slot> slots) => Evaluate(formula, cell, slots, depth: 0);

    private Expression Evaluate(Formula formula, Cell cell, ReadOnlySpan<Slot> slots, int depth)
    {
        if (!formula.IsOpen)
        {
            return closed.Asked(formula, cell, slots) ? Expression.True : Expression.False;
        }

        switch (formula)
        {
            case Formula.And and:
                // What the record settles comes first: it may make the rest needless.
                foreach (var operand in and.Operands)
                {
                    if (!operand.IsOpen && !closed.Asked(operand, cell, slots))
                    {
                        return Expression.False;
                    }
                }

                var all = new List<Expression>(and.Operands.Length);
                foreach (var operand in and.Operands)
                {
                    if (operand.IsOpen)
                    {
                        all.Add(Evaluate(operand, cell, slots, depth));
                    }
                }

                return Expression.And(all);
            case Formula.Or or:
                foreach (var operand in or.Operands)
                {
                    if (!operand.IsOpen && closed.Asked(operand, cell, slots))
                    {
                        return Expression.True;
                    }
                }

                var any = new List<Expression>(or.Operands.Length);
                foreach (var operand in or.Operands)
                {
                    if (operand.IsOpen)
                    {
                        any.Add(Evaluate(operand, cell, slots, depth));
                    }
                }

                return Expression.Or(any);
            case Formula.Not not:
                return Expression.Negate(Evaluate(not.Operand, cell, slots, depth));
            case Formula.Call call:
                Span<Slot> frame = stackalloc Slot[call.Definition.Slots];
                ClosedEvaluator.Enter(call, cell, slots, frame);
                return Evaluate(call.Definition.Body, cell, frame, depth);
            case Formula.Atom atom:
                return OfAtom(atom, cell, slots);
            case Formula.Some some:
                return OfSome(some, cell, slots, depth);
            default:
                throw new InvalidOperationException($"No open formula of this kind may stand here: {formula.GetType().Name}.");
        }
    }

    private Expression OfSome(Formula.Some some, Cell cell, ReadOnlySpan<Slot> slots, int depth)
    {
        some = dependence.Rearranged(some);
        var slot = some.Variable.Slot;
        Span<Slot> inner = stackalloc Slot[slots.Length];
        slots.CopyTo(inner);
        inner[slot] = Slot.Unbound;
        var members = closed.AskedMembers(some.Where, slot, some.Variable.Sort, cell, inner);
        if (members.IsEmpty)
        {
            return Expression.False;
        }

        if (!dependence.On(some.Body, slot))
        {
            inner[slot] = new Slot(-1, (short)depth);
            return Close(Evaluate(some.Body, cell, inner, depth + 1), depth, some, members, cell, inner);
        }

        var groups = new List<(Expression Body, EntitySet Members, string Key)>();
        foreach (var member in members)
        {
            inner[slot] = new Slot((short)member, (short)depth);
            var body = Evaluate(some.Body, cell, inner, depth + 1);
            if (body.IsTrue)
            {
                return Expression.True;
            }

            if (body.IsFalse)
            {
                continue;
            }

            var key = ExpressionKey.Of(body);
            var index = groups.FindIndex(group => group.Key == key);
            if (index < 0)
            {
                groups.Add((body, EntitySet.Of(member), key));
            }
            else
            {
                groups[index] = (body, groups[index].Members | EntitySet.Of(member), key);
            }
        }

        var parts = new List<Expression>(groups.Count);
        inner[slot] = new Slot(-1, (short)depth);
        foreach (var (body, group, _) in groups)
        {
            parts.Add(Close(body, depth, some, group, cell, inner));
        }

        return Expression.Or(parts);
    }

    /// <summary>Replaces a hole by a class of members throughout an expression that holds for some of them.</summary>
    private Expression Close(Expression expression, int hole, Formula.Some some, EntitySet members, Cell cell, ReadOnlySpan<Slot> slots)
    {
        switch (expression)
        {
            case Expression.Atom(var pattern):
                return !pattern.Has(hole) ? expression
                    : pattern.Arguments.Count(argument => argument.Hole == hole) == 1 ? evidence.Settle(Fill(pattern, hole, Class(some, members, cell, slots)), cell)
                    : OneByOne(pattern, hole, some.Variable.Sort, members, cell);
            case Expression.Any any:
                var parts = new List<Expression>(any.Parts.Length);
                foreach (var part in any.Parts)
                {
                    parts.Add(Close(part, hole, some, members, cell, slots));
                }

                return Expression.Or(parts);
            case Expression.All all:
                var joined = new List<Expression>(all.Parts.Length);
                var holed = 0;
                foreach (var part in all.Parts)
                {
                    holed += Has(part, hole) ? 1 : 0;
                    joined.Add(Close(part, hole, some, members, cell, slots));
                }

                return holed <= 1
                    ? Expression.And(joined)
                    : throw new UnanswerableException($"{some.Origin}: two open relations joined by \"and\" depend on {some.Variable.Name}.", "one relation that says both");
            default:
                return Has(expression, hole)
                    ? throw new UnanswerableException($"{some.Origin}: an open relation that depends on {some.Variable.Name} is denied under its quantifier.", "a relation that says the opposite, or the denial outside the quantifier")
                    : expression;
        }
    }

    /// <summary>An atom that names a variable twice speaks of no product of classes: it is listed thing by thing.</summary>
    private Expression OneByOne(PatternAtom pattern, int hole, Sort sort, EntitySet members, Cell cell)
    {
        var parts = new List<Expression>(members.Count);
        foreach (var member in members)
        {
            parts.Add(evidence.Settle(Fill(pattern, hole, new OpenArgument.One(world.Record.Of(sort)[member])), cell));
        }

        return Expression.Or(parts);
    }

    private static bool Has(Expression expression, int hole) => expression switch
    {
        Expression.Atom(var pattern) => pattern.Has(hole),
        Expression.All all => all.Parts.Any(part => Has(part, hole)),
        Expression.Any any => any.Parts.Any(part => Has(part, hole)),
        Expression.Not not => Has(not.Part, hole),
        _ => false,
    };

    private static PatternAtom Fill(PatternAtom pattern, int hole, OpenArgument argument) =>
        pattern with { Arguments = [.. pattern.Arguments.Select(old => old.Hole == hole ? new PatternArgument(argument, -1) : old)] };

    /// <summary>A class with what the variables its description mentions stand for.</summary>
    private OpenArgument.SomeOf Class(Formula.Some some, EntitySet members, Cell cell, ReadOnlySpan<Slot> slots)
    {
        var bindings = new Entity?[slots.Length];
        foreach (var variable in dependence.Variables(some.Where))
        {
            if (variable.Slot < slots.Length && slots[variable.Slot] is { Index: >= 0 and var index, Hole: < 0 })
            {
                bindings[variable.Slot] = world.Record.Of(variable.Sort)[index];
            }
        }

        return new(some.Variable, some.Where, new(cell.Guarantor, cell.Beneficiary, ImmutableCollectionsMarshal.AsImmutableArray(bindings)), members);
    }

    /// <summary>The row that settles an open relation of given things, if one is on record: an occurrence, what entails it, or the judge's finding.</summary>
    /// <param name="atom">The relation, all its variables standing for things.</param>
    /// <param name="holds">Whether the row is to say that it holds or that it does not.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="slots">What the variables stand for.</param>
    public FactRow? RowFor(Formula.Atom atom, bool holds, Cell cell, ReadOnlySpan<Slot> slots) =>
        evidence.Has(atom.Relation) ? evidence.Rows(Pattern(atom, cell, slots), cell).Select(static found => found.Row).FirstOrDefault(row => row.Holds == holds) : null;

    private Expression OfAtom(Formula.Atom atom, Cell cell, ReadOnlySpan<Slot> slots) => evidence.Settle(Pattern(atom, cell, slots), cell);

    private PatternAtom Pattern(Formula.Atom atom, Cell cell, ReadOnlySpan<Slot> slots)
    {
        var arguments = ImmutableArray.CreateBuilder<PatternArgument>(atom.Arguments.Length);
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            var term = atom.Arguments[i];
            if (term is Term.Variable variable && slots[variable.Slot].Hole is >= 0 and var hole)
            {
                arguments.Add(new PatternArgument(null, hole));
            }
            else
            {
                var sort = atom.Relation.Parameters[i].Sort;
                var entity = sort == cell.Beneficiary.Sort && term is Term.BeneficiaryTerm
                    ? cell.Beneficiary
                    : world.Record.Of(sort)[ClosedEvaluator.IndexOf(term, cell, slots)];
                arguments.Add(new PatternArgument(new OpenArgument.One(entity), -1));
            }
        }

        return new(atom.Relation, arguments.ToImmutable());
    }
}
