using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assure.Reasoning.Asking;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

/// <summary>The files of languages: what each holds, and that a language is no more than its file.</summary>
public sealed class LanguageTests
{
    private static readonly DateOnly Day = new(2026, 7, 31);

    public static TheoryData<string> Codes => [.. Words.All.Select(static words => words.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_has_the_sentences_that_English_has(string code) => Assert.Equal(File("en").Keys, File(code).Keys);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_can_be_read_and_is_filled_with_what_the_English_one_is(string code) => Assert.All(
        File(code).Keys,
        key => Assert.Empty(File(code).Sentence(key)!.Names.Except(Given(key))));

    [Fact]
    public void A_third_language_is_one_file()
    {
        var words = Marked();
        Snapshot.Matches("third-language.txt", string.Join("\n\n", new[]
        {
            Text(PairPage.Of(Small.Page(words), Small.AskAll("RUS", "SWE", detail: Detail.Proof), Small.Record.Kinds, why: true)),
            Text(TimelinePage.Of(Small.Page(words), Small.Reasoner.TimelineOf(Small.State("RUS"), Small.State("SWE"), Small.Kind("non-use"), Settings.Default))),
        }));
    }

    [Fact]
    public void What_a_file_lacks_is_said_in_English()
    {
        var german = Language("de", """{"sentences": {"From": "Von", "Date": "{date, bare}", "BareDate": "{day}. {month} {year}", "Months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"}, "pages": {"nav.about": "Über"}}""");
        Assert.Equal(("Von", "To", "31. Juli 2026"), (german.From, german.To, german.Date(Day)));
        Assert.Equal(("Über", "Sources"), (german.Pages["nav.about"], german.Pages["nav.sources"]));
        Assert.Equal("de", german.Locale);
    }

    [Fact]
    public void A_name_the_record_does_not_give_in_a_language_is_translated_by_the_file()
    {
        var german = Language("de", """{"grammar": {"genitive": {"s": "s'", "": "s"}}, "names": {"Sweden": "Schweden", "North Atlantic Treaty Organization": "die Nato"}}""");
        Assert.Equal(("Schweden", "Schwedens"), (german.Name(Small.State("SWE"), Day).Text, german.Name(Small.State("SWE"), Day).Genitive));
        Assert.Equal("the United States", german.Name(Small.State("USA"), Day).Text);
        Assert.Equal("Schweden", german.ShortName(Small.State("SWE"), Day));
        Assert.Equal("Ja", Language("de", """{"names": {"yes": "Ja"}}""").Of(new Bilingual("yes", "ja")));
    }

    [Theory]
    [InlineData(0, "many")]
    [InlineData(1, "one")]
    [InlineData(3, "few")]
    [InlineData(12, "many")]
    [InlineData(13, "many")]
    [InlineData(22, "few")]
    [InlineData(112, "many")]
    [InlineData(122, "few")]
    public void A_language_has_the_plurals_its_rules_give(int number, string form)
    {
        // The rules of Polish for whole numbers, from the Unicode CLDR.
        var polish = Language("pl", """
            {"grammar": {"plurals": {"one": ["1"], "few": ["%10 2-4", "%100 !12-14"], "many": ["0-999999999"]}},
             "sentences": {"CountOfStates": "{it, plural, one {one} few {few} many {many} other {other}}"}}
            """);
        Assert.Equal(form, polish.CountOfStates(number));
    }

    [Theory]
    [InlineData("{open", "a brace is not closed")]
    [InlineData("open}", "a brace closes what was not opened")]
    [InlineData("{a, select, yes {x}}", "a choice has no 'other' at its end")]
    [InlineData("{a, select, yes {x} other {y}", "a brace is not closed")]
    public void A_pattern_that_cannot_be_read_says_why(string text, string why) => Assert.StartsWith(why, Assert.Throws<FormatException>(() => PatternReader.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_says_what_it_is_not_given_and_what_cannot_be_written_so()
    {
        Assert.Contains("'nobody'", Assert.Throws<KeyNotFoundException>(() => Language("de", """{"sentences": {"From": "{nobody}"}}""").From).Message, StringComparison.Ordinal);
        Assert.Contains("'date'", Assert.Throws<FormatException>(() => Language("de", """{"sentences": {"Whether": "{sentence, date}"}}""").Whether("x")).Message, StringComparison.Ordinal);
    }

    private static LanguageFile File(string code) => LanguageFile.All.Single(file => file.Code == code);

    /// <summary>What the sentence may name: what either language's sentence names.</summary>
    private static ImmutableHashSet<string> Given(string key) => [.. File("en").Sentence(key)!.Names, .. File("sv").Sentence(key)!.Names];

    private static Words Language(string code, string json) => new(new LanguageFile(code, JsonDocument.Parse(json).RootElement));

    private static string Text(IReadOnlyList<Block> blocks) => MarkdownRenderer.Render(blocks);

    /// <summary>A language whose every word of its own stands in brackets: what is not in any comes from the record.</summary>
    private static Words Marked()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("languages/en.json")!;
        var english = JsonNode.Parse(stream)!;
        var sentences = english["sentences"]!.AsObject();
        foreach (var (key, text) in sentences.Where(static pair => pair.Key is not ("Months" or "BareDate" or "Month" or "Date")).ToArray())
        {
            sentences[key] = Written(PatternReader.Read(text!.GetValue<string>()));
        }

        return Language("qps", english.ToJsonString());
    }

    private static string Written(Pattern pattern) => string.Concat(pattern.Parts.Select(static part => part switch
    {
        { Name: null } => part.Text.Any(char.IsLetter) ? $"[{part.Text}]" : part.Text,
        { Branches.IsEmpty: true } => $"{{{string.Join(", ", [part.Name, .. part.Formats])}}}",
        _ => $"{{{part.Name}, {(part.IsPlural ? "plural" : "select")}, {string.Join(' ', part.Branches.Select(static branch => $"{branch.Key} {{{Written(branch.Pattern)}}}"))}}}",
    }));
}
