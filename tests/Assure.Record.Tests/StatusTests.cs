using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;
using CsCheck;

namespace Assure.Record.Tests;

public sealed class StatusTests
{
    private const int Days = 40;
    private static readonly RowOrigin s_origin = new("tables/acts.csv", 1);
    private static readonly Source s_source = new("lists", "", "Lists", "", "", "", Verified.Yes, "", s_origin);
    private static readonly ClauseOrigin s_clause = new("vocabulary/x.md", 1, 1);

    private static readonly Dispute s_dispute = new()
    {
        Id = "left",
        Index = 0,
        Question = new Bilingual("Has it left?", "Har det lämnat?"),
        Readings = [new Reading("yes", null, []), new Reading("no", null, [])],
        Origin = s_clause,
    };

    private static readonly Relation s_party = RelationOf("party", Statuses.PartiesTable);

    private static readonly Gen<Act[]> s_acts = Gen.Select(
        Gen.OneOf<ActKind>(ActKind.Ratified, ActKind.Acceded, ActKind.Succeeded, ActKind.Signed, ActKind.InForce, ActKind.Withdrawn, ActKind.Withdrawn, ActKind.NoticeOfWithdrawal),
        Gen.Int[0, Days - 1],
        Gen.Int[-2, 1]).Array[0, 6].Select(list => list.Select((one, i) => (one.Item1, one.Item2, one.Item3, i)).Select(one => new Act
        {
            State = null!,
            Treaty = null!,
            Kind = one.Item1,
            Date = PartialDate.OfDay(Day(one.Item2)),
            Dispute = one.Item3 < 0 ? null : s_dispute,
            Reading = Math.Max(0, one.Item3),
            Source = s_source,
            Origin = new RowOrigin("tables/acts.csv", one.i + 2),
        }).ToArray());

    [Fact]
    public void Parties_agree_with_asking_day_by_day() =>
        Gen.Select(s_acts, Gen.Int[-1, Days - 1], Gen.Bool, Gen.Int[1, Days * 2]).Sample((acts, whole, isExplicit, end) =>
        {
            var state = new State(0, "SWE", new Bilingual("Sweden", "Sverige"), DateOnly.MinValue, end < Days ? Day(end) : null, [], [], s_origin);
            var treaty = new Treaty(
                0, "npt", new Bilingual("NPT", "NPT"), new Bilingual("the NPT", "NPT"), TreatyKind.NonProliferation, null, null,
                whole < 0 ? null : PartialDate.OfDay(Day(whole)), isExplicit ? EntryRule.Explicit : EntryRule.Deposit, s_origin);
            Act[] own = [.. acts.Select(act => new Act { State = state, Treaty = treaty, Kind = act.Kind, Date = act.Date, Dispute = act.Dispute, Reading = act.Reading, Source = act.Source, Origin = act.Origin })];
            var rows = Statuses.Derive(s_party, own);
            for (var reading = 0; reading < 2; reading++)
            {
                var expected = Naive(state, treaty, [.. own.Where(act => act.Dispute is null || act.Reading == reading)]);
                for (var day = 0; day < Days; day++)
                {
                    var covering = rows.Count(row => (row.Dispute is null || row.Reading == reading) && row.From!.Value.First <= Day(day) && (row.To is null || Day(day) < row.To.Value.First));
                    Assert.Equal(expected[day] ? 1 : 0, covering);
                }
            }
        }, iter: 20_000);

    /// <summary>Party today: a start after the last withdrawal that ended something has come, and the state exists.</summary>
    private static bool[] Naive(State state, Treaty treaty, Act[] acts)
    {
        var party = new bool[Days];
        var since = DateOnly.MinValue;
        for (var i = 0; i < Days; i++)
        {
            var today = Day(i);
            if (i > 0 && party[i - 1] && acts.Any(act => act.Kind == ActKind.Withdrawn && act.Date.First == today))
            {
                since = today;
            }

            var inForce = acts.Where(act => act.Kind == ActKind.InForce && act.Date.First >= since).Select(act => (DateOnly?)act.Date.First).Min();
            var deposit = acts.Where(act => act.Kind is ActKind.Ratified or ActKind.Acceded or ActKind.Succeeded && act.Date.First >= since).Select(act => (DateOnly?)act.Date.First).Min();
            var whole = treaty.EntryRule == EntryRule.Explicit ? null : treaty.InForce?.First;
            var start = inForce ?? (deposit is null || whole is null ? null : deposit > whole ? deposit : whole);
            party[i] = start <= today && (state.To is null || today < state.To);
        }

        return party;
    }

    [Fact]
    public void The_earliest_deposit_counts_and_the_others_are_kept()
    {
        var row = Assert.Single(PartiesOf("SWE"));
        Assert.Equal("1970-03-05", row.From.ToString());
        Assert.Equal(["London", "Moscow"], row.Acts.Select(act => act.Place));
    }

    [Fact]
    public void A_disputed_withdrawal_divides_the_status_by_reading()
    {
        var rows = PartiesOf("PRK").Select(row => $"{row.From}..{row.To} {row.Dispute?.Readings[row.Reading].Id} {row.Verified}");
        Assert.Equal(["1985-12-12..2003-01-11  Partly", "2003-01-11.. never-left Yes"], rows);
    }

    [Fact]
    public void A_partial_date_is_kept() =>
        Assert.Equal("1994-12", PartiesOf("UKR", ("UKR,npt,acceded,1994-12-05,", "UKR,npt,acceded,1994-12,")).Single().From.ToString());

    [Fact]
    public void A_waiver_treaty_needs_an_act_of_entry_into_force()
    {
        Assert.DoesNotContain(PartiesOf("SWE", ("SWE,npt,signed", "SWE,tlatelolco,ratified")), row => row.Arguments[1].Id == "tlatelolco");
        var row = PartiesOf("SWE", ("SWE,npt,signed", "SWE,tlatelolco,in-force")).Single(one => one.Arguments[1].Id == "tlatelolco");
        Assert.Equal("1968-08-19", row.From.ToString());
    }

    [Fact]
    public void The_end_of_a_state_ends_its_status() =>
        Assert.Equal("1990-10-03", PartiesOf("DDR", ("UKR,npt,acceded,1994-12-05,", "DDR,npt,ratified,1969-10-31,")).Single().To.ToString());

    [Fact]
    public void Signing_makes_a_signatory_and_goes_on_after_a_deposit()
    {
        var edition = Records.Load(Records.Fixture);
        var row = Assert.Single(edition.Rows[edition.Relations.Single(one => one.Name == "signatory").Index]);
        Assert.Equal("SWE npt 1968-08-19 ", $"{string.Join(' ', row.Arguments)} {row.From} {row.To}");
    }

    private static IEnumerable<FactRow> PartiesOf(string state, (string Old, string New)? change = null)
    {
        var acts = System.Text.Encoding.UTF8.GetString(Records.Fixture.Find("tables/acts.csv")!.Content.Span);
        var edition = Records.Load(change is { } one ? Records.Fixture.With("tables/acts.csv", acts.Replace(one.Old, one.New, StringComparison.Ordinal)) : Records.Fixture);
        return edition.Rows[edition.Relations.Single(relation => relation.Name == "party").Index].Where(row => row.Arguments[0].Id == state);
    }

    private static DateOnly Day(int day) => new DateOnly(1990, 1, 1).AddDays(day);

    private static Relation RelationOf(string name, string table) => new()
    {
        Name = name,
        Index = 0,
        Parameters = [new Parameter(Sort.State, "s"), new Parameter(Sort.Treaty, "t")],
        Truth = Truth.Recorded,
        Table = table,
        Origin = s_clause,
    };
}
