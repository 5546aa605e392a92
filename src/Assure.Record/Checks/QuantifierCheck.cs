using System.Collections.Immutable;
using Assure.Language.Text;
using Assure.Record.Binding;
using Assure.Record.Rules;

namespace Assure.Record.Checks;

/// <summary>Refuses what a class atom cannot say: <c>every</c> over open relations, and two open relations joined over one variable.</summary>
/// <remarks>
/// <c>some x: a(x) and b(x)</c> is not <c>(some x: a(x)) and (some x: b(x))</c>; a residual speaks of classes, so the first
/// cannot be told from the second. One relation that says both can.
/// </remarks>
internal sealed class QuantifierCheck(BindingContext context)
{
    public void Check(Formula formula, SourceLocation fallback)
    {
        switch (formula)
        {
            case { IsOpen: false }:
                break;
            case Formula.Every every:
                context.Findings.Report(BindingDiagnostics.EveryOverOpen, Place(every, fallback), "every", OpenUse.Any(every) ?? "something");
                break;
            case Formula.Some some:
                CheckSome(some, fallback);
                goto default;
            default:
                foreach (var part in formula.Parts)
                {
                    Check(part, fallback);
                }

                break;
        }
    }

    private void CheckSome(Formula.Some some, SourceLocation fallback)
    {
        var slot = some.Variable.Slot;
        var place = Place(some, fallback);
        if (Joined([some.Where, some.Body], slot, true) is var (first, second))
        {
            context.Findings.Report(BindingDiagnostics.OpenJoin, place, first, second, some.Variable.Name);
        }
        else if ((Denied(some.Where, slot, true) ?? Denied(some.Body, slot, true)) is { } denied)
        {
            context.Findings.Report(BindingDiagnostics.EveryOverOpen, place, "some … not", denied);
        }
    }

    /// <summary>Two open relations that both must hold of the variable, or null.</summary>
    private static (string First, string Second)? Joined(ImmutableArray<Formula> conjuncts, int slot, bool positive)
    {
        string[] open = [.. conjuncts.Select(one => OpenUse.Of(one, slot)).OfType<string>()];
        if (open.Length > 1)
        {
            return (open[0], open[1]);
        }

        foreach (var conjunct in conjuncts)
        {
            if (Within(conjunct, slot, positive) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (string First, string Second)? Within(Formula formula, int slot, bool positive)
    {
        switch (formula)
        {
            case { IsOpen: false }:
                return null;
            case Formula.Not not:
                return Within(not.Operand, slot, !positive);
            case Formula.And and:
                return positive ? Joined(and.Operands, slot, positive) : First(and.Operands, slot, positive);
            case Formula.Or or:
                return positive ? First(or.Operands, slot, positive) : Joined(or.Operands, slot, positive);
            case Formula.Some some:
                return Joined([some.Where, some.Body], slot, positive);
            case Formula.Call call:
                for (var i = 0; i < call.Arguments.Length; i++)
                {
                    if (OpenUse.IsSlot(call.Arguments[i], slot) && Within(call.Definition.Body, i, positive) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static (string First, string Second)? First(ImmutableArray<Formula> formulas, int slot, bool positive)
    {
        foreach (var formula in formulas)
        {
            if (Within(formula, slot, positive) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>An open relation that must not hold of the variable, or null.</summary>
    private static string? Denied(Formula formula, int slot, bool positive) => formula switch
    {
        { IsOpen: false } => null,
        Formula.Atom => positive ? null : OpenUse.Of(formula, slot),
        Formula.Not not => Denied(not.Operand, slot, !positive),
        Formula.And and => and.Operands.Select(one => Denied(one, slot, positive)).FirstOrDefault(name => name is not null),
        Formula.Or or => or.Operands.Select(one => Denied(one, slot, positive)).FirstOrDefault(name => name is not null),
        Formula.Some some => Denied(some.Where, slot, positive) ?? Denied(some.Body, slot, positive),
        Formula.Call call => Enumerable.Range(0, call.Arguments.Length)
            .Where(i => OpenUse.IsSlot(call.Arguments[i], slot))
            .Select(i => Denied(call.Definition.Body, i, positive))
            .FirstOrDefault(name => name is not null),
        _ => null,
    };

    private SourceLocation Place(Formula formula, SourceLocation fallback) => context.Places.GetValueOrDefault(formula, fallback);
}
