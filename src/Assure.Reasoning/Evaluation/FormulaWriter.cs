using System.Text;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Writes formulas in the language's own notation, with terms replaced by what they stand for.</summary>
public static class FormulaWriter
{
    /// <summary>The formula as text.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="guarantor">The promiser; null to keep <c>the guarantor</c>.</param>
    /// <param name="beneficiary">The beneficiary; null to keep <c>the beneficiary</c>.</param>
    /// <param name="slots">What variables stand for; null or out of range keeps the name.</param>
    public static string Write(Formula formula, State? guarantor, Entity? beneficiary, IReadOnlyList<Entity?> slots)
    {
        var builder = new StringBuilder();
        Append(formula, guarantor, beneficiary, slots, builder, nested: false);
        return builder.ToString();
    }

    private static void Append(Formula formula, State? guarantor, Entity? beneficiary, IReadOnlyList<Entity?> slots, StringBuilder builder, bool nested)
    {
        string Name(Term term) => term switch
        {
            Term.Variable variable => variable.Slot < slots.Count && slots[variable.Slot] is { } bound ? bound.Id : variable.Name,
            Term.GuarantorTerm when guarantor is not null => guarantor.Id,
            Term.BeneficiaryTerm when beneficiary is not null => beneficiary.Id,
            _ => term.ToString()!,
        };

        void Join(string word, IReadOnlyList<Formula> operands, string whenEmpty)
        {
            if (operands.Count == 0)
            {
                builder.Append(whenEmpty);
                return;
            }

            var brackets = nested && operands.Count > 1;
            builder.Append(brackets ? "(" : "");
            for (var i = 0; i < operands.Count; i++)
            {
                builder.Append(i == 0 ? "" : word);
                Append(operands[i], guarantor, beneficiary, slots, builder, nested: true);
            }

            builder.Append(brackets ? ")" : "");
        }

        void Quantify(string word, Term.Variable variable, Formula where, Formula body)
        {
            builder.Append(nested ? "(" : "").Append(word).Append(' ').Append(SortName(variable.Sort)).Append(' ').Append(variable.Name);
            if (where is not Formula.And { Operands.IsEmpty: true })
            {
                builder.Append(" where ");
                Append(where, guarantor, beneficiary, slots, builder, nested: false);
            }

            builder.Append(": ");
            Append(body, guarantor, beneficiary, slots, builder, nested: false);
            builder.Append(nested ? ")" : "");
        }

        switch (formula)
        {
            case Formula.And and:
                Join(" and ", and.Operands, "true");
                break;
            case Formula.Or or:
                Join(" or ", or.Operands, "false");
                break;
            case Formula.Not not:
                if (not.Operand is Formula.Same denied)
                {
                    builder.Append(Name(denied.Left)).Append(" is not ").Append(Name(denied.Right));
                    break;
                }

                builder.Append("not ");
                Append(not.Operand, guarantor, beneficiary, slots, builder, nested: true);
                break;
            case Formula.Atom atom:
                builder.Append(atom.Time.Kind == TimeRuleKind.Ever ? "ever " : "")
                    .Append(atom.Relation.Name).Append('(').AppendJoin(", ", atom.Arguments.Select(Name)).Append(')')
                    .Append(atom.Time.Kind switch { TimeRuleKind.Before => $" before {atom.Time.Date}", TimeRuleKind.On => $" on {atom.Time.Date}", _ => "" });
                break;
            case Formula.Call call:
                builder.Append(call.Definition.Name).Append('(').AppendJoin(", ", call.Arguments.Select(Name)).Append(')');
                break;
            case Formula.Same same:
                builder.Append(Name(same.Left)).Append(" is ").Append(Name(same.Right));
                break;
            case Formula.ReadingIs reading:
                builder.Append("reading(").Append(reading.Dispute.Id).Append(", ").Append(reading.Dispute.Readings[reading.Reading].Id).Append(')');
                break;
            case Formula.Some some:
                Quantify("some", some.Variable, some.Where, some.Body);
                break;
            case Formula.Every every:
                Quantify("every", every.Variable, every.Where, every.Body);
                break;
        }
    }

    /// <summary>The word the language uses for a sort.</summary>
    public static string SortName(Sort sort) => sort switch
    {
        Sort.State => "state",
        Sort.Territory => "territory",
        Sort.Treaty => "treaty",
        Sort.Alliance => "alliance",
        _ => "zone",
    };
}
