using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class PopulationTests
{
    private static readonly State[] States = [.. RealRecord.Edition.States];

    [Fact]
    public void However_states_are_divided_the_people_of_the_parts_are_those_of_the_whole()
    {
        var census = new Census(RealRecord.Edition, RealRecord.Edition.ReadUpTo);
        var whole = census.Of(States);
        Gen.Int[0, 5].Array[States.Length].Sample(parts =>
        {
            var people = States.Zip(parts).GroupBy(pair => pair.Second).Select(part => census.Of(part.Select(pair => pair.First))).ToArray();
            Assert.Equal(whole.Count, people.Sum(part => part.Count));
            Assert.Equal(whole.InArmed, people.Sum(part => part.InArmed));
            Assert.Equal(whole.Without.Order(ByIndex), people.SelectMany(part => part.Without).Order(ByIndex));
            Assert.Equal((whole.FirstYear, whole.LastYear), (people.Min(part => part.FirstYear), people.Max(part => part.LastYear)));
        });
    }

    [Fact]
    public void Order_and_naming_twice_make_no_difference_and_nobody_lives_nowhere()
    {
        var census = new Census(RealRecord.Edition, RealRecord.Edition.ReadUpTo);
        Assert.Equal(census.Of(States).Count, census.Of(States.Reverse().Concat(States[..9])).Count);
        var none = census.Of([]);
        Assert.Equal((0L, 0L, null, null), (none.Count, none.InArmed, none.FirstYear, none.LastYear));
        Assert.Empty(none.Sources);
    }

    [Fact]
    public void Every_present_state_has_a_figure_with_year_and_source_and_former_states_are_named_as_without()
    {
        Assert.All(States.Where(state => state.To is null), state => Assert.True(state is { Population: > 0, PopulationYear: not null, PopulationSource: not null }, state.Id));
        Assert.Contains(RealRecord.State("YUG"), new Census(RealRecord.Edition, new(1980, 1, 1)).Of(States).Without);
    }

    [Fact]
    public void Those_in_states_with_nuclear_weapons_are_told_by_the_day()
    {
        var record = RealRecord.Edition;
        Assert.Equal(["CHN", "FRA", "GBR", "IND", "ISR", "PAK", "PRK", "RUS", "USA"], new Census(record, record.ReadUpTo).InArms.Select(state => state.Id));
        Assert.Equal(["USA"], new Census(record, new(1946, 1, 1)).InArms.Select(state => state.Id));
    }

    [Theory]
    [InlineData("non-use", "2026-07-31")]
    [InlineData("non-threat", "2026-07-31")]
    [InlineData("non-use", "1999-01-01")]
    public void Bordering_a_state_that_nobody_has_promised_is_what_asking_one_by_one_and_the_list_of_borders_say(string kind, string on)
    {
        var record = RealRecord.Edition;
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var reasoner = new Reasoner(record);
        var ways = record.States.Where(state => state.ExistsOn(day)).ToDictionary(state => state, state => Ways(state).Distinct().ToArray());
        var report = new BorderFinder(record).Of(RealRecord.Kind(kind), day, Settings.Default);
        Assert.Equal(ways.Where(pair => pair.Value.Contains(true)).Select(pair => pair.Key), report.Assured);
        Assert.Equal(ways.Where(pair => !pair.Value.Contains(true) && !pair.Value.Contains(null)).Select(pair => pair.Key), report.Unassured);
        Assert.Equal(ways.Count, report.Assured.Length + report.Unassured.Length + report.Uncertain.Length);
        Assert.Equal(report.Assured.Where(state => Neighbours(state, "land").Any(report.Unassured.Contains)), report.Bordering);
        Assert.Equal(report.Assured.Except(report.Bordering).Where(state => Neighbours(state, "overseas").Any(report.Unassured.Contains)), report.BorderingOverseas);

        // True: promised whichever way disputes fall; null: under some; false: not.
        IEnumerable<bool?> Ways(State to) => record.Promisers.Where(promiser => promiser != to && promiser.ExistsOn(day)).Select(promiser =>
        {
            var falls = reasoner.Ask(new(promiser, to, RealRecord.Kind(kind), day, Settings.Default, Detail.Verdict)).Falls
                .Select(fall => fall.Verdict is Verdict.Unconditional or Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant).Distinct().ToArray();
            return falls is [var one] ? one : (bool?)null;
        });

        IEnumerable<State> Neighbours(State state, string sort) =>
            from row in record.Tables["borders"].Rows
            where row["kind"] == sort
            from pair in new[] { (One: row.State("a")!, Other: row.State("b")!), (One: row.State("b")!, Other: row.State("a")!) }
            where pair.One == state && pair.Other.ExistsOn(day)
            select pair.Other;
    }

    [Fact]
    public void A_border_is_listed_once_under_the_code_that_comes_first_and_only_between_present_states()
    {
        var rows = RealRecord.Edition.Tables["borders"].Rows;
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(string.CompareOrdinal(row["a"], row["b"]) < 0, row.Origin.ToString()));
        Assert.Equal(rows.Length, rows.Select(row => (row["a"], row["b"])).Distinct().Count());
        Assert.All(rows, row => Assert.True(row.State("a")!.To is null && row.State("b")!.To is null, row.Origin.ToString()));
    }

    private static IComparer<State> ByIndex { get; } = Comparer<State>.Create(static (one, other) => one.Index.CompareTo(other.Index));
}
