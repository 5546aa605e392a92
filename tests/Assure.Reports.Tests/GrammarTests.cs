using Assure.Record.Dates;
using Assure.Reports.Languages;

namespace Assure.Reports.Tests;

public sealed class GrammarTests
{
    private static readonly DateOnly Day = new(2026, 7, 31);

    [Theory]
    [InlineData("{s} attacks {x}", false, "the Philippines attack Sweden")]
    [InlineData("{s} attacks {x}", true, "the Philippines attacked Sweden")]
    [InlineData("{s} is party to {x}", false, "the Philippines are party to Sweden")]
    [InlineData("{s} is party to {x}", true, "the Philippines were party to Sweden")]
    [InlineData("{s} has nuclear weapons", false, "the Philippines have nuclear weapons")]
    [InlineData("{s} lets weapons pass through its territory", true, "the Philippines let weapons pass through their territory")]
    [InlineData("{s} gravely violates {x}", false, "the Philippines gravely violate Sweden")]
    [InlineData("{s} commits aggression against {x}", true, "the Philippines committed aggression against Sweden")]
    [InlineData("{s} encroaches on {x}", false, "the Philippines encroach on Sweden")]
    [InlineData("{s} no longer regards itself as bound by {x}", false, "the Philippines no longer regard themselves as bound by Sweden")]
    public void English_verbs_and_pronouns_follow_a_plural_name(string template, bool past, string expected) =>
        Assert.Equal(expected, Words.English.Sentence(template, hole => Name(Words.English, hole == "s" ? "PHL" : "SWE"), past));

    [Theory]
    [InlineData("{s} attacks {x}", true, "Sweden attacked the United States")]
    [InlineData("{s} gives up its weapons", true, "Sweden gave up its weapons")]
    [InlineData("{s} meets its obligations", true, "Sweden met its obligations")]
    [InlineData("{s} uses weapons against {x}", true, "Sweden used weapons against the United States")]
    [InlineData("{s} takes part in action against {x}", true, "Sweden took part in action against the United States")]
    [InlineData("{s} belongs to {x}", true, "Sweden belonged to the United States")]
    [InlineData("{s} finds a reason", true, "Sweden found a reason")]
    public void English_verbs_have_a_past(string template, bool past, string expected) =>
        Assert.Equal(expected, Words.English.Sentence(template, hole => Name(Words.English, hole == "s" ? "SWE" : "USA"), past));

    [Theory]
    [InlineData("{s} is party to {x}", "Sweden is not party to the United States")]
    [InlineData("{s} has signed {x}", "Sweden has not signed the United States")]
    [InlineData("{s} has nuclear weapons", "Sweden does not have nuclear weapons")]
    [InlineData("{s} hosts weapons of {x}", "Sweden does not host weapons of the United States")]
    public void English_sentences_are_denied(string template, string expected) =>
        Assert.Equal(expected, Words.English.Sentence(template, hole => Name(Words.English, hole == "s" ? "SWE" : "USA"), past: false, denied: true));

    [Theory]
    [InlineData("{s} angriper {x}", "PHL", true, false, "Filippinerna angrep USA")]
    [InlineData("{s} är allierad med {x}", "SWE", false, false, "Sverige är allierat med USA")]
    [InlineData("{s} är allierad med {x}", "PHL", false, false, "Filippinerna är allierade med USA")]
    [InlineData("{s} är bunden av {x}", "RUS", true, false, "Sovjetunionen var bunden av USA")]
    [InlineData("{s} är part i {x}", "SWE", false, true, "Sverige är inte part i USA")]
    [InlineData("{s} hotar {x}", "SWE", true, false, "Sverige hotade USA")]
    [InlineData("{s} bryter allvarligt mot {x}", "SWE", true, false, "Sverige bröt allvarligt mot USA")]
    public void Swedish_verbs_and_adjectives_follow_their_subject(string template, string subject, bool past, bool denied, string expected)
    {
        var day = subject == "RUS" ? new DateOnly(1980, 1, 1) : Day;
        Assert.Equal(expected, Words.Swedish.Sentence(template, hole => Words.Swedish.Name(Small.State(hole == "s" ? subject : "USA"), day), past, denied));
    }

    [Fact]
    public void Names_have_articles_genitives_and_dates()
    {
        Assert.Equal(new Noun("the United States", "the United States'", false), Name(Words.English, "USA"));
        Assert.Equal(new Noun("the Philippines", "the Philippines'", true), Name(Words.English, "PHL"));
        Assert.Equal(new Noun("USA", "USA:s", false), Name(Words.Swedish, "USA"));
        Assert.Equal("the Soviet Union's", Words.English.Name(Small.State("RUS"), new DateOnly(1991, 12, 25)).Genitive);
        Assert.Equal("Russia's", Words.English.Name(Small.State("RUS"), new DateOnly(1991, 12, 26)).Genitive);
        Assert.Equal("United States", Words.English.ShortName(Small.State("USA"), Day));
        Assert.Equal("Nato", Name(Words.Swedish, "nato").Text);
    }

    [Fact]
    public void Dates_are_written_in_words()
    {
        var day = new DateOnly(2024, 3, 6);
        Assert.Equal("6 March 2024", Words.English.Date(day));
        Assert.Equal("den 6 mars 2024", Words.Swedish.Date(day));
        Assert.Equal("March 2024", Words.English.Month(day));
        Assert.True(PartialDate.TryParse("1994-01", out var month));
        Assert.True(PartialDate.TryParse("1994", out var year));
        Assert.Equal("January 1994", Words.English.Date(month));
        Assert.Equal("januari 1994", Words.Swedish.Date(month));
        Assert.Equal("1994", Words.Swedish.Date(year));
    }

    [Fact]
    public void A_list_in_a_hole_is_closed_by_a_comma() => Assert.Equal(
        "Sweden attacks Russia, its forces or its allies, together with France",
        Words.English.Sentence("{s} attacks {x} together with {n}", hole => hole switch { "s" => Noun.Of("Sweden"), "x" => Noun.Of("Russia, its forces or its allies"), _ => Noun.Of("France") }, past: false));

    [Theory]
    [InlineData("a nuclear-weapon state", "a nuclear-weapon state other than Russia")]
    [InlineData("a state that has nuclear weapons", "a state other than Russia that has nuclear weapons")]
    [InlineData("Russia, its forces or its allies", "Russia, its forces or its allies, except Russia")]
    [InlineData("a member of the same coalition as Sweden", "a member of the same coalition as Sweden (other than Russia)")]
    public void English_leaves_things_out(string noun, string expected) => Assert.Equal(expected, Words.English.OtherThan(noun, ["Russia"]));

    [Theory]
    [InlineData("en kärnvapenstat", "en annan kärnvapenstat än Ryssland")]
    [InlineData("ett territorium", "ett annat territorium än Ryssland")]
    [InlineData("en stat som har kärnvapen", "en annan stat än Ryssland som har kärnvapen")]
    [InlineData("en medlem i samma koalition som Sverige", "en medlem i samma koalition som Sverige (utom Ryssland)")]
    public void Swedish_leaves_things_out(string noun, string expected) => Assert.Equal(expected, Words.Swedish.OtherThan(noun, ["Ryssland"]));

    [Fact]
    public void Lists_are_joined_by_the_last_word()
    {
        Assert.Equal("A, B and C", Words.English.And(["A", "B", "C"]));
        Assert.Equal("A eller B", Words.Swedish.Or(["A", "B"]));
    }

    [Theory]
    [InlineData("en", "{s} and {g} have a mutual defence treaty", false, false, "Sweden and the United States have a mutual defence treaty")]
    [InlineData("en", "{s} and {g} have a mutual defence treaty", true, false, "Sweden and the United States had a mutual defence treaty")]
    [InlineData("en", "{s} and {g} have a mutual defence treaty", false, true, "Sweden and the United States do not have a mutual defence treaty")]
    [InlineData("sv", "{s} och {g} har ett ömsesidigt försvarsfördrag", true, false, "Sverige och USA hade ett ömsesidigt försvarsfördrag")]
    [InlineData("sv", "{s} och {g} har ett ömsesidigt försvarsfördrag", false, true, "Sverige och USA har inte ett ömsesidigt försvarsfördrag")]
    [InlineData("en", "{s} has no nuclear weapons", false, true, "Sweden has nuclear weapons")]
    [InlineData("sv", "{s} har inga kärnvapen", false, true, "Sverige har kärnvapen")]
    public void Two_subjects_share_a_verb_and_a_denial_denied_is_none(string language, string template, bool past, bool denied, string expected) =>
        Assert.Equal(expected, Words.For(language)!.Sentence(template, hole => Name(Words.For(language)!, hole == "s" ? "SWE" : "USA"), past, denied));

    private static Noun Name(Words words, string id) => words.Name(Small.Thing(id), Day);
}
