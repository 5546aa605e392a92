namespace Assure.Language.Diagnostics;

/// <summary>Finds the name that someone probably meant.</summary>
public static class NearestName
{
    private const int LongestName = 80;

    /// <summary>The candidate with the fewest changes from what was written.</summary>
    /// <remarks>
    /// A change is one letter put in, left out or replaced, or two neighbours swapped; case does not count. At most a third of the
    /// letters may change. Of several equally near, the first in ordinal order is taken.
    /// </remarks>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <returns>The nearest; null when none is near enough.</returns>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(candidates);
        if (written.Length is 0 or > LongestName)
        {
            return null;
        }

        var lower = written.ToLowerInvariant();
        string? best = null;
        var bestDistance = Math.Max(1, written.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) >= bestDistance + (best is null ? 0 : 1))
            {
                continue;
            }

            var distance = Distance(lower, candidate.ToLowerInvariant());
            if (distance < bestDistance || (best is not null && distance == bestDistance && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>The Damerau–Levenshtein distance (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
