using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sets;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>The states by the label of a tier, or of all tiers together, read off the four points.</summary>
internal readonly struct Labelled
{
    private readonly EntitySet worst;
    private readonly EntitySet best;
    private readonly EntitySet baselineWorst;
    private readonly EntitySet baselineBest;

    /// <summary>The labels of one form's tier.</summary>
    public Labelled(Possible[] values, int form)
    {
        var lane = form * Lanes.OfForm;
        (worst, best, baselineWorst, baselineBest) = (values[lane + 1].Must, values[lane + 2].Must, values[lane + 3].Must, values[lane + 4].Must);
    }

    /// <summary>The labels of all tiers together, for some states.</summary>
    public Labelled(Possible[] values, EntitySet states)
    {
        for (var form = 0; form < Lanes.Forms; form++)
        {
            var tier = new Labelled(values, form);
            worst |= tier.worst & states;
            best |= tier.best & states;
            baselineWorst |= tier.baselineWorst & states;
            baselineBest |= tier.baselineBest & states;
        }
    }

    /// <summary>The states with a label, of those reached.</summary>
    public EntitySet this[Verdict verdict] => verdict switch
    {
        Verdict.Unconditional => worst,
        Verdict.Conditional => best & baselineWorst & ~worst,
        Verdict.Discretionary => best & ~baselineWorst & baselineBest,
        Verdict.Dormant => best & ~baselineWorst & ~baselineBest,
        _ => ~best,
    };

    /// <summary>Splits states with one headline by whether all tiers together give better, and adds the groups.</summary>
    public void Split(EntitySet states, Verdict verdict, Form form, List<AtlasGroup> groups)
    {
        for (var better = Verdict.Unconditional; better <= Verdict.Dormant && Strength.Of(better) < Strength.Of(verdict); better++)
        {
            var those = states & this[better];
            if (!those.IsEmpty)
            {
                groups.Add(new(those, verdict, form, better));
                states &= ~those;
            }
        }

        if (!states.IsEmpty)
        {
            groups.Add(new(states, verdict, form, null));
        }
    }
}
