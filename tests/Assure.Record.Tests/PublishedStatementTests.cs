using System.Globalization;
using Assure.Record.Entities;
using Assure.Record.Facts;

namespace Assure.Record.Tests;

/// <summary>What has been published about numbers and first days, held against the record. Where the two differ, docs/checks.md says why.</summary>
public sealed class PublishedStatementTests
{
    private static readonly Lazy<RecordEdition> Real = new(() => Records.Load(Records.Real));

    [Theory]
    [InlineData("pelindaba", "2009-07-15", 28)]
    [InlineData("rarotonga", "1986-12-11", 8)]
    public void A_zone_treaty_came_into_force_with_the_instrument_it_needed(string treaty, string on, int instruments)
    {
        var day = Day(on);
        Assert.Equal(on, Treaty(treaty).InForce?.ToString());
        Assert.Equal(instruments, Deposited(treaty, day).Count);
        Assert.Equal(instruments - 1, Deposited(treaty, day.AddDays(-1)).Count);
        Assert.Equal(instruments, Parties(treaty, day).Count);
        Assert.Empty(Parties(treaty, day.AddDays(-1)));
    }

    [Theory]
    [InlineData("pelindaba", "2012-07-24", 36)]
    [InlineData("pelindaba", "2017-06-30", 40)]
    [InlineData("rarotonga", "2024-12-31", 13)]
    [InlineData("bangkok", "1998-03-31", 9)]
    [InlineData("antarctic", "2024-12-31", 58)]
    public void A_treaty_had_as_many_parties_on_a_day_as_was_published(string treaty, string on, int parties) =>
        Assert.Equal(parties, Parties(treaty, Day(on)).Count);

    [Fact]
    public void All_33_states_of_Latin_America_and_the_Caribbean_were_party_to_Tlatelolco_with_waivers_in_2013()
    {
        var parties = Parties("tlatelolco", new(2013, 12, 31));
        Assert.Equal(33, parties.Count);

        // A party by a day of its own, which is what a waiver gives under article 29: none by the deposit alone.
        Assert.Equal(parties, Real.Value.Acts.Where(act => act.Treaty.Id == "tlatelolco" && act.Kind == ActKind.InForce).Select(act => act.State.Id).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The depositary counts a state as party from its deposit; the record from the ninetieth day after it (art. 15).</summary>
    [Fact]
    public void The_Prohibition_Treaty_had_74_parties_and_25_further_signatories_in_September_2025()
    {
        var day = new DateOnly(2025, 9, 26);
        var deposited = Deposited("tpnw", day);
        Assert.Equal(74, deposited.Count);
        Assert.Equal(25, Acted("tpnw", day, kind => kind == ActKind.Signed).Except(deposited).Count());
        Assert.Equal(73, Deposited("tpnw", day.AddDays(-1)).Count);

        // The last of the 74, Ghana, is bound from 25 December.
        Assert.Equal(73, Parties("tpnw", day).Count);
        Assert.Equal(74, Parties("tpnw", new(2025, 12, 25)).Count);
    }

    [Theory]
    [InlineData("A/RES/71/30", 128, 0, 57)]
    [InlineData("A/RES/72/25", 125, 0, 62)]
    [InlineData("A/RES/73/29", 125, 0, 58)]
    [InlineData("A/RES/74/31", 122, 0, 64)]
    [InlineData("A/RES/75/34", 125, 0, 62)]
    [InlineData("A/RES/76/21", 126, 0, 59)]
    [InlineData("A/RES/77/39", 120, 0, 60)]
    [InlineData("A/RES/78/18", 123, 0, 62)]
    [InlineData("A/RES/79/17", 117, 0, 62)]
    [InlineData("A/RES/80/18", 120, 0, 60)]
    public void The_votes_on_assurances_add_up_to_the_totals_published(string symbol, int yes, int no, int abstain)
    {
        var resolution = Assert.Single(Real.Value.Tables["resolutions"].Rows, row => row["symbol"] == symbol);
        Assert.Equal(("assurances", "recorded"), (resolution["series"], resolution["vote"]));
        Assert.Equal((yes, no, abstain), (Number(resolution["yes"]), Number(resolution["no"]), Number(resolution["abstain"])));

        var votes = Real.Value.Tables["votes"].Rows.Where(row => row["resolution"] == symbol).Select(row => row["vote"]).ToList();
        Assert.Equal((yes, no, abstain), (votes.Count(vote => vote == "yes"), votes.Count(vote => vote == "no"), votes.Count(vote => vote == "abstain")));
        Assert.Equal(Number(resolution["members"]), yes + no + abstain + Number(resolution["absent"]));
        Assert.Equal(Number(resolution["absent"]), votes.Count(vote => vote == "absent"));
    }

    [Fact]
    public void The_votes_of_every_recorded_resolution_add_up_to_its_totals()
    {
        var votes = Real.Value.Tables["votes"].Rows.ToLookup(row => row["resolution"], row => row["vote"]);
        Assert.All(Real.Value.Tables["resolutions"].Rows.Where(row => row["vote"] == "recorded"), resolution => Assert.Equal(
            (resolution["symbol"], Number(resolution["yes"]), Number(resolution["no"]), Number(resolution["abstain"]), Number(resolution["absent"])),
            (resolution["symbol"], Count(resolution, "yes"), Count(resolution, "no"), Count(resolution, "abstain"), Count(resolution, "absent"))));

        int Count(Lists.ListRow resolution, string vote) => votes[resolution["symbol"]].Count(one => one == vote);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Treaty Treaty(string id) => Real.Value.Treaties.Single(treaty => treaty.Id == id);

    /// <summary>The states party on a day, by what the record works out from acts; disputed parties are left out.</summary>
    private static HashSet<string> Parties(string treaty, DateOnly on)
    {
        var party = Real.Value.Relations.Single(relation => relation.Table == Statuses.PartiesTable);
        return [.. Real.Value.Rows[party.Index]
            .Where(row => row.Arguments[1].Id == treaty && row.Dispute is null && row.From!.Value.Last <= on && (row.To is null || on < row.To.Value.First))
            .Select(row => row.Arguments[0].Id)];
    }

    /// <summary>The states that have deposited an instrument by a day and not withdrawn.</summary>
    private static HashSet<string> Deposited(string treaty, DateOnly by) =>
        [.. Acted(treaty, by, kind => kind is ActKind.Ratified or ActKind.Acceded or ActKind.Accepted or ActKind.Succeeded).Except(Acted(treaty, by, kind => kind == ActKind.Withdrawn))];

    private static IEnumerable<string> Acted(string treaty, DateOnly by, Func<ActKind, bool> kinds) =>
        Real.Value.Acts.Where(act => act.Treaty.Id == treaty && kinds(act.Kind) && act.Date.Last <= by && act.State.ExistsOn(by)).Select(act => act.State.Id).Distinct();
}
