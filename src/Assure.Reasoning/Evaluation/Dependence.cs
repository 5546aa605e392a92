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
            beneficiaries[formula] = mentions = formula.Terms.Contains(Term.Beneficiary) || formula.Parts.Any(MentionsBeneficiary);
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
            variables[formula] = mentioned = [.. Collect(formula)];
        }

        return mentioned;
    }

    /// <summary>Whether some closed atom, identity or class description in the formula mentions the variable.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="slot">The variable's slot.</param>
    /// <param name="open">Whether open atoms count as well.</param>
    public bool On(Formula formula, int slot, bool open = false) => formula switch
    {
        Formula.Atom atom => (open || !atom.IsOpen || evidence?.Has(atom.Relation) == true) && atom.Arguments.Any(term => Is(term, slot)),
        Formula.Call call => Calls(call, slot),
        _ => formula.Terms.Any(term => Is(term, slot)) || formula.Parts.Any(part => On(part, slot, open)),
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

    private static IEnumerable<Term.Variable> Collect(Formula formula) => formula.Terms.OfType<Term.Variable>().Concat(formula.Parts.SelectMany(Collect));
}
