using System.Numerics;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>Reads from a promise's breaches its label and what it hangs on (SEMANTICS §3).</summary>
internal static class Labels
{
    /// <summary>The label: the first that fits.</summary>
    public static Verdict Of(Breaches breaches)
    {
        if (breaches.All.Count == 0)
        {
            return Verdict.Unconditional;
        }

        var (conduct, dormant) = (true, false);
        foreach (var breach in breaches.All)
        {
            if (breach.IsCertain)
            {
                return Verdict.Excluded;
            }

            // At the baseline no conduct takes place: a breach that needs some is not met.
            var needsConduct = Some(breach.Held, breaches, Truth.Conduct);
            conduct &= needsConduct;
            dormant |= !needsConduct && breach.Held == 0 && Only(breach.Denied, breaches, Truth.Conduct);
        }

        return conduct ? Verdict.Conditional : dormant ? Verdict.Dormant : Verdict.Discretionary;
    }

    /// <summary>On whose acts or words the promise depends.</summary>
    public static HangsOn HangsOn(Breaches breaches, Entity beneficiary)
    {
        var hangsOn = Answers.HangsOn.Nothing;
        foreach (var number in breaches.Mentioned())
        {
            var atom = breaches.Atoms[number];
            hangsOn |= atom.Relation.Truth switch
            {
                Truth.Judged => Answers.HangsOn.GuarantorsWord,
                Truth.Recorded => Answers.HangsOn.UnknownFact,
                _ => OfConduct(atom, beneficiary),
            };
        }

        return hangsOn;
    }

    private static HangsOn OfConduct(OpenAtom.OfRelation atom, Entity beneficiary)
    {
        // By convention of the language the first argument of a conduct relation is the actor.
        var actors = AtomTable.Extent(atom.Arguments[0]);
        var isState = beneficiary.Sort == Sort.State && atom.Relation.Parameters[0].Sort == Sort.State;
        var own = isState && actors.Contains(beneficiary.Index);
        var others = !own || actors.Count > 1;
        return (own ? Answers.HangsOn.OwnConduct : 0) | (others ? Answers.HangsOn.OthersConduct : 0);
    }

    private static bool Some(ulong set, Breaches breaches, Truth truth)
    {
        for (; set != 0; set &= set - 1)
        {
            if (breaches.Atoms[BitOperations.TrailingZeroCount(set)].Relation.Truth == truth)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Only(ulong set, Breaches breaches, Truth truth)
    {
        for (; set != 0; set &= set - 1)
        {
            if (breaches.Atoms[BitOperations.TrailingZeroCount(set)].Relation.Truth != truth)
            {
                return false;
            }
        }

        return true;
    }
}
