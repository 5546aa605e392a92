namespace Assure.Record.Texts;

/// <summary>The same words in English and in Swedish.</summary>
public sealed record Bilingual(string En, string Sv)
{
    /// <summary>The words in the language asked for.</summary>
    /// <param name="language">Its code: <c>en</c>, <c>sv</c>.</param>
    /// <returns>Null for a language the record is not written in.</returns>
    public string? In(string language) => language switch { "en" => En, "sv" => Sv, _ => null };
}
