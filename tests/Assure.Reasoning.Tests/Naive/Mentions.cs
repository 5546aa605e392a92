using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Whether a formula speaks of the beneficiary.</summary>
internal static class Mentions
{
    public static bool Beneficiary(Formula formula) => formula switch
    {
        Formula.And and => and.Operands.Any(Beneficiary),
        Formula.Or or => or.Operands.Any(Beneficiary),
        Formula.Not not => Beneficiary(not.Operand),
        Formula.Atom atom => atom.Arguments.Any(term => term is Term.BeneficiaryTerm),
        Formula.Call call => call.Arguments.Any(term => term is Term.BeneficiaryTerm),
        Formula.Same same => same.Left is Term.BeneficiaryTerm || same.Right is Term.BeneficiaryTerm,
        Formula.Some some => Beneficiary(some.Where) || Beneficiary(some.Body),
        Formula.Every every => Beneficiary(every.Where) || Beneficiary(every.Body),
        _ => false,
    };
}
