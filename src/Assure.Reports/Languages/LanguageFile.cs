using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Assure.Reports.Languages;

/// <summary>All that one language is made of: its grammar, sentences, page words, messages and names, from one file.</summary>
/// <remarks>Nothing of it is read before it is asked for.</remarks>
public sealed class LanguageFile
{
    private const string Folder = "languages/";
    private const string Ending = ".json";
    private const string English = Folder + "en" + Ending;
    private readonly Lazy<JsonElement> document;
    private readonly Lazy<FrozenDictionary<string, Lazy<Pattern>>> sentences;
    private readonly Lazy<FrozenDictionary<string, string>> names;
    private readonly Lazy<FrozenDictionary<string, string>> pages;
    private readonly Lazy<FrozenDictionary<string, string>> messages;
    private readonly Lazy<Grammar> grammar;

    /// <summary>A language as a document writes it.</summary>
    /// <param name="code">Its code: <c>en</c>.</param>
    /// <param name="document">The document.</param>
    public LanguageFile(string code, JsonElement document)
        : this(code, () => document)
    {
    }

    private LanguageFile(string code, Func<JsonElement> read)
    {
        Code = code;
        document = new(read);
        sentences = new(() => Texts("sentences").ToFrozenDictionary(static pair => pair.Key, static pair => new Lazy<Pattern>(() => PatternReader.Read(pair.Value)), StringComparer.Ordinal));
        names = new(() => Texts("names"));
        pages = new(() => Texts("pages"));
        messages = new(() => Texts("messages"));
        grammar = new(() => new Grammar(Part("grammar")));
    }

    /// <summary>The files of all languages: English first, then by code.</summary>
    public static ImmutableArray<LanguageFile> All { get; } = [.. typeof(LanguageFile).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .OrderBy(static name => name != English).ThenBy(static name => name, StringComparer.Ordinal)
        .Select(static name => new LanguageFile(name[Folder.Length..^Ending.Length], () => Read(name)))];

    /// <summary>The code of the language.</summary>
    public string Code { get; }

    /// <summary>The language and country, as documents name them: <c>en-GB</c>.</summary>
    public string Locale => Part("locale") is { ValueKind: JsonValueKind.String } locale ? locale.GetString()! : Code;

    /// <summary>The words of pages, by key.</summary>
    internal FrozenDictionary<string, string> Pages => pages.Value;

    /// <summary>What is said of mistakes, by the key of a diagnostic or the English words.</summary>
    internal FrozenDictionary<string, string> Messages => messages.Value;

    /// <summary>How it bends words.</summary>
    internal Grammar Grammar => grammar.Value;

    /// <summary>The keys of its sentences, in ordinal order.</summary>
    public IEnumerable<string> Keys => sentences.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>The name, in this language, of what the record names in English; null when the file has none.</summary>
    public string? Name(string english) => names.Value.GetValueOrDefault(english);

    /// <summary>A sentence.</summary>
    /// <returns>Null when the file lacks it.</returns>
    /// <exception cref="FormatException">It is no pattern.</exception>
    internal Pattern? Sentence(string key) => sentences.Value.TryGetValue(key, out var pattern) ? pattern.Value : null;

    private static JsonElement Read(string name)
    {
        using var file = typeof(LanguageFile).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    }

    private JsonElement Part(string name) => document.Value.TryGetProperty(name, out var part) ? part : default;

    private FrozenDictionary<string, string> Texts(string name) => Part(name) is { ValueKind: JsonValueKind.Object } texts
        ? texts.EnumerateObject().ToFrozenDictionary(static pair => pair.Name, static pair => pair.Value.GetString()!, StringComparer.Ordinal)
        : FrozenDictionary<string, string>.Empty;
}
