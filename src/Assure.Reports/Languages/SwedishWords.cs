namespace Assure.Reports.Languages;

/// <summary>Swedish.</summary>
internal sealed partial class SwedishWords() : Words(LanguageFile.Of("sv"));
