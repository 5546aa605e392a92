using System.Collections.Frozen;

namespace Assure.Language.Syntax;

/// <summary>The words of the language.</summary>
public static class SyntaxFacts
{
    /// <summary>The words that may not be used as names.</summary>
    public static FrozenSet<string> ReservedWords { get; } = Set(
        "and", "or", "not", "some", "every", "where", "is", "before", "ever", "on", "the", "to", "by", "from", "each", "in", "of");

    /// <summary>The words that begin a declaration.</summary>
    public static FrozenSet<string> DeclarationWords { get; } = Set(
        "relation", "define", "dispute", "doubt", "kind", "follows", "assurance", "intends", "offers", "says", "draft", "qualification",
        "expect");

    /// <summary>The words that begin a clause of a text or qualification.</summary>
    public static FrozenSet<string> ClauseWords { get; } = Set(
        "to", "promises", "provided", "unless", "upon", "reserves", "restates", "replaces", "beside", "ends", "form", "from", "on",
        "disputed", "doubt", "en");

    /// <summary>The words that name a sort.</summary>
    public static FrozenSet<string> SortWords { get; } = Set("state", "territory", "treaty", "alliance", "zone");

    /// <summary>The words that name a form.</summary>
    public static FrozenSet<string> FormWords { get; } = Set("treaty", "memorandum", "resolution", "declaration", "law", "policy");

    /// <summary>The words that name a verdict.</summary>
    public static FrozenSet<string> VerdictWords { get; } = Set("unconditional", "conditional", "discretionary", "dormant", "excluded", "none", "disputed");

    internal const string VerdictList = "unconditional, conditional, discretionary, dormant, excluded, none or disputed";

    /// <summary>The sort that a word names.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The sort; null when the word names none.</returns>
    public static Sort? SortOf(string word) => word switch
    {
        "state" => Sort.State,
        "territory" => Sort.Territory,
        "treaty" => Sort.Treaty,
        "alliance" => Sort.Alliance,
        "zone" => Sort.Zone,
        _ => null,
    };

    /// <summary>The form that a word names.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The form; null when the word names none.</returns>
    public static InstrumentForm? FormOf(string word) => word switch
    {
        "treaty" => InstrumentForm.Treaty,
        "memorandum" => InstrumentForm.Memorandum,
        "resolution" => InstrumentForm.Resolution,
        "declaration" => InstrumentForm.Declaration,
        "law" => InstrumentForm.Law,
        "policy" => InstrumentForm.Policy,
        _ => null,
    };

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
