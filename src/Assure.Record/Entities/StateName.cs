using System.Collections.Immutable;

namespace Assure.Record.Entities;

/// <summary>A state's name over some time, in the grammatical forms sentences need.</summary>
/// <param name="From">First day of the name; null: from the beginning.</param>
/// <param name="To">First day it is no longer the name; null: still.</param>
/// <param name="En">English short name without article: <c>United States</c>.</param>
/// <param name="EnArticle"><c>the</c>, or empty.</param>
/// <param name="EnGenitive">English genitive without article: <c>Russia's</c>.</param>
/// <param name="EnAdjective">English adjective: <c>Russian</c>.</param>
/// <param name="EnPlural">Whether the English name takes a plural verb.</param>
/// <param name="Sv">Swedish short name.</param>
/// <param name="SvGenitive">Swedish genitive: <c>Rysslands</c>.</param>
/// <param name="SvAdjective">Swedish adjective in definite or plural form: <c>ryska</c>.</param>
/// <param name="Aliases">Other names by which a reader may ask for it, in any language.</param>
public sealed record StateName(
    DateOnly? From,
    DateOnly? To,
    string En,
    string EnArticle,
    string EnGenitive,
    string EnAdjective,
    bool EnPlural,
    string Sv,
    string SvGenitive,
    string SvAdjective,
    ImmutableArray<string> Aliases)
{
    /// <summary>The English name as it stands inside a sentence: <c>the United States</c>.</summary>
    public string EnInSentence => EnArticle.Length == 0 ? En : EnArticle + " " + En;

    /// <summary>The English genitive as it stands inside a sentence: <c>the United States'</c>.</summary>
    public string EnGenitiveInSentence => EnArticle.Length == 0 ? EnGenitive : EnArticle + " " + EnGenitive;
}
