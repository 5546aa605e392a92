using System.Collections.Frozen;

namespace Assure.Record.Lookup;

/// <summary>Takes the marks off Latin letters, without the platform's tables: the browser and the native program have none.</summary>
public static class Diacritics
{
    private static readonly FrozenDictionary<char, char> s_plain = Pairs(
        ("àáâãäåāăąǎ", 'a'), ("çćĉċč", 'c'), ("ďđð", 'd'), ("èéêëēĕėęě", 'e'), ("ĝğġģ", 'g'), ("ĥħ", 'h'), ("ìíîïĩīĭįı", 'i'), ("ĵ", 'j'),
        ("ķ", 'k'), ("ĺļľŀł", 'l'), ("ñńņňŉ", 'n'), ("òóôõöøōŏőơ", 'o'), ("ŕŗř", 'r'), ("śŝşšș", 's'), ("ţťŧț", 't'), ("ùúûüũūŭůűųư", 'u'),
        ("ŵ", 'w'), ("ýÿŷ", 'y'), ("źżž", 'z'));

    /// <summary>The letter in lower case without its mark.</summary>
    public static char Fold(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return s_plain.GetValueOrDefault(lower, lower);
    }

    private static FrozenDictionary<char, char> Pairs(params ReadOnlySpan<(string Marked, char Plain)> groups)
    {
        var pairs = new Dictionary<char, char>();
        foreach (var (marked, plain) in groups)
        {
            foreach (var letter in marked)
            {
                pairs[letter] = plain;
            }
        }

        return pairs.ToFrozenDictionary();
    }
}
