using Assure.Reasoning.Sets;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Gathers from formulas which rows they may ask about.</summary>
/// <param name="things">Tells what a variable may stand for.</param>
/// <param name="guarantors">Whom the guarantor may be.</param>
/// <param name="patterns">Takes the patterns.</param>
internal sealed class PatternGatherer(PossibleThings things, EntitySet guarantors, RowPatterns patterns)
{
    private readonly Dictionary<Definition, List<EntitySet[]>> entered = [];

    /// <summary>Gathers from a formula of a text.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="slots">How many slots it needs.</param>
    public void Gather(Formula formula, int slots)
    {
        var frame = new EntitySet[slots];
        Array.Fill(frame, ~EntitySet.Empty);
        Gather(formula, frame);
    }

    private void Gather(Formula formula, EntitySet[] frame)
    {
        switch (formula)
        {
            case Formula.Atom atom:
                patterns.Add(atom.Relation, [.. atom.Arguments.Select(term => PossibleThings.Of(term, frame, guarantors))]);
                break;
            case Formula.Call call:
                Enter(call, frame);
                break;
            case Formula.Some some:
                Gather(some.Variable, some.Where, some.Body, frame);
                break;
            case Formula.Every every:
                Gather(every.Variable, every.Where, every.Body, frame);
                break;
            default:
                foreach (var part in formula.Parts)
                {
                    Gather(part, frame);
                }

                break;
        }
    }

    private void Gather(Term.Variable variable, Formula where, Formula body, EntitySet[] frame)
    {
        // Nothing outside the class bears on a quantifier over it.
        var inner = frame.ToArray();
        inner[variable.Slot] = ~EntitySet.Empty;
        inner[variable.Slot] = things.Of(where, variable.Slot, inner, guarantors);
        Gather(where, inner);
        Gather(body, inner);
    }

    private void Enter(Formula.Call call, EntitySet[] frame)
    {
        var inner = PossibleThings.Frame(call, frame, guarantors);
        if (!entered.TryGetValue(call.Definition, out var before))
        {
            entered[call.Definition] = before = [];
        }

        if (!before.Exists(known => known.AsSpan().SequenceEqual(inner)))
        {
            before.Add(inner);
            Gather(call.Definition.Body, inner);
        }
    }
}
