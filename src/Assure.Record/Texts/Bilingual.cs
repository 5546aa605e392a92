namespace Assure.Record.Texts;

/// <summary>The same words in English and in Swedish.</summary>
public sealed record Bilingual(string En, string Sv)
{
    /// <summary>The words in the language asked for.</summary>
    /// <param name="language"><c>en</c> or <c>sv</c>; anything else is read as English.</param>
    public string In(string language) => language == "sv" ? Sv : En;
}
