using System.Collections.Frozen;
using System.Text.Json;

namespace Assure.Reports.Languages;

/// <summary>How a language bends the record's sentences and names: the part <c>grammar</c> of its file.</summary>
/// <remarks>A part that the file lacks bends nothing. What each is for: <c>docs/languages.md</c>.</remarks>
internal sealed class Grammar
{
    private readonly FrozenSet<string> adverbs;
    private readonly FrozenSet<string> conjunctions;
    private readonly FrozenSet<string> denials;
    private readonly Endings genitive;
    private readonly Endings pluralVerb;
    private readonly Endings pastVerb;
    private readonly Endings pastPluralVerb;
    private readonly Endings participle;
    private readonly Endings isParticiple;
    private readonly Endings agreePlural;
    private readonly Endings agreeNeuter;
    private readonly string[] pluralNames;
    private readonly string[] commonNames;
    private readonly (string Present, string Past)[] past;
    private readonly (string Article, string Other)[] others;
    private readonly string[] namedStates;

    /// <summary>Reads the part.</summary>
    public Grammar(JsonElement part)
    {
        genitive = new(Part(part, "genitive"));
        pluralNames = List(part, "names.plural");
        commonNames = List(part, "names.common");
        namedStates = List(part, "names.states");
        adverbs = List(part, "verb.adverbs").ToFrozenSet(StringComparer.Ordinal);
        conjunctions = List(part, "verb.conjunctions").ToFrozenSet(StringComparer.Ordinal);
        denials = List(part, "verb.denials").ToFrozenSet(StringComparer.Ordinal);
        pluralVerb = new(Part(part, "verb.plural"));
        pastVerb = new(Part(part, "verb.past"));
        pastPluralVerb = new(Part(part, "verb.past.plural"));
        participle = new(Part(part, "verb.participle"));
        isParticiple = new(Part(part, "participles"));
        agreePlural = new(Part(part, "agree.plural"));
        agreeNeuter = new(Part(part, "agree.neuter"));
        past = Pairs(part, "past");
        others = Pairs(part, "noun.other");
        Plurals = new(Part(part, "plurals"));
        Relative = Text(part, "noun.relative");
        Digits = Text(part, "digits");
    }

    /// <summary>The word between a noun and a clause on it, spaces included: <c> that </c>; empty when the language has none.</summary>
    public string Relative { get; }

    /// <summary>What sets the thousands of a number apart: a comma, a blank that does not break; empty when nothing does.</summary>
    public string Digits { get; }

    /// <summary>Which form of a plural a number takes.</summary>
    public PluralRules Plurals { get; }

    /// <summary>A name with the forms words around it take.</summary>
    /// <param name="text">The name.</param>
    /// <param name="own">Its genitive when the record gives it; else null.</param>
    public Noun Name(string text, string? own = null) => new(text, own ?? genitive.Of(text) ?? text, IsOneOf(pluralNames, text), IsOneOf(commonNames, text));

    /// <summary>Whether a word may stand between a subject and its verb.</summary>
    public bool IsAdverb(string word) => adverbs.Contains(word);

    /// <summary>Whether a word joins two subjects: <c>and</c>.</summary>
    public bool IsConjunction(string word) => conjunctions.Contains(word);

    /// <summary>Whether a word after a verb denies what follows: <c>no</c>.</summary>
    public bool IsDenial(string word) => denials.Contains(word);

    /// <summary>Whether a word is a verb in the present: its form in the past is known, and it is no name.</summary>
    public bool IsVerb(string word) => !char.IsUpper(word, 0) && pastVerb.Of(word) is not null;

    /// <summary>Whether a word may follow an auxiliary as its participle: <c>signed</c>.</summary>
    public bool IsParticiple(string word) => isParticiple.Of(word) is not null;

    /// <summary>The plural of a verb in the present, which is also its bare form.</summary>
    public string Plural(string verb) => pluralVerb.Of(verb) ?? verb;

    /// <summary>A verb in number and time.</summary>
    public string Finite(string verb, bool isPlural, bool isPast) =>
        isPast ? (isPlural ? pastPluralVerb.Of(verb) : null) ?? pastVerb.Of(verb) ?? verb : isPlural ? Plural(verb) : verb;

    /// <summary>The participle of a verb: <c>been</c>; null when the language does not use it, or it is not known.</summary>
    public string? Participle(string verb) => participle.Of(verb);

    /// <summary>A word that bends to the subject of its sentence; any other is left as it is.</summary>
    public string Agree(string word, Noun subject) =>
        (subject.IsPlural ? agreePlural.Of(word) : subject.IsCommon ? null : agreeNeuter.Of(word)) ?? word;

    /// <summary>A phrase turned to the past where it holds a verb.</summary>
    public string Past(string text) => past.Aggregate(text, static (bent, pair) => bent.Replace(pair.Present, pair.Past, StringComparison.Ordinal));

    /// <summary>A noun phrase before <c>than</c>: its article turned into <c>another</c>, where the language does so.</summary>
    public string Other(string noun) =>
        others.Where(pair => noun.StartsWith(pair.Article, StringComparison.Ordinal)).Select(pair => pair.Other + noun[pair.Article.Length..]).FirstOrDefault() ?? noun;

    /// <summary>Whether the name of a group says itself that it means states: <c>the non-aligned states</c>.</summary>
    public bool NamesStates(string name) =>
        namedStates is [var first, .. var rest] && name.StartsWith(first, StringComparison.Ordinal) && rest.All(word => name.Contains(word, StringComparison.Ordinal));

    private static bool IsOneOf(string[] ends, string text) => Array.Exists(ends, end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static JsonElement Part(JsonElement part, string name) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var found) ? found : default;

    private static string Text(JsonElement part, string name) =>
        Part(part, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : string.Empty;

    private static string[] List(JsonElement part, string name) =>
        Part(part, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(static one => one.GetString()!)] : [];

    private static (string, string)[] Pairs(JsonElement part, string name) =>
        Part(part, name) is { ValueKind: JsonValueKind.Object } pairs ? [.. pairs.EnumerateObject().Select(static pair => (pair.Name, pair.Value.GetString()!))] : [];
}
