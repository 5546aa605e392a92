namespace Assure.Reports.Blocks;

/// <summary>The footnotes of a document, numbered from 1 as they come; the same words are one note.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<Prose> all = [];

    /// <summary>The notes so far, in order of number.</summary>
    public IReadOnlyList<Prose> All => all;

    /// <summary>The number of a note.</summary>
    public int Number(Prose note)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (!numbers.TryGetValue(note.ToString(), out var number))
        {
            all.Add(note);
            numbers[note.ToString()] = number = all.Count;
        }

        return number;
    }
}
