using System.Collections.Immutable;
using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Atlases;

/// <summary>Finds where two atlases of the same promisers and kinds differ.</summary>
internal static class AtlasChanges
{
    /// <summary>The differences, by row, then first day, then states.</summary>
    public static ImmutableArray<AtlasChange> Between(ImmutableArray<AtlasRow> before, ImmutableArray<AtlasRow> after)
    {
        var changes = ImmutableArray.CreateBuilder<AtlasChange>();
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].Pieces != after[i].Pieces)
            {
                changes.AddRange(Between(before[i], after[i]).OrderBy(static change => change.From).ThenBy(static change => change.States.Min()));
            }
        }

        return changes.ToImmutable();
    }

    private static List<AtlasChange> Between(AtlasRow before, AtlasRow after)
    {
        var changes = new List<AtlasChange>();
        var open = new List<AtlasChange>();
        for (int i = 0, j = 0; i < before.Pieces.Length || j < after.Pieces.Length;)
        {
            var (left, right) = (DayOf(before.Pieces, i), DayOf(after.Pieces, j));
            var day = left < right ? left : right;
            i += left == day ? 1 : 0;
            j += right == day ? 1 : 0;
            var here = Differences(i == 0 ? null : before.Pieces[i - 1], j == 0 ? null : after.Pieces[j - 1]);
            Close(open, here, day, changes);
            foreach (var (states, one, other) in here)
            {
                var still = open.Where(change => change.Before == one && change.After == other).Aggregate(EntitySet.Empty, static (all, change) => all | change.States);
                if (!(states & ~still).IsEmpty)
                {
                    open.Add(new(before.Guarantor, before.Promise, states & ~still, day, null, one, other));
                }
            }
        }

        changes.AddRange(open);
        return changes;
    }

    /// <summary>Ends what no longer differs in the same way.</summary>
    private static void Close(List<AtlasChange> open, List<(EntitySet States, AtlasLabel? Before, AtlasLabel? After)> here, DateOnly day, List<AtlasChange> changes)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var change = open[i];
            var still = here.Where(one => one.Before == change.Before && one.After == change.After).Aggregate(EntitySet.Empty, static (all, one) => all | one.States) & change.States;
            if (still == change.States)
            {
                continue;
            }

            changes.Add(change with { States = change.States & ~still, To = day });
            open.RemoveAt(i);
            if (!still.IsEmpty)
            {
                open.Insert(i, change with { States = still });
            }
        }
    }

    private static List<(EntitySet States, AtlasLabel? Before, AtlasLabel? After)> Differences(AtlasPiece? before, AtlasPiece? after)
    {
        var differences = new List<(EntitySet, AtlasLabel?, AtlasLabel?)>();
        if (before?.Groups is { } one && after?.Groups is { } other && (one == other || one.AsSpan().SequenceEqual(other.AsSpan())))
        {
            return differences;
        }

        var (left, right) = (before?.Groups ?? [], after?.Groups ?? []);
        var (told, toldAfter) = (All(left), All(right));
        foreach (var group in left)
        {
            Add(group.States & ~toldAfter, Label(group), null);
            foreach (var then in right)
            {
                if (Label(group) != Label(then))
                {
                    Add(group.States & then.States, Label(group), Label(then));
                }
            }
        }

        foreach (var then in right)
        {
            Add(then.States & ~told, null, Label(then));
        }

        return differences;

        void Add(EntitySet states, AtlasLabel? was, AtlasLabel? becomes)
        {
            if (!states.IsEmpty)
            {
                differences.Add((states, was, becomes));
            }
        }
    }

    private static EntitySet All(ImmutableArray<AtlasGroup> groups) => groups.Aggregate(EntitySet.Empty, static (all, group) => all | group.States);

    private static AtlasLabel Label(AtlasGroup group) => new(group.Verdict, group.Form, group.Best);

    private static DateOnly DayOf(ImmutableArray<AtlasPiece> pieces, int i) => i < pieces.Length ? pieces[i].From : DateOnly.MaxValue;
}
