using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Comparing;

/// <summary>Reads a formula that names its own promiser as one that says <c>the guarantor</c>.</summary>
internal static class ConstantRewriter
{
    /// <summary>The formula with a state's name replaced; the same object when it does not name it.</summary>
    public static Formula Rewrite(Formula formula, State promiser)
    {
        Formula Inner(Formula part) => Rewrite(part, promiser);
        return formula switch
        {
            Formula.And and => and.Operands.Any(part => Inner(part) != part) ? new Formula.And([.. and.Operands.Select(Inner)]) { Origin = and.Origin } : and,
            Formula.Or or => or.Operands.Any(part => Inner(part) != part) ? new Formula.Or([.. or.Operands.Select(Inner)]) { Origin = or.Origin } : or,
            Formula.Not not => Inner(not.Operand) is var part && part != not.Operand ? new Formula.Not(part) { Origin = not.Origin } : not,
            Formula.Atom atom => atom.Arguments.Any(term => Names(term, promiser)) ? new Formula.Atom(atom.Relation, [.. atom.Arguments.Select(term => Of(term, promiser))], atom.Time) { Origin = atom.Origin } : atom,
            Formula.Call call => call.Arguments.Any(term => Names(term, promiser)) ? new Formula.Call(call.Definition, [.. call.Arguments.Select(term => Of(term, promiser))]) { Origin = call.Origin } : call,
            Formula.Same same => Names(same.Left, promiser) || Names(same.Right, promiser) ? new Formula.Same(Of(same.Left, promiser), Of(same.Right, promiser)) { Origin = same.Origin } : same,
            Formula.Some some => (Inner(some.Where), Inner(some.Body)) is var (where, body) && (where != some.Where || body != some.Body) ? new Formula.Some(some.Variable, where, body) { Origin = some.Origin } : some,
            Formula.Every every => (Inner(every.Where), Inner(every.Body)) is var (where, body) && (where != every.Where || body != every.Body) ? new Formula.Every(every.Variable, where, body) { Origin = every.Origin } : every,
            _ => formula,
        };
    }

    private static bool Names(Term term, State promiser) => term is Term.Constant constant && constant.Entity == promiser;

    private static Term Of(Term term, State promiser) => Names(term, promiser) ? Term.Guarantor : term;
}
