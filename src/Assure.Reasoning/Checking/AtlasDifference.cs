using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sets;
using Assure.Record.Texts;

namespace Assure.Reasoning.Checking;

/// <summary>Tells on which days two tellings of one promiser's promises of one kind differ in a verdict or form.</summary>
internal static class AtlasDifference
{
    /// <summary>Those of some days, ascending, on which they differ for some state.</summary>
    public static IEnumerable<DateOnly> Days(AtlasRow one, AtlasRow other, IReadOnlyList<DateOnly> days)
    {
        var (i, j) = (0, 0);
        foreach (var day in days)
        {
            while (i + 1 < one.Pieces.Length && one.Pieces[i + 1].From <= day)
            {
                i++;
            }

            while (j + 1 < other.Pieces.Length && other.Pieces[j + 1].From <= day)
            {
                j++;
            }

            if (!Same(one.Pieces[i], other.Pieces[j]))
            {
                yield return day;
            }
        }
    }

    private static bool Same(AtlasPiece one, AtlasPiece other)
    {
        if (one.Groups.AsSpan().SequenceEqual(other.Groups.AsSpan()))
        {
            return true;
        }

        var (left, right) = (Sets(one), Sets(other));
        return left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var states) && states == pair.Value);
    }

    private static Dictionary<(Verdict, Form?), EntitySet> Sets(AtlasPiece piece)
    {
        var sets = new Dictionary<(Verdict, Form?), EntitySet>();
        foreach (var group in piece.Groups)
        {
            sets[(group.Verdict, group.Form)] = sets.GetValueOrDefault((group.Verdict, group.Form)) | group.States;
        }

        return sets;
    }
}
