using Assure.Record.Groups;
using Assure.Record.Lookup;

namespace Assure.Record.Tests;

public sealed class GroupTests
{
    private static readonly RecordEdition s_edition = Records.Load(Records.Fixture);
    private static readonly RecordLookup s_lookup = new(s_edition);

    [Theory]
    [InlineData("new-agenda", "1998-06-08", "", "")]
    [InlineData("new-agenda", "1998-06-09", "SWE", "")]
    [InlineData("new-agenda", "1999-03-01", "SWE", "UKR")]
    [InlineData("new-agenda", "1999-03-31", "SWE UKR", "")]
    [InlineData("new-agenda", "2013-01-01", "UKR", "SWE")]
    [InlineData("new-agenda", "2013-12-31", "UKR", "")]
    [InlineData("Norden", "2000-01-01", "FIN SWE", "")]
    [InlineData("nordic", "1900-01-01", "SWE", "")]
    [InlineData("nato", "2023-04-03", "DEU USA", "")]
    [InlineData("NATO", "2023-04-04", "DEU FIN USA", "")]
    [InlineData("Warszawapakten", "1990-09-23", "DDR", "")]
    [InlineData("warsaw-pact", "1990-10-03", "", "")]
    [InlineData("the NPT", "2004-01-01", "FIN SWE UKR", "PRK")]
    [InlineData("npt", "2002-01-01", "FIN PRK SWE UKR", "")]
    [InlineData("europe", "1991-08-23", "DEU FIN GBR JPN PRK RUS SWE USA", "")]
    [InlineData("Europa", "1900-01-01", "GBR JPN SWE USA", "")]
    public void Members_of_a_group_on_a_day(string group, string day, string certain, string uncertain)
    {
        var found = s_lookup.FindGroup(group).Match;
        Assert.NotNull(found);
        var members = s_edition.Groups.MembersOn(found, DateOnly.ParseExact(day, "yyyy-MM-dd"));
        Assert.Equal((certain, uncertain), (string.Join(' ', members.Certain), string.Join(' ', members.Uncertain)));
    }

    [Fact]
    public void Groups_come_from_lists_alliances_zones_treaties_and_regions() =>
        Assert.Equal(
            ["europe Region", "nato Alliance", "new-agenda Coalition", "nordic Region", "npt Treaty", "tlatelolco Treaty", "tlatelolco-zone Zone", "warsaw-pact Alliance"],
            s_edition.Groups.All.Select(group => $"{group} {group.Kind}"));

    [Fact]
    public void The_nearest_group_is_suggested() =>
        Assert.Equal("nordic", s_lookup.FindGroup("nordik").Suggestions[0].Thing.Id);

    [Fact]
    public void A_group_of_another_edition_is_refused() =>
        Assert.Throws<ArgumentException>(() => s_edition.Groups.MembersOn(Records.Load(Records.Fixture).Groups.All[0], new DateOnly(2000, 1, 1)));

    [Fact]
    public void Members_follow_a_row_that_is_taken_away()
    {
        var row = s_edition.Rows.SelectMany(rows => rows).Single(one => one.Relation.Name == "member" && one.Arguments[0].Id == "FIN");
        var without = s_edition.Without(row, atEnd: false);
        var nato = without.Groups.All.Single(group => group.Id == "nato");
        Assert.Equal("DEU USA", string.Join(' ', without.Groups.MembersOn(nato, new DateOnly(2024, 1, 1)).Certain));
    }

    [Fact]
    public void Every_group_of_the_record_is_found_by_its_id_and_has_a_name_in_both_languages()
    {
        var edition = Records.Load(Records.Real);
        var lookup = new RecordLookup(edition);
        Assert.All(edition.Groups.All, group =>
        {
            Assert.Same(group, lookup.FindGroup(group.Id).Match);
            Assert.NotEqual("", group.Name.En);
            Assert.NotEqual("", group.Name.Sv);
        });
        Assert.All(edition.Groups.All.Where(group => group.Kind == GroupKind.Treaty), group => Assert.NotNull(group.Thing));
    }
}
