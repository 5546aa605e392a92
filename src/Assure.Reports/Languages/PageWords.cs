using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Assure.Reports.Languages;

/// <summary>The words of pages beside what is computed: navigation, heads, buttons, explanations; one file for each language.</summary>
/// <remarks>A language is added with one file, <c>pages.xx.json</c>, of the same keys, beside its <see cref="Words"/>.</remarks>
public sealed class PageWords
{
    private static readonly FrozenDictionary<string, PageWords> ByCode = Words.All.Select(Read).ToFrozenDictionary(static words => words.Code);
    private readonly FrozenDictionary<string, string> texts;

    private PageWords(string code, FrozenDictionary<string, string> texts) => (Code, this.texts) = (code, texts);

    /// <summary>The code of the language.</summary>
    public string Code { get; }

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"no page words '{key}' in {Code}");

    /// <summary>The words of a key, its holes (<c>{0}</c>, <c>{1}</c>) filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Filled(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A number in words up to twelve, in figures above.</summary>
    public string Number(int number) => texts.GetValueOrDefault($"number.{number}") ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The order of names in this language.</summary>
    public IComparer<string> Alphabetical => new Alphabet(this["alphabet.after"]);

    /// <summary>The page words of a language.</summary>
    public static PageWords For(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return ByCode[words.Code];
    }

    private static PageWords Read(Words words)
    {
        var assembly = typeof(PageWords).Assembly;
        using var file = assembly.GetManifestResourceStream($"pages.{words.Code}.json") ?? throw new InvalidOperationException($"the file of page words of '{words.Code}' is missing");
        using var document = JsonDocument.Parse(file);
        return new(words.Code, document.RootElement.EnumerateObject().ToFrozenDictionary(static pair => pair.Name, static pair => pair.Value.GetString()!));
    }
}
