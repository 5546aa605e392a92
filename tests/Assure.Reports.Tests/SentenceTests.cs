using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Tests;

public sealed class SentenceTests
{
    private static readonly (string What, string From, string To, string On)[] Cases =
    [
        ("no exception", "CHN", "SWE", "2026-07-31"),
        ("an act alone, by our reading", "RUS", "SWE", "2026-07-31"),
        ("an act in company, told as past", "RUS", "SWE", "2024-03-06"),
        ("a finding of the promiser, and a plural name", "USA", "PHL", "2026-07-31"),
        ("by treaty", "USA", "BRA", "2026-07-31"),
        ("by treaty, on another day", "USA", "BRA", "2000-01-01"),
        ("a protocol signed and not ratified", "USA", "NZL", "2026-07-31"),
        ("a disputed fact", "USA", "PRK", "2004-07-01"),
        ("an exception that applies", "RUS", "PHL", "1975-01-01"),
        ("an imprecise date", "IND", "SWE", "2003-06-01"),
        ("others' acts", "IND", "SWE", "2026-07-31"),
        ("nothing found, a statement", "ISR", "SWE", "2026-07-31"),
        ("nothing found, no first use", "CHN", "IND", "2026-07-31"),
        ("a former name, and a state that has ended", "RUS", "DDR", "1990-10-02"),
        ("a state that does not exist", "RUS", "DDR", "1990-10-03"),
        ("itself", "RUS", "RUS", "2026-07-31"),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Each_answer_is_said_in_sentences(string language)
    {
        var writer = new SentenceWriter(Small.Record, Words.For(language)!);
        var text = new StringBuilder();
        foreach (var (what, from, to, on) in Cases)
        {
            text.Append($"## {from} {to} {on}: {what}\n");
            var answers = Small.AskAll(from, to, on);
            foreach (var detail in Enum.GetValues<SentenceDetail>())
            {
                text.Append($"{detail}: {writer.Write(answers[0], answers, detail)}\n");
            }

            text.Append('\n');
        }

        var dormant = Small.Ask("USA", "PRK", "non-threat");
        text.Append($"## USA PRK non-threat: certain acts first\n{writer.Write(dormant, [])}\n");
        Snapshot.Matches($"sentences-{language}.txt", text.ToString());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void The_first_sentence_answers_alone_and_the_others_follow_it(string language)
    {
        var writer = new SentenceWriter(Small.Record, Words.For(language)!);
        var text = new StringBuilder();
        foreach (var (what, from, to, on) in Cases)
        {
            var answers = Small.AskAll(from, to, on);
            var said = writer.Say(answers[0], answers);
            text.Append($"## {from} {to} {on}: {what}\n{said.First}\n{string.Concat(said.Rest.Select(static sentence => $"- {sentence}\n"))}\n");
            Assert.DoesNotMatch(@"[a-zåäö]\. \p{Lu}", said.First.Runs[0].Text);
            Assert.Equal(Letters(writer.Write(answers[0], answers, SentenceDetail.Glance).Runs[0].Text), Letters(string.Join(' ', said.Rest.Prepend(said.First.Runs[0].Text))));
        }

        Snapshot.Matches($"said-{language}.txt", text.ToString());

        // Nothing is told twice or left out: only what joins two sentences is another.
        static string Letters(string text) => new([.. text.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
    }

    [Fact]
    public void No_sentence_uses_a_word_that_promises_too_much()
    {
        string[] forbidden = ["protected", "safe", "guaranteed", "covered", "skyddad", "säker ", "garanterad"];
        foreach (var words in Words.All)
        {
            var writer = new SentenceWriter(Small.Record, words);
            foreach (var (_, from, to, on) in Cases)
            {
                var text = writer.Write(Small.AskAll(from, to, on)[0], Small.AskAll(from, to, on), SentenceDetail.Full).ToString();
                Assert.DoesNotContain(forbidden, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    [Fact]
    public void No_sentence_leaves_a_hole_or_a_doubled_space_or_stop()
    {
        foreach (var words in Words.All)
        {
            var writer = new SentenceWriter(Small.Record, words);
            foreach (var (_, from, to, on) in Cases)
            {
                var answers = Small.AskAll(from, to, on);
                foreach (var answer in answers)
                {
                    var text = writer.Write(answer, answers, SentenceDetail.Full).ToString();
                    Assert.NotEmpty(text);
                    Assert.DoesNotContain("{", text, StringComparison.Ordinal);
                    Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
                    Assert.DoesNotContain("..", text, StringComparison.Ordinal);
                    Assert.DoesNotContain(" ,", text, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void A_picked_reading_is_told_as_the_answer()
    {
        var doubt = Small.Record.Disputes.Single(dispute => dispute.Id == "company");
        var settings = Settings.Default with { Readings = Settings.Default.Readings.Add(doubt, 1) };
        var answer = Small.Ask("RUS", "SWE", settings: settings);
        var text = new SentenceWriter(Small.Record, Words.English).Write(answer, []).ToString();
        Assert.Contains("together with a nuclear-weapon state other than Russia", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_hangs_on_is_said_in_at_most_eight_words()
    {
        foreach (var words in Words.All)
        {
            foreach (var (_, from, to, on) in Cases)
            {
                var brief = ResidualWriter.Brief(words, Small.Ask(from, to, on: on));
                Assert.True(brief.Split(' ').Length <= 8, brief);
            }
        }
    }

    [Fact]
    public void A_residual_is_written_in_the_language_and_in_plain_lines()
    {
        var answer = Small.Ask("RUS", "SWE", on: "2024-03-06");
        Assert.Equal("not attacks-with(SWE, some x: guarded(x, RUS) and x is not SWE, some n: nuclear-weapon-state(n) and n is not RUS and n is not SWE)", ResidualWriter.Notation(answer.Residual));
        Assert.Equal(["It ends if Sweden attacks Russia, its armed forces or its allies, together with a nuclear-weapon state other than Russia."], ResidualWriter.Lines(Words.English, answer));
        Assert.Equal(["Det upphör om Sverige angriper Ryssland, dess styrkor eller dess allierade, tillsammans med en annan kärnvapenstat än Ryssland."], ResidualWriter.Lines(Words.Swedish, answer));
        Assert.Equal("true", ResidualWriter.Notation(Small.Ask("CHN", "SWE").Residual));
        Assert.Equal("false", ResidualWriter.Notation(Small.Ask("RUS", "PHL", on: "1975-01-01").Residual));
    }
}
