using System.Collections.Immutable;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Tells whether the closed parts of a formula depend on a variable.</summary>
/// <param name="evidence">Open relations of which something is on record count as closed; null: none does.</param>
internal sealed class Dependence(Evidence? evidence = null)
{
    private readonly Dictionary<(Definition, int), bool> ofParameters = [];
    private readonly Dictionary<Formula, ImmutableArray<Term.Variable>> variables = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Formula.Some, Formula.Some> rearranged = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Formula, bool> beneficiaries = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a formula speaks of the beneficiary itself.</summary>
    public bool MentionsBeneficiary(Formula formula)
    {
        if (!beneficiaries.TryGetValue(formula, out var mentions))
        {
            beneficiaries[formula] = mentions = formula switch
            {
                Formula.And and => and.Operands.Any(MentionsBeneficiary),
                Formula.Or or => or.Operands.Any(MentionsBeneficiary),
                Formula.Not not => MentionsBeneficiary(not.Operand),
                Formula.Atom atom => atom.Arguments.Contains(Term.Beneficiary),
                Formula.Call call => call.Arguments.Contains(Term.Beneficiary),
                Formula.Same same => same.Left == Term.Beneficiary || same.Right == Term.Beneficiary,
                Formula.Some some => MentionsBeneficiary(some.Where) || MentionsBeneficiary(some.Body),
                Formula.Every every => MentionsBeneficiary(every.Where) || MentionsBeneficiary(every.Body),
                _ => false,
            };
        }

        return mentions;
    }

    /// <summary>The same quantifier over a class the record can settle: what is open in its class is a condition like those of its body.</summary>
    /// <remarks>What is closed in either describes the class then: <c>some n where uses(n, g): armed(n)</c> is read as <c>some n where armed(n): uses(n, g)</c>.</remarks>
    public Formula.Some Rearranged(Formula.Some some)
    {
        if (!some.Where.IsOpen)
        {
            return some;
        }

        if (!rearranged.TryGetValue(some, out var other))
        {
            var parts = Parts(some.Where).Concat(Parts(some.Body)).ToLookup(static part => part.IsOpen);
            rearranged[some] = other = new(some.Variable, Join(parts[false]), Join(parts[true])) { Origin = some.Origin };
        }

        return other;
    }

    /// <summary>The variables a formula mentions, those it binds included.</summary>
    public ImmutableArray<Term.Variable> Variables(Formula formula)
    {
        if (!variables.TryGetValue(formula, out var mentioned))
        {
            var found = new List<Term.Variable>();
            Collect(formula, found);
            variables[formula] = mentioned = [.. found];
        }

        return mentioned;
    }

    /// <summary>Whether some closed atom, identity or class description in the formula mentions the variable.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="slot">The variable's slot.</param>
    /// <param name="open">Whether open atoms count as well.</param>
    public bool On(Formula formula, int slot, bool open = false) => formula switch
    {
        Formula.And and => and.Operands.Any(operand => On(operand, slot, open)),
        Formula.Or or => or.Operands.Any(operand => On(operand, slot, open)),
        Formula.Not not => On(not.Operand, slot, open),
        Formula.Atom atom => (open || !atom.IsOpen || evidence?.Has(atom.Relation) == true) && atom.Arguments.Any(term => Is(term, slot)),
        Formula.Same same => Is(same.Left, slot) || Is(same.Right, slot),
        Formula.Some some => On(some.Where, slot, open) || On(some.Body, slot, open),
        Formula.Every every => On(every.Where, slot, open) || On(every.Body, slot, open),
        Formula.Call call => Calls(call, slot),
        _ => false,
    };

    private static IEnumerable<Formula> Parts(Formula formula) => formula is Formula.And and ? and.Operands.SelectMany(Parts) : [formula];

    private static Formula Join(IEnumerable<Formula> parts)
    {
        ImmutableArray<Formula> operands = [.. parts];
        return operands.Length switch { 0 => Formula.True, 1 => operands[0], _ => new Formula.And(operands) };
    }

    private static bool Is(Term term, int slot) => term is Term.Variable variable && variable.Slot == slot;

    private bool Calls(Formula.Call call, int slot)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (Is(call.Arguments[i], slot) && OfParameter(call.Definition, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool OfParameter(Definition definition, int parameter)
    {
        if (!ofParameters.TryGetValue((definition, parameter), out var depends))
        {
            ofParameters[(definition, parameter)] = depends = On(definition.Body, parameter);
        }

        return depends;
    }

    private static void Collect(Formula formula, List<Term.Variable> found)
    {
        void Terms(IEnumerable<Term> terms) => found.AddRange(terms.OfType<Term.Variable>());

        switch (formula)
        {
            case Formula.And and:
                and.Operands.ToList().ForEach(operand => Collect(operand, found));
                break;
            case Formula.Or or:
                or.Operands.ToList().ForEach(operand => Collect(operand, found));
                break;
            case Formula.Not not:
                Collect(not.Operand, found);
                break;
            case Formula.Atom atom:
                Terms(atom.Arguments);
                break;
            case Formula.Call call:
                Terms(call.Arguments);
                break;
            case Formula.Same same:
                Terms([same.Left, same.Right]);
                break;
            case Formula.Some some:
                Collect(some.Where, found);
                Collect(some.Body, found);
                break;
            case Formula.Every every:
                Collect(every.Where, found);
                Collect(every.Body, found);
                break;
        }
    }
}
