using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Assure.Record.Lookup;

/// <summary>An index of names, folded so that case, diacritics and punctuation do not count.</summary>
/// <param name="isPast">Whether a thing is no more, and is proposed after others; null: none is.</param>
internal sealed class LookupIndex<T>(Func<T, bool>? isPast = null)
    where T : class
{
    private const int MostSuggestions = 3;
    private const int LongestQuery = 200;

    /// <summary>The letters from which words are long enough that fewer of them may be mistaken.</summary>
    private const int LongWord = 8;

    /// <summary>The letters from which a word is known by itself though one of them is mistaken.</summary>
    private const int KnownWord = 5;

    private readonly Dictionary<string, List<(string Name, T Thing, LookupRank Rank, string? Language)>> _byKey = new(StringComparer.Ordinal);

    public void Add(string name, T thing, LookupRank rank, string? language = null)
    {
        var key = Fold(name);
        if (key.Length == 0)
        {
            return;
        }

        if (!_byKey.TryGetValue(key, out var list))
        {
            _byKey[key] = list = [];
        }

        if (!list.Exists(one => one.Thing == thing && one.Rank <= rank))
        {
            list.Add((name, thing, rank, language));
        }
    }

    public void Add(IEnumerable<KnownName> names, T thing)
    {
        foreach (var name in names)
        {
            Add(name.Text, thing, name.Rank, name.Language);
        }
    }

    /// <summary>The thing of a name, or the nearest few.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="language">The language whoever wrote it is answered in: a name of another must be nearer to be proposed.</param>
    public LookupResult<T> Find(string written, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(written);
        var key = written.Length > LongestQuery ? "" : Fold(written);
        if (_byKey.TryGetValue(key, out var exact))
        {
            var best = exact.Min(one => one.Rank);
            T[] claimants = [.. exact.Where(one => one.Rank == best).Select(one => one.Thing).Distinct()];
            return claimants is [var only]
                ? new LookupResult<T>(only, [])
                : new LookupResult<T>(null, [.. exact.Where(one => one.Rank == best).Select(one => new LookupSuggestion<T>(one.Name, one.Thing, 0))]);
        }

        return new LookupResult<T>(null, key.Length == 0 ? [] : Nearest(key, language));
    }

    /// <summary>Every name of which each word written begins a word, or is a typing mistake away from one, with how far it is in all.</summary>
    public IEnumerable<(int Distance, LookupRank Rank, string Name, T Thing)> Search(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var key = written.Length > LongestQuery ? "" : Fold(written);
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (candidate, list) in _byKey)
        {
            var distance = candidate == key ? 0 : words.Length == 0 ? (int?)null : Distance(words, candidate.Split(' '));
            foreach (var one in distance is null ? [] : list)
            {
                yield return (distance!.Value, one.Rank, one.Name, one.Thing);
            }
        }
    }

    /// <summary>How far the words written are from those of a name, the whole name being at least 1; null: too far.</summary>
    private static int? Distance(string[] written, string[] name)
    {
        var sum = 1;
        foreach (var word in written)
        {
            var most = word.Length / 4;
            var nearest = name.Min(other => other == word ? 0 : other.StartsWith(word, StringComparison.Ordinal) ? 1 : 2 + (2 * Distance(word, other, most)));
            if (nearest > 2 + (2 * most))
            {
                return null;
            }

            sum += nearest;
        }

        return sum;
    }

    /// <summary>Lower-case letters and digits without diacritics; whatever else is written counts as one blank between words.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                folded.Append(Diacritics.Fold(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character is not ('\'' or '’' or '.') && folded is [.., not ' '])
            {
                folded.Append(' ');
            }
        }

        var text = folded.ToString().TrimEnd();
        return text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
    }

    /// <summary>Names of which a word begins with what was written come first, then those with the fewest changes.</summary>
    private ImmutableArray<LookupSuggestion<T>> Nearest(string key, string language)
    {
        var most = key.Length < LongWord ? Math.Max(1, key.Length / 3) : key.Length / 4;
        var mostOfOthers = Math.Max(1, key.Length / 5);
        var near = new List<(int Distance, LookupRank Rank, string Name, T Thing)>();
        foreach (var (candidate, list) in _byKey)
        {
            var distance = key.Length > 1 && IsPartOf(key, candidate) ? 0 : Math.Min(Distance(key, candidate, most), OfWord(key, candidate));
            near.AddRange(list.Where(one => one.Rank < LookupRank.Code && distance <= (one.Language is null || one.Language == language ? most : mostOfOthers)).Select(one => (distance, one.Rank, one.Name, one.Thing)));
        }

        return
        [
            .. near.OrderBy(static one => one.Distance).ThenBy(one => isPast?.Invoke(one.Thing) ?? false).ThenBy(static one => one.Rank).ThenBy(static one => one.Name, StringComparer.Ordinal).DistinctBy(static one => one.Thing)
                .Take(MostSuggestions).Select(static one => new LookupSuggestion<T>(one.Name, one.Thing, one.Distance)),
        ];
    }

    /// <summary>One, where a word written is a letter away from one of several words of a name; else far.</summary>
    private static int OfWord(string key, string candidate) =>
        key.Length >= KnownWord && candidate.Contains(' ', StringComparison.Ordinal) && !key.Contains(' ', StringComparison.Ordinal) && candidate.Split(' ').Any(word => Distance(key, word, 1) <= 1) ? 1 : int.MaxValue;

    private static bool IsPartOf(string key, string candidate) =>
        candidate.StartsWith(key, StringComparison.Ordinal) || candidate.Contains(' ' + key, StringComparison.Ordinal);

    /// <summary>The Damerau–Levenshtein distance (optimal string alignment); more than <paramref name="most"/> when it is more.</summary>
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var beforeLast = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
