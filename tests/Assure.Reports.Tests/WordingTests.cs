using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;
using Assure.Reports.Sentences;

namespace Assure.Reports.Tests;

/// <summary>Sentences of the real record on which readers stumbled.</summary>
public sealed class WordingTests
{
    private static readonly Lazy<Reasoner> Shared = new(static () => new(RealRecord.Edition));
    private static readonly Lock OneAtATime = new();

    [Theory]
    [InlineData("en", "with weapons of mass destruction (if the question “Does a right to answer weapons of mass destruction limit American promises of non-use?” is answered “yes, the right of reprisal remains”)")]
    [InlineData("sv", "(om frågan ”")]
    public void What_only_a_reading_makes_an_exception_is_said_after_the_act(string language, string expected)
    {
        var said = Full(language, "USA", "SWE", "2005-01-01");
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.DoesNotContain("” and also", said, StringComparison.Ordinal);
        Assert.DoesNotContain("” och dessutom", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "On record is a statement, not a promise: Israel's formula on introducing nuclear weapons. Israel will not")]
    [InlineData("sv", "I underlaget finns ett uttalande, inte ett löfte: Israels formel om")]
    public void A_statement_is_told_as_what_it_is_where_nothing_is_promised(string language, string expected) =>
        Assert.Contains(expected, Full(language, "ISR", "SWE", "2026-07-31"), StringComparison.Ordinal);

    [Fact]
    public void A_territory_is_not_told_that_it_lies_elsewhere()
    {
        var page = Page("en", "CHN", "american-samoa");
        Assert.DoesNotContain("does not lie within", page, StringComparison.Ordinal);
        Assert.DoesNotContain("which does not reach", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "FRA", "MAR", "2022-01-01", "For threats the answer depends on")]
    [InlineData("sv", "FRA", "MAR", "2022-01-01", "För hot beror svaret på")]
    [InlineData("en", "CHN", "MNG", "2026-07-31", "The answer is the same for threats.")]
    [InlineData("sv", "CHN", "MNG", "2026-07-31", "Svaret är detsamma för hot.")]
    public void The_answer_for_threats_is_called_another_only_where_it_is(string language, string from, string to, string on, string expected)
    {
        var said = Full(language, from, to, on);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.DoesNotContain("On threats the answer is another", said, StringComparison.Ordinal);
        Assert.DoesNotContain("För hot är svaret ett annat", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_holds_a_promise_and_a_limit_begins_once()
    {
        var changes = Changes("USA", "SWE", "non-use");
        Assert.Single(changes.Split('\n'), static line => line.Contains("Nuclear Posture Review 2010 begins", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_of_several_that_outlived_a_state_is_called_after_the_one_that_followed() =>
        Assert.Contains("Russia's Alma-Ata agreement of 1991 ends", Changes("RUS", "SWE", "no-first-use"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "what the United States has promised")]
    [InlineData("sv", "vad USA har lovat")]
    public void A_picture_names_a_state_with_its_article(string language, string expected)
    {
        var context = Context(language);
        Assert.Contains(expected, TileMapSvg.Of(context, TileMapModel.Of(context, RealRecord.State("USA"), RealRecord.Kind("non-use"), [])).Alt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "open for signature 14 February 1967; bound since 12 May 1971")]
    [InlineData("sv", "öppet för undertecknande 14 februari 1967; bindande sedan 12 maj 1971")]
    public void A_protocol_says_which_date_is_which(string language, string expected)
    {
        var context = Context(language);
        var page = MarkdownRenderer.Render(PromiserPage.Of(context, RealRecord.State("USA"), [], [RealRecord.Kind("non-use")], TextReach.Of(Ask("USA", "BRA", "2026-07-31")), []));
        Assert.Contains(expected, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The United States' declaration on Protocol II to the Treaty of Tlatelolco rules out nuclear use and threats against the British Virgin Islands.")]
    [InlineData("sv", "USA:s förklaring om protokoll II till Tlatelolcofördraget utesluter")]
    public void What_a_state_declared_on_a_protocol_is_not_called_the_protocol(string language, string expected) =>
        Assert.Contains(expected, Full(language, "USA", "british-virgin-islands", "2026-07-31"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "RUS", "SWE", "2024-03-07", "NATO")]
    [InlineData("sv", "RUS", "SWE", "2024-03-07", "Nato")]
    [InlineData("en", "RUS", "SWE", "1995-04-05", "1995 declaration")]
    [InlineData("sv", "RUS", "SWE", "1995-04-05", "Förklaring från 1995")]
    [InlineData("en", "FRA", "SWE", "2015-12-31", "The limit “self-defence” to France's 1995 declaration")]
    [InlineData("en", "USA", "BRA", "1994-05-30", "The Treaty of Tlatelolco")]
    public void A_change_is_told_with_its_cause_in_few_words(string language, string from, string to, string on, string expected)
    {
        lock (OneAtATime)
        {
            var changes = Shared.Value.TimelineOf(RealRecord.State(from), Thing(to), RealRecord.Kind("non-use"), Settings.Default).Changes;
            Assert.Equal(expected, TimelinePage.Brief(Context(language), changes.Where(change => change.On == Day(on))));
        }
    }

    [Theory]
    [InlineData("en", "strongest form", "weigh one form against another", "no longer regards itself as bound")]
    [InlineData("sv", "starkaste formen", "väger inte en form mot en annan", "inte längre anser sig bunden")]
    public void The_method_says_what_order_forms_have_and_when_the_promisers_own_word_counts_as_an_act(string language, string former, string against, string word)
    {
        var page = Words.For(language)!.Pages;
        var told = string.Concat(Enumerable.Range(1, 5).Select(part => page[$"method.part{part}"]));
        Assert.DoesNotContain(former, told, StringComparison.Ordinal);
        Assert.DoesNotContain(against, told, StringComparison.Ordinal);
        Assert.Contains(word, page["method.verdict.conditional"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_that_an_act_and_then_the_promisers_word_end_hangs_on_acts_as_the_method_says()
    {
        foreach (var to in (string[])["BRA", "KAZ"])
        {
            var answer = Ask("RUS", to, "2026-07-31").First(static answer => answer.Promise.Id == "non-use");
            Assert.Equal(Verdict.Conditional, answer.Verdict);
            Assert.True(answer.HangsOn.HasFlag(HangsOn.GuarantorsWord));
        }
    }

    private static PageContext Context(string language, string on = "2026-07-31") => new(RealRecord.Edition, Words.For(language)!, Day(on), Settings.Default, IsDayChosen: false);

    private static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd");

    private static Entity Thing(string id) => RealRecord.Edition.States.Concat<Entity>(RealRecord.Edition.Territories).Single(thing => thing.Id == id);

    private static Answer[] Ask(string from, string to, string on)
    {
        lock (OneAtATime)
        {
            return [.. RealRecord.Edition.Kinds.Select(kind => Shared.Value.Ask(new(RealRecord.State(from), Thing(to), kind, Day(on), Settings.Default, Detail.Full)))];
        }
    }

    private static string Full(string language, string from, string to, string on)
    {
        var answers = Ask(from, to, on);
        return new SentenceWriter(RealRecord.Edition, Words.For(language)!).Write(answers.First(static answer => answer.Promise.Id == "non-use"), answers, SentenceDetail.Full).ToString();
    }

    private static string Page(string language, string from, string to) =>
        MarkdownRenderer.Render(PairPage.Of(Context(language), Ask(from, to, "2026-07-31"), [RealRecord.Kind("non-use")], why: false));

    private static string Changes(string from, string to, string kind)
    {
        lock (OneAtATime)
        {
            return MarkdownRenderer.Render(TimelinePage.Of(Context("en"), Shared.Value.TimelineOf(RealRecord.State(from), Thing(to), RealRecord.Kind(kind), Settings.Default)));
        }
    }
}
