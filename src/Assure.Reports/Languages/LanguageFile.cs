using System.Collections.Frozen;
using System.Text.Json;

namespace Assure.Reports.Languages;

/// <summary>All that one language is made of: its grammar, sentences and names, from one file.</summary>
public sealed class LanguageFile
{
    private readonly FrozenDictionary<string, Lazy<Pattern>> sentences;
    private readonly FrozenDictionary<string, string> names;

    /// <summary>Reads a language's file.</summary>
    /// <param name="code">Its code: <c>en</c>.</param>
    /// <param name="document">The file.</param>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public LanguageFile(string code, params JsonElement[] document)
    {
        Code = code;
        sentences = Texts(document, "sentences").ToFrozenDictionary(static pair => pair.Key, static pair => new Lazy<Pattern>(() => PatternReader.Read(pair.Value), LazyThreadSafetyMode.PublicationOnly), StringComparer.Ordinal);
        names = Texts(document, "names");
        Pages = Texts(document, "pages");
        Messages = Texts(document, "messages");
        Locale = document.Select(static one => one.TryGetProperty("locale", out var locale) ? locale.GetString() : null).FirstOrDefault(static locale => locale is not null) ?? code;
        Grammar = new(document.Select(static one => one.TryGetProperty("grammar", out var grammar) ? grammar : default).FirstOrDefault(static one => one.ValueKind == JsonValueKind.Object));
    }

    /// <summary>The file of a language.</summary>
    internal static LanguageFile Of(string code)
    {
        var assembly = typeof(LanguageFile).Assembly;
        var documents = assembly.GetManifestResourceNames()
            .Where(name => name == code + ".json" || (name.StartsWith("words.", StringComparison.Ordinal) && name.EndsWith($".{code}.json", StringComparison.Ordinal))).Select(name =>
            {
                using var file = assembly.GetManifestResourceStream(name)!;
                return JsonDocument.Parse(file).RootElement;
            });
        return new(code, [.. documents]);
    }

    /// <summary>The code of the language.</summary>
    public string Code { get; }

    /// <summary>The language and country, as documents name them: <c>en-GB</c>.</summary>
    public string Locale { get; }

    /// <summary>The words of pages, by key.</summary>
    internal FrozenDictionary<string, string> Pages { get; }

    /// <summary>What is said of mistakes, by the key of a diagnostic or the English words.</summary>
    internal FrozenDictionary<string, string> Messages { get; }

    /// <summary>How it bends words.</summary>
    internal Grammar Grammar { get; }

    /// <summary>The keys of its sentences, in ordinal order.</summary>
    public IEnumerable<string> Keys => sentences.Keys.Order(StringComparer.Ordinal);

    /// <summary>The name, in this language, of what the record names in English; null when the file has none.</summary>
    public string? Name(string english) => names.GetValueOrDefault(english);

    /// <summary>A sentence.</summary>
    /// <returns>Null when the file lacks it.</returns>
    /// <exception cref="FormatException">It is no pattern.</exception>
    internal Pattern? Sentence(string key) => sentences.TryGetValue(key, out var pattern) ? pattern.Value : null;

    private static FrozenDictionary<string, string> Texts(JsonElement[] document, string part) =>
        document.Where(one => one.TryGetProperty(part, out _)).SelectMany(one => one.GetProperty(part).EnumerateObject())
            .ToFrozenDictionary(static pair => pair.Name, static pair => pair.Value.GetString()!, StringComparer.Ordinal);
}
