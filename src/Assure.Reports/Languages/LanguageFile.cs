using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Assure.Reports.Languages;

/// <summary>All that one language is made of: its grammar, sentences and names, from one file.</summary>
public sealed class LanguageFile
{
    private const string Folder = "languages/";
    private const string English = Folder + "en.json";
    private readonly FrozenDictionary<string, Lazy<Pattern>> sentences;
    private readonly FrozenDictionary<string, string> names;

    /// <summary>Reads a language's file.</summary>
    /// <param name="code">Its code: <c>en</c>.</param>
    /// <param name="document">The file.</param>
    public LanguageFile(string code, JsonElement document)
    {
        Code = code;
        Locale = document.TryGetProperty("locale", out var locale) ? locale.GetString()! : code;
        Grammar = new(document.TryGetProperty("grammar", out var grammar) ? grammar : default);
        sentences = Texts(document, "sentences").ToFrozenDictionary(static pair => pair.Key, static pair => new Lazy<Pattern>(() => PatternReader.Read(pair.Value), LazyThreadSafetyMode.PublicationOnly), StringComparer.Ordinal);
        names = Texts(document, "names");
        Pages = Texts(document, "pages");
        Messages = Texts(document, "messages");
    }

    /// <summary>The files of all languages: English first, then by code.</summary>
    public static ImmutableArray<LanguageFile> All { get; } = [.. typeof(LanguageFile).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .OrderBy(static name => name != English).ThenBy(static name => name, StringComparer.Ordinal)
        .Select(Read)];

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

    private static LanguageFile Read(string name)
    {
        using var file = typeof(LanguageFile).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(file);
        return new(name[Folder.Length..^".json".Length], document.RootElement);
    }

    private static FrozenDictionary<string, string> Texts(JsonElement document, string part) => document.TryGetProperty(part, out var texts)
        ? texts.EnumerateObject().ToFrozenDictionary(static pair => pair.Name, static pair => pair.Value.GetString()!, StringComparer.Ordinal)
        : FrozenDictionary<string, string>.Empty;
}
