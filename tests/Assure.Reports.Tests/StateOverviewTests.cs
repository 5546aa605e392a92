using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Overviews;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

public sealed class StateOverviewTests
{
    private static readonly Reasoner Reasoner = new(RealRecord.Edition);

    [Theory]
    [InlineData("en", "No promise not to use nuclear weapons against North Korea has been found from China, India, Pakistan or Israel. With the United States, Russia, the United Kingdom and France it depends on disputed facts or readings.")]
    [InlineData("sv", "Inget löfte om att inte använda kärnvapen mot Nordkorea har hittats från Kina, Indien, Pakistan eller Israel. För USA, Ryssland, Storbritannien och Frankrike beror det på omstridda uppgifter eller läsningar.")]
    public void From_whom_no_promise_was_found_is_said_by_name_where_others_are_disputed(string language, string told) => Assert.Equal(told, Overview("PRK", language));

    [Fact]
    public void A_promise_that_stands_whichever_way_a_dispute_falls_is_counted_and_what_it_hangs_on_is_disputed()
    {
        var told = Overview("KAZ", "en");
        var promising = Answers("KAZ").Where(answer => answer.Falls.All(fall => fall.Verdict is Verdict.Unconditional or Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant)).ToArray();
        Assert.Contains(promising, answer => answer is { Verdict: Verdict.Disputed, Guarantor.Id: "GBR" });
        Assert.StartsWith($"{Words.Capital(Words.English.Pages.Number(promising.Length))} of the nine nuclear-armed states have promised", told, StringComparison.Ordinal);
        Assert.Contains("What the promise of the United Kingdom hangs on is disputed.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("With the United Kingdom it depends", told, StringComparison.Ordinal);
        Assert.Contains("Vad löftet från Storbritannien hänger på är omstritt.", Overview("KAZ", "sv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_it_is_disputed_whether_a_promise_is_a_treaty_none_is_said_to_be_none()
    {
        var told = Overview("UKR", "en");
        var disputed = Answers("UKR").Where(answer => answer.IsFormDisputed).ToArray();
        Assert.Equal(3, disputed.Length);
        Assert.Contains("none of them by treaty beyond dispute.", told, StringComparison.Ordinal);
        Assert.Contains($"Whether the promises of {Words.English.And([.. disputed.Select(answer => Words.English.Name(answer.Guarantor, answer.On).Text)])} are treaties is disputed.", told, StringComparison.Ordinal);
        Assert.Contains("ingen av dem obestritt genom fördrag.", Overview("UKR", "sv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_of_the_record_counts_as_the_matrix_does()
    {
        var day = RealRecord.Edition.ReadUpTo;
        Assert.Contains("94 states", RecordOverview.Of(Page("en"), Reasoner.Atlas(day, [RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use")], Settings.Default, Detail.Verdict)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Kazakhstan had nuclear weapons, 26 December 1991 to April 1995", "only if read so: yes, until the last weapon had left")]
    [InlineData("sv", "Kazakstan hade kärnvapen, 26 december 1991 till april 1995", "bara om det läses så: ja, tills det sista vapnet var borta")]
    public void What_is_over_is_told_in_the_past_and_what_holds_under_one_reading_says_so_with_a_link_to_it(string language, string told, string reading)
    {
        var lines = Facts("KAZ", language);
        var line = lines.Single(one => one.ToString().StartsWith(told, StringComparison.Ordinal));
        Assert.Equal("inherited-weapons", Assert.Single(line.Runs, run => run.Text == reading).To!.Id);
        Assert.DoesNotContain(lines.Select(one => one.ToString()), one => one.Contains("inherited-weapons =", StringComparison.Ordinal) || one.Contains(" –", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SWE", "en", "By France, according to France")]
    [InlineData("POL", "sv", "Av Frankrike, enligt Frankrike")]
    [InlineData("POL", "sv", "Av USA, enligt Nato")]
    [InlineData("ARM", "sv", "Av Ryssland, enligt Nuclear Weapons Ban Monitor")]
    [InlineData("PRK", "sv", "Av Kina, enligt ingen namngiven, en slutsats")]
    public void Whose_word_an_umbrella_rests_on_is_named_in_the_language(string state, string language, string told) =>
        Assert.Contains(Facts(state, language), line => line.ToString().StartsWith(told, StringComparison.Ordinal));

    [Fact]
    public void Names_stand_in_the_order_of_the_language()
    {
        string[] names = ["USA", "Ungern", "Österrike", "Åland", "Ecuador", "de Facto", "Vietnam", "Tyskland"];
        Assert.Equal(["de Facto", "Ecuador", "Tyskland", "Ungern", "USA", "Vietnam", "Åland", "Österrike"], names.Order(Words.Swedish.Pages.Alphabetical));
    }

    private static Prose[] Facts(string state, string language) =>
        [.. StateFactsPage.Of(Page(language), State(state)).SelectMany(section => section).OfType<Block.Bullets>().SelectMany(list => list.Items)];

    private static string Overview(string state, string language) => StateOverview.Of(Page(language), State(state), Answers(state));

    private static Answer[] Answers(string state) =>
    [
        .. RealRecord.Edition.Promisers.Where(promiser => promiser.Id != state)
            .Select(promiser => Reasoner.Ask(new(promiser, State(state), RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use"), RealRecord.Edition.ReadUpTo, Settings.Default, Detail.Full))),
    ];

    private static State State(string code) => RealRecord.Edition.States.Single(state => state.Id == code);

    private static PageContext Page(string language) => new(RealRecord.Edition, Words.For(language)!, RealRecord.Edition.ReadUpTo, Settings.Default, IsDayChosen: false);
}
