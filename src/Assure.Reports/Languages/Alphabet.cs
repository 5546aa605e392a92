using Assure.Record.Lookup;

namespace Assure.Reports.Languages;

/// <summary>Orders names as a language does: case does not count, marked letters stand with the plain ones unless they are letters of their own.</summary>
/// <param name="after">The letters of the language that follow z, in order.</param>
public sealed class Alphabet(string after) : IComparer<string>
{
    private readonly string after = after ?? throw new ArgumentNullException(nameof(after));

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (one, other) = (x ?? "", y ?? "");
        for (var i = 0; i < one.Length && i < other.Length; i++)
        {
            var difference = Place(one[i]) - Place(other[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return one.Length != other.Length ? one.Length - other.Length : string.CompareOrdinal(one, other);
    }

    private int Place(char letter) => after.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is >= 0 and var place ? 'z' + 1 + place : Diacritics.Fold(letter);
}
