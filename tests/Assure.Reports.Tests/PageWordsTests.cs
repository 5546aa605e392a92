using System.Text.RegularExpressions;
using Assure.Reports.Languages;

namespace Assure.Reports.Tests;

public sealed partial class PageWordsTests
{
    [Fact]
    public void Every_language_has_the_same_keys_with_the_same_holes()
    {
        var english = Words.English.Pages;
        foreach (var other in Words.All.Select(static words => words.Pages))
        {
            Assert.Equal(english.Keys, other.Keys);
            Assert.All(english.Keys, key => Assert.Equal(Holes(english[key]), Holes(other[key])));
        }
    }

    [Fact]
    public void Names_stand_in_the_order_of_the_language()
    {
        string[] names = ["Österrike", "Zambia", "Åland", "Ecuador", "Elfenbenskusten", "Ålandsöarna", "Ängland"];
        Assert.Equal(["Ecuador", "Elfenbenskusten", "Zambia", "Åland", "Ålandsöarna", "Ängland", "Österrike"], names.Order(Words.Swedish.Pages.Alphabetical));
        Assert.Equal(["Åland", "Ålandsöarna", "Ängland", "Ecuador", "Elfenbenskusten", "Österrike", "Zambia"], names.Order(Words.English.Pages.Alphabetical));
    }

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();
}
