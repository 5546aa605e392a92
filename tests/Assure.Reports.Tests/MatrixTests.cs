using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record.Rules;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;

namespace Assure.Reports.Tests;

public sealed class MatrixTests
{
    private static readonly DateOnly Latest = RealRecord.Edition.ReadUpTo;
    private static readonly Kind NonUse = RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use");

    /// <summary>Days with few promises, with disputed ones, with states that are gone, and the latest.</summary>
    public static TheoryData<string> Days => ["1945-08-10", "1968-07-02", "1992-01-01", "2004-07-01", Latest.ToString("yyyy-MM-dd")];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_state_of_the_day_stands_in_one_row(string day)
    {
        var on = Small.Day(day);
        var rows = Matrix(on).Groups.SelectMany(group => group.Rows).Select(row => row.State.Id).ToArray();
        Assert.Equal(RealRecord.Edition.States.Where(state => state.ExistsOn(on)).Select(state => state.Id), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_stand_in_the_order_in_which_every_list_of_promisers_stands() =>
        Assert.Equal(RealRecord.Edition.Promisers, Matrix(Latest).Promisers);

    [Theory]
    [MemberData(nameof(Days))]
    public void A_group_has_the_same_answers_inside_and_others_than_every_other_group(string day)
    {
        var groups = Matrix(Small.Day(day)).Groups;
        Assert.All(groups, group => Assert.All(group.Rows, row => Assert.True(AreSame(group.Cells, row.Cells), row.State.Id)));
        for (var i = 0; i < groups.Length; i++)
        {
            Assert.DoesNotContain(groups.Take(i), other => AreSame(other.Cells, groups[i].Cells));
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_totals_hold_every_answer_asked_for_once(string day)
    {
        var matrix = Matrix(Small.Day(day));
        for (var column = 0; column < matrix.Promisers.Length; column++)
        {
            var cells = matrix.Groups.SelectMany(group => group.Rows).Select(row => row.Cells[column]).Where(cell => cell.IsAsked).ToArray();
            var total = matrix.Totals[column];
            Assert.Equal(matrix.Promisers[column], total.Promiser);
            Assert.Equal(cells.Length, total.Asked);
            Assert.Equal(cells.Count(cell => cell.IsPromise), total.Promised);
            Assert.Equal(cells.Count(cell => cell.IsByTreaty), total.ByTreaty);
            Assert.All(cells, cell => Assert.True(!cell.IsByTreaty || cell.IsPromise));
            Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Equal(cells.Count(cell => cell.Verdict == verdict), total.Of(verdict)));
        }
    }

    [Fact]
    public void An_answer_that_is_a_promise_by_treaty_whichever_way_a_dispute_falls_counts_as_one()
    {
        var matrix = Matrix(Latest);
        var british = matrix.Totals.Single(total => total.Promiser.Id == "GBR");
        var kazakhstan = matrix.Groups.SelectMany(group => group.Rows).Single(row => row.State.Id == "KAZ").Cells[matrix.Promisers.IndexOf(british.Promiser)];
        Assert.Equal((Verdict.Disputed, true, true), (kazakhstan.Verdict, kazakhstan.IsPromise, kazakhstan.IsByTreaty));
        Assert.Equal((186, 94), (british.Promised, british.ByTreaty));
        var northKorea = matrix.Groups.SelectMany(group => group.Rows).Single(row => row.State.Id == "PRK").Cells[matrix.Promisers.IndexOf(british.Promiser)];
        Assert.Equal((Verdict.Disputed, false), (northKorea.Verdict, northKorea.IsPromise));
    }

    [Fact]
    public void The_legend_explains_the_sign_of_nothing_to_ask_where_it_is_drawn()
    {
        var matrix = Matrix(Latest);
        var dots = new PictureWords(Words.English).Legend(matrix.Unfolded).Where(item => item.Letter == "·");
        Assert.Equal("Nothing to ask", Assert.Single(dots).Text);
        Assert.DoesNotContain(new PictureWords(Words.English).Legend([.. matrix.Cells.Where(cell => cell.IsAsked)]), item => item.Letter == "·");
    }

    [Fact]
    public void A_cell_is_the_answer_of_its_pair()
    {
        var reasoner = new Reasoner(RealRecord.Edition);
        var matrix = Matrix(Latest);
        foreach (var row in matrix.Groups.Select(group => group.Rows[^1]))
        {
            for (var column = 0; column < matrix.Promisers.Length; column++)
            {
                var expected = row.State == matrix.Promisers[column]
                    ? default
                    : PictureCell.Of(reasoner.Ask(new(matrix.Promisers[column], row.State, NonUse, Latest, Settings.Default, Detail.Full)));
                Assert.Equal(expected, row.Cells[column]);
            }
        }
    }

    [Fact]
    public void A_disputed_cell_names_the_two_answers_it_falls_between()
    {
        var disputed = Matrix(Latest).Groups.SelectMany(group => group.Cells).Where(cell => cell.Verdict == Verdict.Disputed).ToArray();
        Assert.NotEmpty(disputed);
        Assert.All(disputed, cell => Assert.True(cell.Strongest is { } strongest && cell.Weakest is { } weakest && Strength.Of(strongest) < Strength.Of(weakest)));
    }

    [Fact]
    public void States_stand_in_the_order_of_names_of_the_language()
    {
        var matrix = Matrix(Latest, Words.Swedish);
        var names = matrix.Groups[0].Rows.Select(row => Words.Swedish.ShortName(row.State, Latest)).ToArray();
        Assert.Equal("Östtimor", names[^1]);
        Assert.True(Array.IndexOf(names, "Österrike") > Array.IndexOf(names, "Vietnam"));
        var english = Matrix(Latest).Groups[0].Rows.Select(row => Words.English.ShortName(row.State, Latest)).ToArray();
        Assert.True(Array.IndexOf(english, "São Tomé and Príncipe") < Array.IndexOf(english, "Saudi Arabia"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Groups_are_named_by_what_holds_them_together(string language)
    {
        var matrix = Matrix(Latest, Words.For(language)!);
        Snapshot.Matches($"matrix-groups-{language}.txt", MatrixTable.Alt(Words.For(language)!, matrix) + "\n\n"
            + string.Concat(matrix.Groups.Select(group => $"{group.Name} | {group.Makeup} | {group.Rows.Length} of {group.Among}\n")));
    }

    private static MatrixModel Matrix(DateOnly on, Words? words = null) => MatrixModel.Of(
        new PageContext(RealRecord.Edition, words ?? Words.English, on, Settings.Default, IsDayChosen: false),
        NonUse,
        new Reasoner(RealRecord.Edition).Atlas(on, [NonUse], Settings.Default, Detail.Verdict));

    private static bool AreSame(IEnumerable<PictureCell> left, IEnumerable<PictureCell> right) =>
        left.Zip(right).All(pair => !pair.First.IsAsked || !pair.Second.IsAsked || pair.First == pair.Second);
}
