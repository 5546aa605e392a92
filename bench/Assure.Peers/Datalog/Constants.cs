namespace Assure.Peers.Datalog;

/// <summary>Numbers for the words of a program, so that its tables hold numbers alone; in the order of the words, so that they compare alike.</summary>
internal sealed class Constants
{
    /// <summary>Where the words begin: no day or row has so great a number.</summary>
    private const int First = 10_000_000;

    private readonly string[] words;
    private readonly Dictionary<string, int> numbers;

    /// <summary>Numbers the words of a program and of the moments it is asked about.</summary>
    public Constants(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct().Order(StringComparer.Ordinal)];
        numbers = this.words.Select(static (word, i) => KeyValuePair.Create(word, First + i)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The number of a word; of a number in words, that number.</summary>
    public int Number(string word) => numbers.TryGetValue(word, out var number) ? number : int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The word of a number.</summary>
    public string Word(int number) => words[number - First];
}
