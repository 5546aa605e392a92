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
    private readonly ImmutableArray<AtlasPiece>.Builder pieces = ImmutableArray.CreateBuilder<AtlasPiece>();
    private Falling[]? fallings;
    private Lanes?[] fallen = [];
    private int[] stops = [];

    /// <summary>The fallings that were walked, with open choices that touch some cell on some day.</summary>
    public IEnumerable<Falling> Walked => fallings is null ? [] : fallings.Where((_, i) => fallen[i] is not null);

    /// <summary>Whether some cells are asked one by one, because sets cannot follow them.</summary>
    public bool Asks { get; private set; }

    /// <summary>Makes ready to walk.</summary>
    public PieceWalker Ready()
    {
        fallings = row.IsSweepable ? digits.Fallings(followed) : null;
        fallen = new Lanes?[fallings?.Length ?? 0];
        Asks = fallings is null || followed.Length != row.Touches.Length;
        return this;
    }

    /// <summary>The pieces; what sets cannot follow is asked cell by cell.</summary>
    /// <param name="cells">Asks single cells of the row; needed only if it <see cref="Asks"/>.</param>
    public ImmutableArray<AtlasPiece> Pieces(CellAsker? cells) => Pieces(cells, [], [new(Reasoner.FirstDay.DayNumber, int.MaxValue)]);

    /// <summary>The pieces where only some days need be walked.</summary>
    /// <param name="cells">Asks single cells of the row; needed only if it <see cref="Asks"/>.</param>
    /// <param name="before">The pieces that stand on all other days.</param>
    /// <param name="days">The days to walk, in order and apart.</param>
    public ImmutableArray<AtlasPiece> Pieces(CellAsker? cells, ImmutableArray<AtlasPiece> before, IEnumerable<DayRange> days)
    {
        stops = [.. (Asks ? cells!.Days() : []).Concat(row.Touches.SelectMany(static touch => (int[])[touch.From, touch.To])).Distinct().Order()];
        var there = new Lane();
        there.Add(exists);
        var open = row.Lanes(null);
        var next = 0;
        foreach (var (from, to) in days)
        {
            while (next < before.Length && before[next].From.DayNumber < from)
            {
                pieces.Add(before[next++]);
            }

            Walk(from, to, there, open, cells);
            while (next < before.Length && before[next].From.DayNumber <= to)
            {
                next++;
            }

            if (next > 0 && to != int.MaxValue)
            {
                Add(to, before[next - 1]);
            }
        }

        pieces.AddRange(before.AsSpan()[next..]);
        return pieces.ToImmutable();
    }

    private void Add(int day, AtlasPiece piece)
    {
        if (pieces.Count == 0 || !pieces[^1].Groups.AsSpan().SequenceEqual(piece.Groups.AsSpan()))
        {
            pieces.Add(piece.From.DayNumber == day ? piece : piece with { From = DateOnly.FromDayNumber(day) });
        }
    }

    private void Walk(int from, int to, Lane there, Lanes open, CellAsker? cells)
    {
        var stop = 0;
        for (var day = from; day < to;)
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
                cells!.Ask(asked, day, stop, open, groups);
            }

            if (doubtful != asked)
            {
                next = Math.Min(next, AddFalls(doubtful & ~asked, day));
            }

            var before = pieces.Count == 0 ? default : pieces[^1].Groups;
            var after = groups.Piece(before);
            if (after != before)
            {
                pieces.Add(new(DateOnly.FromDayNumber(day), after));
            }

            day = next;
        }
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
    private int AddFalls(EntitySet doubtful, int day)
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
        for (var i = 0; i < fallings!.Length; i++)
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
