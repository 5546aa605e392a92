using System.Collections.Frozen;

namespace Assure.Reports.Languages;

/// <summary>The forms of Swedish verbs and of the adjectives that bend to their subject.</summary>
internal static class SwedishVerbs
{
    private static readonly FrozenDictionary<string, string> PastForms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["är"] = "var",
        ["har"] = "hade",
        ["angriper"] = "angrep",
        ["begår"] = "begick",
        ["låter"] = "lät",
        ["bryter"] = "bröt",
        ["avstår"] = "avstod",
        ["deltar"] = "deltog",
        ["finner"] = "fann",
        ["anser"] = "ansåg",
        ["kan"] = "kunde",
        ["får"] = "fick",
        ["ger"] = "gav",
        ["gör"] = "gjorde",
        ["går"] = "gick",
        ["står"] = "stod",
        ["tar"] = "tog",
        ["håller"] = "höll",
        ["ligger"] = "låg",
        ["stöder"] = "stödde",
        ["stödjer"] = "stödde",
        ["kränker"] = "kränkte",
        ["använder"] = "använde",
        ["hyser"] = "hyste",
        ["tillhör"] = "tillhörde",
        ["uppfyller"] = "uppfyllde",
        ["upprättar"] = "upprättade",
        ["skyddar"] = "skyddade",
        ["hotar"] = "hotade",
        ["handlar"] = "handlade",
        ["saknar"] = "saknade",
        ["ansvarar"] = "ansvarade",
        ["bedömer"] = "bedömde",
        ["lämnar"] = "lämnade",
    }.ToFrozenDictionary();

    /// <summary>Adjectives written in the common gender, with their neuter and plural.</summary>
    private static readonly FrozenDictionary<string, (string Neuter, string Plural)> Adjectives = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["bunden"] = ("bundet", "bundna"),
        ["allierad"] = ("allierat", "allierade"),
        ["ansvarig"] = ("ansvarigt", "ansvariga"),
        ["fri"] = ("fritt", "fria"),
        ["beväpnad"] = ("beväpnat", "beväpnade"),
        ["undertecknad"] = ("undertecknat", "undertecknade"),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Adverbs = new[] { "inte", "allvarligt", "också", "själv", "längre" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word may stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) => Adverbs.Contains(word);

    /// <summary>Whether a word is a verb in the present.</summary>
    public static bool IsVerb(string word) => PastForms.ContainsKey(word);

    /// <summary>The past tense; weak verbs in <c>-ar</c> are formed, any other that is not known stays in the present.</summary>
    public static string Past(string verb) =>
        PastForms.TryGetValue(verb, out var past) ? past : verb.EndsWith("ar", StringComparison.Ordinal) ? verb[..^1] + "de" : verb;

    /// <summary>An adjective bent to its subject; a word that is none is left as it is.</summary>
    public static string Agree(string word, Noun subject) =>
        !Adjectives.TryGetValue(word, out var forms) ? word : subject.IsPlural ? forms.Plural : subject.IsCommon ? word : forms.Neuter;
}
