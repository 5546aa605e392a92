namespace Assure.Reports.Languages;

/// <summary>A noun phrase as it stands inside a sentence, with the forms that words around it take.</summary>
/// <param name="Text">The phrase, article included: <c>the United States</c>.</param>
/// <param name="Genitive">Its genitive: <c>the United States'</c>; empty when it is not needed.</param>
/// <param name="IsPlural">Whether verbs and pronouns are plural.</param>
/// <param name="IsCommon">Swedish: whether adjectives take the common gender (<c>Sovjetunionen är bunden</c>), not the neuter.</param>
public sealed record Noun(string Text, string Genitive, bool IsPlural, bool IsCommon = false)
{
    /// <summary>A phrase in the singular without a genitive.</summary>
    public static Noun Of(string text) => new(text, string.Empty, false);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
