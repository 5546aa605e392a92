using System.Collections.Frozen;

namespace Assure.Reports.Languages;

/// <summary>The forms of English verbs, from the third person singular of the present.</summary>
internal static class EnglishVerbs
{
    private static readonly FrozenDictionary<string, (string Plural, string Past)> Irregular = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["is"] = ("are", "was"),
        ["has"] = ("have", "had"),
        ["does"] = ("do", "did"),
        ["goes"] = ("go", "went"),
        ["meets"] = ("meet", "met"),
        ["lets"] = ("let", "let"),
        ["gives"] = ("give", "gave"),
        ["takes"] = ("take", "took"),
        ["finds"] = ("find", "found"),
        ["keeps"] = ("keep", "kept"),
        ["makes"] = ("make", "made"),
        ["sets"] = ("set", "set"),
        ["puts"] = ("put", "put"),
        ["holds"] = ("hold", "held"),
        ["leaves"] = ("leave", "left"),
        ["lends"] = ("lend", "lent"),
        ["lies"] = ("lie", "lay"),
        ["commits"] = ("commit", "committed"),
        ["admits"] = ("admit", "admitted"),
        ["permits"] = ("permit", "permitted"),
    }.ToFrozenDictionary();

    /// <summary>Words that may stand between a subject and its verb.</summary>
    private static readonly FrozenSet<string> Adverbs = new[] { "gravely", "no", "longer", "also", "itself", "first" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word may stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) => Adverbs.Contains(word);

    /// <summary>The plural present: <c>attack</c> from <c>attacks</c>.</summary>
    public static string Plural(string verb)
    {
        if (Irregular.TryGetValue(verb, out var forms))
        {
            return forms.Plural;
        }

        if (verb.EndsWith("ies", StringComparison.Ordinal))
        {
            return verb[..^3] + "y";
        }

        var hissing = verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("xes", StringComparison.Ordinal) || verb.EndsWith("zes", StringComparison.Ordinal);
        return hissing ? verb[..^2] : verb.EndsWith('s') ? verb[..^1] : verb;
    }

    /// <summary>The past: <c>attacked</c> from <c>attacks</c>.</summary>
    public static string Past(string verb, bool plural)
    {
        if (verb == "is")
        {
            return plural ? "were" : "was";
        }

        if (Irregular.TryGetValue(verb, out var forms))
        {
            return forms.Past;
        }

        var stem = Plural(verb);
        return stem.EndsWith('e') ? stem + "d" : stem.EndsWith('y') && stem.Length > 1 && !"aeiou".Contains(stem[^2], StringComparison.Ordinal) ? stem[..^1] + "ied" : stem + "ed";
    }

    /// <summary>The past participle: <c>been</c>, <c>hosted</c>; null for a verb whose participle is not known.</summary>
    public static string? Participle(string verb) =>
        verb == "is" ? "been" : !Irregular.ContainsKey(verb) && verb.EndsWith('s') ? Past(verb, plural: false) : null;

    /// <summary>The denial, from which the verb's own word is gone: <c>is not</c>, <c>does not host</c>, <c>has not</c> before a participle.</summary>
    public static string Denied(string verb, bool plural, bool past, string next)
    {
        if (verb == "is")
        {
            return (past ? Past(verb, plural) : plural ? "are" : "is") + " not";
        }

        if (verb == "has" && (next.EndsWith("ed", StringComparison.Ordinal) || next == "been"))
        {
            return (past ? "had" : plural ? "have" : "has") + " not";
        }

        return (past ? "did" : plural ? "do" : "does") + " not " + Plural(verb);
    }
}
