namespace Assure.Reports.Languages;

/// <summary>English.</summary>
internal sealed partial class EnglishWords() : Words(LanguageFile.Of("en"))
{
    private static string Has(Noun noun) => noun.IsPlural ? "have" : "has";
}
