using System.Collections.Frozen;
using System.Text.Json;

namespace Assure.Reports.Languages;

/// <summary>How words change by their end: whole words first, then the first end, in the file's order, that fits.</summary>
/// <remarks>Written in a language's file as an object: <c>"=is": "was"</c> for a whole word, <c>"ies": "ied"</c> for an end; null: the word has no such form.</remarks>
internal sealed class Endings
{
    private readonly FrozenDictionary<string, string?> words;
    private readonly (string End, string? Instead)[] ends;

    /// <summary>Reads the object.</summary>
    public Endings(JsonElement rules)
    {
        var all = rules.ValueKind == JsonValueKind.Object ? rules.EnumerateObject().Select(static rule => (rule.Name, Instead: rule.Value.GetString())).ToArray() : [];
        words = all.Where(static rule => rule.Name.StartsWith('=')).ToFrozenDictionary(static rule => rule.Name[1..], static rule => rule.Instead, StringComparer.Ordinal);
        ends = [.. all.Where(static rule => !rule.Name.StartsWith('='))];
    }

    /// <summary>A word in the form these rules make.</summary>
    /// <returns>Null when no rule fits, or the word has no such form.</returns>
    public string? Of(string word)
    {
        if (words.TryGetValue(word, out var whole))
        {
            return whole;
        }

        foreach (var (end, instead) in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                return instead is null ? null : word[..^end.Length] + instead;
            }
        }

        return null;
    }
}
