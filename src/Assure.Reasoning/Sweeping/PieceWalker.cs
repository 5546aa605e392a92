using System.Collections.Immutable;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Sweeping;

/// <summary>Walks a row of the atlas from day to day, and tells its pieces.</summary>
/// <param name="row">The row.</param>
/// <param name="exists">The states that exist.</param>
/// <param name="choices">The open choices.</param>
/// <param name="digits">How they fall together.</param>
internal sealed class PieceWalker(SweptRow row, History exists, OpenChoices choices, ChoiceDigits digits)
{
    private readonly GroupSet groups = new();
    private readonly GroupSet joined = new();
    private readonly GroupSet one = new();
    private readonly Touch[] followed = [.. row.Touches.Where(static touch => touch.Choice != OpenChoices.Opaque)];

    /// <summary>The pieces; what sets cannot follow is asked cell by cell.</summary>
    /// <param name="cells">Asks single cells of the row.</param>
    public ImmutableArray<AtlasPiece> Pieces(CellAsker cells)
    {
        var there = new Lane();
        there.Add(exists);
        var open = row.Lanes(null);
        var fallings = row.IsSweepable ? digits.Fallings(followed) : null;
        var fallen = new Lanes?[fallings?.Length ?? 0];
        var asks = fallings is null || followed.Length != row.Touches.Length;
        int[] stops = [.. (asks ? cells.Days() : []).Concat(row.Touches.SelectMany(static touch => (int[])[touch.From, touch.To])).Distinct().Order()];
        var stop = 0;
        var pieces = ImmutableArray.CreateBuilder<AtlasPiece>();
        for (var day = Reasoner.FirstDay.DayNumber; day != int.MaxValue;)
        {
            while (stop < stops.Length && stops[stop] <= day)
            {
                stop++;
            }

            var next = Math.Min(there.AdvanceTo(day), open.AdvanceTo(day));
            next = stop < stops.Length ? Math.Min(next, stops[stop]) : next;
            var beneficiaries = there.Value.Must.Contains(row.Guarantor.Index) ? there.Value.Must & ~EntitySet.Of(row.Guarantor.Index) : EntitySet.Empty;
            var doubtful = row.IsSweepable ? open.Doubtful & beneficiaries : beneficiaries;
            groups.Clear();
            groups.AddCertain(open, beneficiaries & ~doubtful);
            var asked = fallings is null ? doubtful : doubtful & OpaqueOn(day);
            if (!asked.IsEmpty)
            {
                cells.Ask(asked, day, stop, open, groups);
            }

            if (doubtful != asked)
            {
                next = Math.Min(next, AddFalls(fallings!, fallen, doubtful & ~asked, day));
            }

            var before = pieces.Count == 0 ? default : pieces[^1].Groups;
            var after = groups.Piece(before);
            if (after != before)
            {
                pieces.Add(new(DateOnly.FromDayNumber(day), after));
            }

            day = next;
        }

        return pieces.ToImmutable();
    }

    /// <summary>The states touched on a day by what sets cannot follow.</summary>
    private EntitySet OpaqueOn(int day)
    {
        var states = EntitySet.Empty;
        foreach (var touch in row.Touches)
        {
            if (touch.Choice == OpenChoices.Opaque && touch.From <= day && day < touch.To)
            {
                states |= touch.Members;
            }
        }

        return states;
    }

    /// <summary>Adds what doubtful states come to when all falls are taken together.</summary>
    /// <returns>The next day on which that may change.</returns>
    private int AddFalls(Falling[] fallings, Lanes?[] fallen, EntitySet doubtful, int day)
    {
        var live = 0UL;
        foreach (var touch in followed)
        {
            if (touch.From <= day && day < touch.To && !(touch.Members & doubtful).IsEmpty)
            {
                live |= digits.Mask(touch.Choice);
            }
        }

        var next = int.MaxValue;
        joined.Clear();
        for (var i = 0; i < fallings.Length; i++)
        {
            // Digits that touch no doubtful state today stay at their first way.
            if ((fallings[i].Packed & ~live) == 0)
            {
                var lanes = fallen[i] ??= row.Lanes(fallings[i]);
                next = Math.Min(next, lanes.AdvanceTo(day));
                one.Clear();
                one.AddCertain(lanes, row.Settlement.IsByBeneficiary ? doubtful & ~Settled(fallings[i], doubtful, day) : doubtful);
                joined.AddFall(one);
            }
        }

        groups.Add(joined);
        return next;
    }

    /// <summary>The states for which a choice that touches them is settled another way than it falls.</summary>
    private EntitySet Settled(Falling falling, EntitySet doubtful, int day)
    {
        var settled = EntitySet.Empty;
        foreach (var touch in followed)
        {
            if (touch.From <= day && day < touch.To)
            {
                settled |= touch.Members & doubtful & ~row.Settlement.For(choices[touch.Choice], falling.Way(touch.Choice));
            }
        }

        return settled;
    }
}
