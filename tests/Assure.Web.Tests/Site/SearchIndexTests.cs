using System.Text.Json;
using Assure.Record;
using Assure.Reports.Languages;
using Assure.Web.Site;

namespace Assure.Web.Tests.Site;

public sealed class SearchIndexTests
{
    private static readonly RecordEdition Record = Program.Record.Edition;

    public static TheoryData<string> Languages => [.. Words.All.Select(static words => words.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Everything_that_has_a_page_of_its_own_stands_in_it_once(string language)
    {
        var entries = Entries(language);
        Assert.Equal(entries.Length, entries.DistinctBy(static entry => entry.Address).Count());
        Assert.Equal(
            Record.States.Length + Record.Territories.Length + Record.Groups.All.Length + Record.Instruments.Length + Record.Disputes.Length,
            entries.Count(static entry => entry.Kind != "page"));
        var pages = SiteMap.Of(new SiteContent(Record)).Select(static page => page.Address).ToHashSet();
        Assert.All(entries, entry => Assert.Contains(entry.Address, pages));
    }

    [Theory]
    [InlineData("en", "state/swe/", "SWE", "SE", "SWD", "Sverige")]
    [InlineData("sv", "state/swe/", "SWE", "SE", "Sweden")]
    [InlineData("en", "state/usa/", "US")]
    [InlineData("en", "state/kor/", "KR", "KOR")]
    [InlineData("en", "state/mmr/", "MM", "Burma")]
    [InlineData("en", "state/xkx/", "XK")]
    [InlineData("en", "state/puerto-rico/", "PR", "PRI")]
    [InlineData("sv", "state/dutch-caribbean/", "AW", "CW", "SX", "BQ")]
    [InlineData("en", "text/ru-1995/", "S/1995/261", "Russia's 1995 declaration", "Rysslands förklaring från 1995", "ru-1995")]
    [InlineData("en", "group/nato/", "nato")]
    public void A_page_is_found_by_names_codes_symbols_and_nicknames_in_either_language(string language, string address, params string[] names)
    {
        var entry = Entries(language).Single(entry => entry.Address.Path == $"{language}/{address}");
        Assert.Superset(names.ToHashSet(), entry.Keys.Append(entry.Name).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_file_holds_the_entries_with_addresses_below_the_front_page(string language)
    {
        using var file = JsonDocument.Parse(SearchIndex.Json(Record, Words.For(language)!));
        var entries = file.RootElement.GetProperty("entries").EnumerateArray().ToArray();
        Assert.Equal(Entries(language).Select(static entry => entry.Name), entries.Select(static entry => entry[1].GetString()));
        Assert.Contains(entries, static entry => entry[2].GetString() == "state/swe/");
        Assert.All(entries, entry => Assert.True(file.RootElement.GetProperty("kinds").TryGetProperty(entry[0].GetString()!, out _)));
    }

    [Theory]
    [InlineData("en/state/swx/", "en/state/swe/")]
    [InlineData("en/text/ru-1994/", "en/text/ru-1995/")]
    [InlineData("en/group/natto/", "en/group/nato/")]
    [InlineData("en/state/sweden", "en/state/swe/")]
    public void What_is_near_an_address_that_leads_nowhere_is_found(string asked, string near) =>
        Assert.Contains(SearchIndex.Nearest(new SiteContent(Record), Words.English, new SiteAddresses("en"), asked), entry => entry.Address.Path == near);

    [Theory]
    [InlineData("en/pair/us/ukr/", "en/pair/usa/ukr/")]
    [InlineData("en/pair/Russia/sweden/", "en/pair/rus/swe/")]
    [InlineData("en/pair/usa/PR", "en/pair/usa/puerto-rico/")]
    [InlineData("en/pair/il/ukr/", "en/pair/isr/")]
    [InlineData("en/pair/usa/", "en/from/usa/")]
    [InlineData("en/from/RU/", "en/from/rus/")]
    [InlineData("en/state/se/", "en/state/swe/")]
    public void The_page_that_an_address_means_is_found_first(string asked, string meant) =>
        Assert.Equal(meant, SearchIndex.Nearest(new SiteContent(Record), Words.English, new SiteAddresses("en"), asked)[0].Address.Path);

    [Theory]
    [InlineData("en/state/")]
    [InlineData("en/pair/")]
    public void An_address_that_was_cut_off_is_near_nothing(string asked) =>
        Assert.Empty(SearchIndex.Nearest(new SiteContent(Record), Words.English, new SiteAddresses("en"), asked));

    private static SearchEntry[] Entries(string language) => [.. SearchIndex.Of(Record, Words.For(language)!, new SiteAddresses(language))];
}
