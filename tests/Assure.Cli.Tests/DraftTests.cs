using System.Text.Json;

namespace Assure.Cli.Tests;

public sealed class DraftTests
{
    public static TheoryData<string, string[]> Pages => new()
    {
        { "draft-not-allied-en.txt", ["draft", "five-treaty-not-allied"] },
        { "draft-not-allied-sv.txt", ["draft", "five-treaty-not-allied", "--lang", "sv"] },
        { "draft-25-years-against-en.txt", ["draft", "five-treaty-25-years", "--against", "us-1995"] },
        { "draft-record-sv.txt", ["draft", "cn-1994-nfu-draft", "--lang", "sv"] },
        { "draft-options-en.txt", ["draft", "--by", "RUS", "--to", "SWE,FIN", "--form", "declaration", "--unless", "attack", "--provided", "compliance"] },
        { "draft-options-sv.txt", ["draft", "--by", "RUS", "--to", "SWE,FIN", "--form", "declaration", "--unless", "attack", "--provided", "compliance", "--lang", "sv"] },
        { "draft-as-code.txt", ["draft", "--by", "nine", "--to", "zone-parties,nato", "--not-allied", "--unless", "mass-destruction", "--provided", "hosts-none", "--from", "2027-01-01", "--for", "10", "--withdrawal", "6", "--disarmament", "stronger", "--as-code"] },
        { "drafts-sv.txt", ["draft", "--lang", "sv"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_as_it_was_read(string name, string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Snapshot.Matches(name, string.Join('\n', run.Output.Split('\n').Where(line => !line.StartsWith("Edition ", StringComparison.Ordinal) && !line.StartsWith("Utgåva ", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_template_is_sound()
    {
        var run = Program.Run("draft", "--check-templates");
        Assert.Equal((0, string.Empty, $"{Directory.GetFiles(Path.Combine(Repository.Record, "templates")).Length} templates, 0 errors\n"), (run.Code, run.Error, run.Output));
    }

    [Fact]
    public void A_file_with_the_text_that_options_write_gives_the_same_answer()
    {
        string[] options = ["--by", "five", "--to", "zone-parties", "--not-allied", "--unless", "joint-attack", "--for", "25", "--withdrawal", "3"];
        using var folder = new Folder();
        var file = folder.Write("my.md", Program.Run(["draft", .. options, "--as-code"]).Output);
        var (chosen, written) = (Program.Run(["draft", .. options, "--format", "json"]), Program.Run("draft", file, "--format", "json"));
        Assert.Equal(0, chosen.Code);
        Assert.Equal(Body(chosen.Output), Body(written.Output));
        Assert.Equal(Program.Run("draft", file, "--as-code").Output, File.ReadAllText(file));

        static string Body(string json) => JsonDocument.Parse(json).RootElement.GetProperty("draft").GetRawText();
    }

    [Fact]
    public void Clauses_alone_will_do_and_nothing_is_written()
    {
        using var folder = new Folder();
        var file = folder.Write("bare.assure", "draft one\n  by GBR\n  to SWE\n  promises non-use\n  form declaration\n");
        var run = Program.Run("draft", file, "--format", "csv");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("yes,one,gain,GBR,SWE,non-use,discretionary,declaration,unconditional,declaration,,", run.Output, StringComparison.Ordinal);
        Assert.Contains("yes,one,left-out,,NOR,", run.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Of_several_drafts_in_a_file_one_is_named_and_two_can_be_compared()
    {
        using var folder = new Folder();
        var file = folder.Write("two.assure", "draft one by GBR to SWE promises non-use form declaration\ndraft two by GBR to SWE, FIN promises non-use form declaration\n");
        var none = Program.Run("draft", file);
        Assert.Equal((1, string.Empty), (none.Code, none.Output));
        Assert.Contains("declares 2 drafts: one, two", none.Error, StringComparison.Ordinal);
        Assert.Contains(":one\n", none.Error, StringComparison.Ordinal);
        var two = Program.Run("draft", file + ":two", "--format", "csv");
        Assert.Equal((0, string.Empty), (two.Code, two.Error));
        Assert.Contains("yes,two,gain,GBR,FIN,", two.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FIN", Program.Run("draft", file + ":one", "--format", "csv").Output.Split("left-out")[0], StringComparison.Ordinal);
        var beside = Program.Run("draft", file + ":two", "--against", file + ":one", "--format", "json");
        Assert.Equal((0, string.Empty), (beside.Code, beside.Error));
        var against = JsonDocument.Parse(beside.Output).RootElement.GetProperty("draft").GetProperty("against");
        Assert.Equal((true, false), (against.GetProperty("leftAtLeast").GetBoolean(), against.GetProperty("rightAtLeast").GetBoolean()));
        var wrong = Program.Run("draft", file + ":too");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("declares no draft 'too'", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("is the draft itself", Program.Run("draft", file + ":two", "--against", file + ":two").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_with_wide_exceptions_is_answered()
    {
        var run = Program.Run("draft", "--by", "nine", "--to", "zone-parties", "--unless", "attack", "--format", "csv");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(",gain,RUS,KAZ,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_shown_with_the_lines_of_the_file_and_nothing_is_evaluated()
    {
        using var folder = new Folder();
        var file = folder.Write("wrong.assure", "draft one\n  by GBR\n  to state s where partyy(s, npt)\n  promises non-uses\n  form declaration\n");
        var run = Program.Run("draft", file);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains("wrong.assure:3:20: error AS1001", run.Error, StringComparison.Ordinal);
        Assert.Contains("  nearest: party\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("wrong.assure:4:12: error", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("has 2 errors; nothing was evaluated.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no draft, template or file 'five-treety'", "nearest: five-treaty", "draft", "five-treety")]
    [InlineData("'ru-1995' is a promise on record, no draft", "what-if", "draft", "ru-1995")]
    [InlineData("'pk-no-nfu' promises nothing to anybody", "promises and an address", "draft", "pk-no-nfu")]
    [InlineData("--by describes another", "a draft by name, or options", "draft", "five-treaty", "--by", "nine")]
    [InlineData("--allied and --not-allied contradict each other", "one of the two", "draft", "--allied", "--not-allied")]
    [InlineData("'five' and 'USA' cannot be chosen together", "five, nine, or states", "draft", "--by", "five,USA")]
    [InlineData("a declaration has no clause on withdrawal", "--form treaty", "draft", "--form", "declaration", "--withdrawal", "3")]
    [InlineData("one state alone makes no joint declaration", "several states", "draft", "--by", "USA", "--form", "joint")]
    [InlineData("no exception 'atack'", "nearest: attack", "draft", "--unless", "atack")]
    [InlineData("no class, group or state is called 'natoo'", "nearest: nato", "draft", "--to", "natoo")]
    [InlineData("'forever' is no number (--for)", "for-good", "draft", "--for", "forever")]
    [InlineData("would not stand on 2040-01-01", "before 2032-01-01", "draft", "--from", "2027-01-01", "--for", "5", "--on", "2040-01-01")]
    [InlineData("East Germany does not exist on 2026-07-31 (--by)", "a state that exists", "draft", "--by", "DDR", "--to", "SWE")]
    [InlineData("Yugoslavia does not exist on 2026-07-31 (--to)", "a state that exists", "draft", "--by", "five", "--to", "YUG")]
    [InlineData("no draft is named", "an id, a template, a file", "draft", "--format", "json")]
    [InlineData("is the draft itself", "another text", "draft", "nac-2003", "--against", "nac-2003")]
    public void What_cannot_be_is_one_clear_message(string what, string help, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }
}
