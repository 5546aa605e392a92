using Assure.Record.Rules;

namespace Assure.Record.Checks;

/// <summary>Where formulas use open relations, seen through definitions.</summary>
internal static class OpenUse
{
    /// <summary>The name of an open relation that a formula says of the variable in a slot, or null.</summary>
    /// <remarks>Below the quantifier that binds a slot, no other variable has it.</remarks>
    public static string? Of(Formula formula, int slot) => formula switch
    {
        { IsOpen: false } => null,
        Formula.Atom atom => atom.Arguments.Any(term => IsSlot(term, slot)) ? atom.Relation.Name : null,
        Formula.Call call => OfArguments(call, slot),
        _ => formula.Parts.Select(one => Of(one, slot)).FirstOrDefault(name => name is not null),
    };

    /// <summary>The name of any open relation that a formula uses, or null.</summary>
    public static string? Any(Formula formula) => formula switch
    {
        { IsOpen: false } => null,
        Formula.Atom atom => atom.Relation.Name,
        Formula.Call call => Any(call.Definition.Body),
        _ => formula.Parts.Select(Any).FirstOrDefault(name => name is not null),
    };

    /// <summary>Adds the open relations of a formula to those that count for it and those that count against it.</summary>
    public static void Polarities(Formula formula, bool positive, Dictionary<Relation, Polarity> into)
    {
        switch (formula)
        {
            case { IsOpen: false }:
                break;
            case Formula.Atom atom:
                into[atom.Relation] = into.GetValueOrDefault(atom.Relation) | (positive ? Polarity.For : Polarity.Against);
                break;
            case Formula.Call call:
                Polarities(call.Definition.Body, positive, into);
                break;
            case Formula.Not not:
                Polarities(not.Operand, !positive, into);
                break;
            case Formula.Every every:
                Polarities(every.Where, !positive, into);
                Polarities(every.Body, positive, into);
                break;
            default:
                foreach (var part in formula.Parts)
                {
                    Polarities(part, positive, into);
                }

                break;
        }
    }

    public static bool IsSlot(Term term, int slot) => term is Term.Variable variable && variable.Slot == slot;

    private static string? OfArguments(Formula.Call call, int slot)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (IsSlot(call.Arguments[i], slot) && Of(call.Definition.Body, i) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
