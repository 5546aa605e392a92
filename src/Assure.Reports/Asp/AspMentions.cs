using Assure.Record.Rules;

namespace Assure.Reports.Asp;

/// <summary>Whether a formula speaks of the state or territory promised to.</summary>
internal static class AspMentions
{
    /// <summary>Whether it does.</summary>
    public static bool Beneficiary(Formula formula) => formula switch
    {
        Formula.And and => and.Operands.Any(Beneficiary),
        Formula.Or or => or.Operands.Any(Beneficiary),
        Formula.Not not => Beneficiary(not.Operand),
        Formula.Same same => same.Left is Term.BeneficiaryTerm || same.Right is Term.BeneficiaryTerm,
        Formula.Some some => Beneficiary(some.Where) || Beneficiary(some.Body),
        Formula.Every every => Beneficiary(every.Where) || Beneficiary(every.Body),
        Formula.Atom atom => atom.Arguments.Any(static term => term is Term.BeneficiaryTerm),
        Formula.Call call => call.Arguments.Any(static term => term is Term.BeneficiaryTerm),
        _ => false,
    };
}
