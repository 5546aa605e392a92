using System.Globalization;

namespace Assure.Reports.Languages;

/// <summary>The words of pages beside what is computed: navigation, heads, buttons, explanations; one file for each language.</summary>
/// <remarks>They are the part <c>pages</c> of a language's file; what it lacks is said in English.</remarks>
public sealed class PageWords
{
    private readonly LanguageFile file;

    internal PageWords(LanguageFile file) => this.file = file;

    /// <summary>The code of the language.</summary>
    public string Code => file.Code;

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => file.Pages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => file.Pages.TryGetValue(key, out var text) ? text : Code != "en" ? Words.English.Pages[key] : throw new KeyNotFoundException($"no page words '{key}' in {Code}");

    /// <summary>The words of a key, its holes (<c>{0}</c>, <c>{1}</c>) filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Filled(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A number in words up to twelve, in figures above.</summary>
    public string Number(int number) => file.Pages.GetValueOrDefault($"number.{number}") ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The order of names in this language.</summary>
    public IComparer<string> Alphabetical => field ??= new Alphabet(this["alphabet.after"]);
}
