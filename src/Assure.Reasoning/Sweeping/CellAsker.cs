using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sets;
using Assure.Record.Entities;

namespace Assure.Reasoning.Sweeping;

/// <summary>Asks the cells of a row one by one, where sets cannot follow; and again only when something that concerns them may have changed.</summary>
/// <param name="engine">The parts that evaluate the edition.</param>
/// <param name="asker">Asks.</param>
/// <param name="row">The row.</param>
/// <param name="settings">What the asker settles beforehand.</param>
internal sealed class CellAsker(Engine engine, Asker asker, SweptRow row, Settings settings)
{
    private readonly Dictionary<int, (string Stand, AtlasGroup Group)> asked = [];
    private int last = -1;

    /// <summary>The days on which an answer may change though no history shows it, ascending.</summary>
    public IEnumerable<int> Days() =>
        row.IsSweepable ? ContestedDays.Of(engine, row.Guarantor, row.Kind) : engine.ChangeDays.Select(static day => day.DayNumber);

    /// <summary>Asks some cells.</summary>
    /// <param name="states">Their beneficiaries.</param>
    /// <param name="day">The day.</param>
    /// <param name="passed">How many of <see cref="Days"/> have passed.</param>
    /// <param name="lanes">The row's lanes, advanced to the day.</param>
    /// <param name="groups">Takes the answers; a cell that cannot be answered that day, because a text asks how things stood on a later one, is left out.</param>
    public void Ask(EntitySet states, int day, int passed, Lanes lanes, GroupSet groups)
    {
        if (passed != last)
        {
            asked.Clear();
            last = passed;
        }

        foreach (var index in states)
        {
            var stand = lanes.StandOf(index);
            if (!asked.TryGetValue(index, out var known) || known.Stand != stand)
            {
                if (Headline(engine.Record.States[index], DateOnly.FromDayNumber(day)) is not { } group)
                {
                    continue;
                }

                asked[index] = known = (stand, group);
            }

            groups.Add(known.Group);
        }
    }

    private AtlasGroup? Headline(State beneficiary, DateOnly day)
    {
        try
        {
            var (verdict, form, best) = asker.Headline(new(row.Guarantor, beneficiary, row.Kind, day, settings, Detail.Verdict));
            return new(EntitySet.Of(beneficiary.Index), verdict, form, best);
        }
        catch (LaterDayException)
        {
            return null;
        }
    }
}
