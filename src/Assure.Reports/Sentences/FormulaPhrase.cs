using System.Collections.Immutable;
using Assure.Record.Rules;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Says a formula about whoever promises and whoever is promised to, where the record has sentences for it.</summary>
internal static class FormulaPhrase
{
    /// <summary>Says a formula.</summary>
    /// <param name="words">The language.</param>
    /// <param name="on">The day, for the names of states.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="written">What is shown where there is no sentence: the formula in the language's own notation.</param>
    public static string Of(Words words, DateOnly on, Formula formula, string written) => Try(words, on, formula, denied: false) ?? written;

    private static string? Try(Words words, DateOnly on, Formula formula, bool denied) => formula switch
    {
        Formula.Not not => Try(words, on, not.Operand, !denied),
        Formula.And { Operands.Length: > 0 } and => Joined(words, on, and.Operands, denied, denied),
        Formula.Or { Operands.Length: > 0 } any when any.Operands.All(static operand => operand is Formula.Same { Left: Term.BeneficiaryTerm, Right: Term.Constant }) =>
            words.IsAnyOf(words.TheBeneficiary, words.Or([.. any.Operands.Select(operand => words.Name(((Term.Constant)((Formula.Same)operand).Right).Entity, on).Text)]), denied),
        Formula.Same { Left: Term.BeneficiaryTerm, Right: Term.Constant one } => words.IsAnyOf(words.TheBeneficiary, words.Name(one.Entity, on).Text, denied),
        Formula.Or { Operands.Length: > 0 } or => Joined(words, on, or.Operands, denied, !denied),
        Formula.Atom { Relation.Sentence: { } sentence, Time.Kind: TimeRuleKind.Now } atom => Sentence(words, on, words.Of(sentence), atom.Relation.Parameters, atom.Arguments, denied),
        Formula.Call { Definition.Sentence: { } sentence } call => Sentence(words, on, words.Of(sentence), call.Definition.Parameters, call.Arguments, denied),
        _ => null,
    };

    private static string? Joined(Words words, DateOnly on, ImmutableArray<Formula> operands, bool denied, bool isChoice)
    {
        string?[] parts = [.. operands.Select(operand => Try(words, on, operand, denied))];
        return Array.Exists(parts, static part => part is null) ? null : isChoice ? words.Or(parts!) : words.And(parts!);
    }

    private static string? Sentence(Words words, DateOnly on, string template, ImmutableArray<Parameter> parameters, ImmutableArray<Term> arguments, bool denied)
    {
        Noun?[] nouns = [.. arguments.Select(argument => argument switch
        {
            Term.BeneficiaryTerm => new Noun(words.TheBeneficiary, string.Empty, false, IsCommon: true),
            Term.GuarantorTerm => new Noun(words.ThePromiser, string.Empty, false, IsCommon: true),
            Term.Constant constant => words.Name(constant.Entity, on),
            _ => null,
        })];
        return Array.Exists(nouns, static noun => noun is null)
            ? null
            : words.Sentence(template, hole => parameters.ToList().FindIndex(parameter => parameter.Name == hole) is >= 0 and var i ? nouns[i]! : Noun.Of(words.ThePromiser), past: false, denied);
    }
}
