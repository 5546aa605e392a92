using Assure.Reports.Languages;

namespace Assure.Reports.Pictures;

/// <summary>The order of names in an alphabetical list, by the alphabet of the language; without the platform's tables, which a browser does not have.</summary>
/// <param name="words">The language.</param>
internal sealed class NameOrder(Words words) : IComparer<string>
{
    private const string Marked = "àáâãçèéêíîñóôõúü";
    private const string Plain = "aaaaceeeiinooouu";
    private readonly string last = words.Code == "sv" ? "åäö" : "";

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (Rank(left[i]) - Rank(right[i]) is not 0 and var difference)
            {
                return difference;
            }
        }

        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);
    }

    private int Rank(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return last.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var place
            ? '{' + place
            : Marked.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var marked
                ? Plain[marked]
                : lower switch { 'å' or 'ä' => 'a', 'ö' => 'o', _ => lower };
    }
}
