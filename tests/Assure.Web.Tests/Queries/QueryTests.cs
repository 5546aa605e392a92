using System.Text;
using Assure.Web.Queries;

namespace Assure.Web.Tests.Queries;

public sealed class QueryTests
{
    private static readonly Lock DocumentGate = new();
    private static readonly QueryRunner Runner = new(Program.Record);

    /// <summary>Every example of the catalogue, in every form its query has.</summary>
    public static TheoryData<string, int, string> Examples =>
        [.. Runner.Catalogue.All.SelectMany(static query => Enumerable.Range(0, query.Examples.Length).SelectMany(example => query.Formats.Select(format => (query.Name, example, format))))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_has_the_bytes_of_the_command(string name, int example, string format)
    {
        var query = Runner.Catalogue.Find(name)!;
        var chosen = query.Examples[example];
        var told = chosen.Values.Where(static one => one.Name != Query.FormatName).Append((Query.FormatName, format));
        var (asked, problem) = QueryReader.Read(query, told, chosen.Document is { } text ? Encoding.UTF8.GetBytes(text) : null);
        Assert.Null(problem);
        var answer = Runner.Answer(asked!);
        Assert.Null(answer.Problem);

        var run = Program.Run(CommandAsTyped(query, chosen, format));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(run.Output, Encoding.UTF8.GetString(answer.Bytes));
    }

    [Theory]
    [InlineData("ask", "to=SWE&promise=all&strict=true", "ask", "SWE", "--promise", "all", "--strict")]
    [InlineData("ask", "to=nato&to=FIN&viewpoint=guarantor", "ask", "nato", "FIN", "--viewpoint", "guarantor")]
    [InlineData("ask", "to=SWE&from=RUS&reading=assoc-95%3Dmanner", "ask", "SWE", "--from", "RUS", "--reading", "assoc-95=manner")]
    [InlineData("timeline", "from=USA&from=GBR&to=MHL", "timeline", "--from", "USA", "--from", "GBR", "--to", "MHL")]
    [InlineData("atlas", "on=1995-04-12&people=true", "atlas", "--on", "1995-04-12", "--people")]
    [InlineData("changes", "before=2022-01-01&after=2024-12-31&from=RUS", "changes", "2022-01-01", "2024-12-31", "--from", "RUS")]
    [InlineData("changes", "before=2026.1&after=2026-07-31", "changes", "2026.1", "2026-07-31")]
    [InlineData("when", "claim=member(FIN,%20nato)&until=2024-01-01", "when", "member(FIN, nato)", "--until", "2024-01-01")]
    [InlineData("what-if", "assume=ratified(USA,%20rarotonga-p2)&from=USA", "what-if", "ratified(USA, rarotonga-p2)", "--from", "USA")]
    [InlineData("reach", "from=USA&to=nato&most=1", "reach", "USA", "nato", "--most", "1")]
    [InlineData("reach", "from=USA&to=NZL&form=treaty&most=3", "reach", "USA", "NZL", "--form", "treaty")]
    [InlineData("search", "words=konungariket%20sverige&most=3", "search", "konungariket sverige", "--most", "3")]
    [InlineData("sources", "", "sources")]
    public void A_question_has_the_bytes_of_the_command(string name, string asked, params string[] command) =>
        Assert.Equal(Program.Run([.. command, "--format", "json"]).Output, Encoding.UTF8.GetString(Answer(name, asked).Bytes));

    [Fact]
    public void A_reasoner_that_has_seen_other_questions_gives_the_same_bytes()
    {
        string[] asked = ["to=SWE", "to=SWE&on=1990-01-01", "to=PRK", "to=UKR&on=2014-02-27&why=true", "to=SWE&strict=true"];
        var first = asked.Select(one => Answer("ask", one).Bytes).ToArray();
        Assert.Equal(first, asked.Reverse().Select(one => Answer("ask", one).Bytes).Reverse().ToArray());
    }

    [Theory]
    [InlineData("ask", "to=Swedn", 404, "no state, territory or group is called 'Swedn'", "Sweden (SWE)")]
    [InlineData("ask", "to=SWE&form=treaty", 400, "'ask' has no parameter 'form'", "from")]
    [InlineData("ask", "", 400, "'to' is missing", null)]
    [InlineData("ask", "to=", 400, "the value is empty (to)", null)]
    [InlineData("ask", "to=SWE&on=2024-02-30", 400, "'2024-02-30' is no day (on)", "2024-02-29")]
    [InlineData("ask", "to=SWE&on=today", 400, "'today' is another day tomorrow (on)", null)]
    [InlineData("ask", "to=SWE&on=1944-12-31", 400, "1944-12-31 lies outside", "1945-01-01")]
    [InlineData("ask", "to=SWE&promise=non-us", 400, "'non-us' is not allowed (promise)", "non-use")]
    [InlineData("ask", "to=SWE&reading=asoc-95%3Dmanner", 404, "there is no dispute or doubt 'asoc-95'", "assoc-95")]
    [InlineData("ask", "to=SWE&lang=sv&lang=en", 400, "'lang' is given more than once", null)]
    [InlineData("ask", "to=a&to=b&to=c&to=d&to=e", 400, "'to' is given more than 4 times", null)]
    [InlineData("ask", "to=SWE&why=yes", 400, "'yes' is neither true nor false (why)", null)]
    [InlineData("ask", "to=nato&why=true", 400, "no one proof is that of a group", null)]
    [InlineData("ask", "to=%0Ax", 400, "holds control characters (to)", null)]
    [InlineData("ask", "to=SWE&format=table", 400, "'table' is not allowed (format)", null)]
    [InlineData("show", "name=SWE&format=json", 400, "'json' is not allowed (format)", null)]
    [InlineData("changes", "before=today&after=2026-07-31", 400, "is not in due form (before)", null)]
    [InlineData("changes", "before=2026.9&after=2026-07-31", 404, "'2026.9' is no day or edition (before)", "2026.1")]
    [InlineData("reach", "from=USA&to=NZL&form=treaty&menu=end-hosting", 422, "No change on the menu could matter", null)]
    [InlineData("reach", "from=USA&to=NZL&most=9", 400, "'9' is out of bounds (most)", null)]
    [InlineData("draft", "draft=five-treaty&against=in-2003&on=1946-01-01", 422, "Nobody gives 'in-2003' on 1946-01-01", "2003-01-04")]
    [InlineData("search", "words=x&most=0", 400, "'0' is out of bounds (most)", null)]
    [InlineData("draft", "draft=no-such-draft", 404, "there is no draft or template 'no-such-draft' (draft)", null)]
    [InlineData("what-if", "assume=member(SWE", 400, "(assume 1: member(SWE)", null)]
    [InlineData("what-if", "assume=member(SWE,%20nato)&assume=member(SWE,%20nat)&assume=member(SWX,%20nato)", 400, "(assume 2: member(SWE, nat)); also wrong: assume 3, ", "nato")]
    [InlineData("when", "claim=member(SWE,%20nat)", 400, "(claim 1: member(SWE, nat))", "nato")]
    [InlineData("ask", "to=Sverig%20--on%20x", 404, "'Sverig --on x' (to)", null)]
    [InlineData("reach", "from=Amerikkka&to=NZL", 404, "'Amerikkka' (from)", null)]
    [InlineData("reach", "from=USA&to=Nya%20Zealnd", 404, "'Nya Zealnd' (to)", null)]
    [InlineData("reach", "from=USA&to=anguilla", 400, "is a territory (to)", null)]
    [InlineData("changes", "before=2026-02-30&after=2026-07-31", 400, "'2026-02-30' is no day (before)", "2026-02-28")]
    [InlineData("changes", "before=1000-01-01&after=1000-01-01", 400, "1000-01-01 lies outside the days that can be asked about (before, after)", "1945-01-01")]
    [InlineData("draft", "by=five&allied=true&not-allied=true", 400, "allied and not-allied contradict each other (draft)", null)]
    [InlineData("compare", "text=us-1995&text=uk-1996", 404, "there is no text 'uk-1996' (text)", "uk-1995")]
    [InlineData("search", "words=x&most=999999999999", 400, "'999999999999' is out of bounds (most)", null)]
    [InlineData("compare", "text=us-1995&text=uk-1995&from=RUS", 400, "two texts say themselves who promises (from)", null)]
    [InlineData("compare", "list=true", 400, "the order of all texts names no states (list)", null)]
    [InlineData("compare", "people=true", 400, "the order of all texts counts no states (people)", null)]
    [InlineData("changes", "before=2020-01-01&after=2026-07-31&on=2021-01-01", 400, "nothing is left to ask about on a third (on)", null)]
    [InlineData("ask", "to=United", 404, "no state, territory or group is called 'United'", "United Arab Emirates (ARE), United Kingdom (GBR), United States (USA)")]
    public void What_cannot_be_answered_is_said_as_the_command_says_it(string name, string asked, int status, string detail, string? nearest)
    {
        var problem = Answer(name, asked).Problem!;
        Assert.Equal(status, problem.Status);
        Assert.Contains(detail, problem.Detail, StringComparison.Ordinal);
        if (nearest is not null)
        {
            Assert.StartsWith(nearest, problem.Nearest, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ask", "to=SWE&on=2024-02-30", "a day that exists, as YYYY-MM-DD")]
    [InlineData("ask", "to=SWE&format=csv&compact=true", "format=json")]
    [InlineData("ask", "to=SWE&people=true", "a group, such as nato; or: /api/v1/atlas?people=true")]
    [InlineData("dispute", "id=no-such", "one that /api/v1/dispute lists for that day")]
    [InlineData("sources", "name=no-such", "the id, symbol or title of a source; all of them: /api/v1/sources")]
    [InlineData("draft", "draft=no-such", "the id of a draft or the name of a template; /api/v1/draft?format=md lists both")]
    [InlineData("draft", "", "an id, a template, or parameters such as by=five; /api/v1/draft?format=md lists what there is")]
    [InlineData("draft", "by=five&form=law&withdrawal=3", "form=treaty or form=protocol, or no withdrawal")]
    [InlineData("reach", "from=USA&to=NZL&most=4", "a whole number from 1 to 3")]
    [InlineData("search", "words=x&most=999999999999", "a whole number from 1 to 100")]
    public void What_was_expected_is_said_of_parameters_and_addresses(string name, string asked, string expected) =>
        Assert.Equal(expected, Answer(name, asked).Problem!.Expected);

    [Theory]
    [InlineData("draft", "draft")]
    [InlineData("draft", "against")]
    [InlineData("show", "name")]
    [InlineData("ask", "to")]
    [InlineData("what-if", "assume")]
    [InlineData("sources", "name")]
    [InlineData("compare", "text")]
    public void No_value_is_taken_for_a_file_or_an_option(string name, string parameter)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("x.md", "draft secret by RUS\n  promises non-use to every state\n");
        var others = name switch { "draft" when parameter == "against" => "draft=cn-1994-nfu-draft&", "compare" => "text=us-1995&", _ => "" };
        foreach (var value in new[] { file, "--record=" + folder.Path, "--scenario=" + file, "--claims=" + file, "--format=table", "--help", "@" + file, "--", "../../../../etc/passwd" })
        {
            var answer = Answer(name, $"{others}{parameter}={Uri.EscapeDataString(value)}");
            Assert.NotNull(answer.Problem);
            Assert.InRange(answer.Problem.Status, 400, 422);
            Assert.DoesNotContain("secret", answer.Problem.Detail, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fmt")]
    [InlineData("export", "--to", "assure-never")]
    [InlineData("bundle", "record", "assure-never")]
    [InlineData("new", "reading", "x")]
    [InlineData("version")]
    [InlineData("ask", "SWE", "--record", "record")]
    [InlineData("when", "--claims", "Program.cs")]
    [InlineData("what-if", "--scenario", "Program.cs")]
    public void A_terminal_to_which_a_record_is_lent_reaches_no_files(params string[] args)
    {
        using var output = new MemoryStream();
        var terminal = new Cli.Console.Terminal(output, Stream.Null) { Loaded = Program.Record };
        Assert.Equal((1, 0), (Cli.CommandLine.Run(args, terminal), (int)output.Length));
        Assert.IsType<Cli.Errors.UserErrorException>(terminal.Failure);
    }

    [Fact]
    public void A_draft_with_errors_is_told_line_by_line()
    {
        var (asked, _) = QueryReader.Read(Runner.Catalogue.Find("draft")!, [], "draft x by RUS\n  promises non-usse to every state\n"u8.ToArray());
        var problem = Runner.Answer(asked!).Problem!;
        Assert.Equal(422, problem.Status);
        Assert.Contains(problem.Diagnostics, static one => one.Location.Start.Line == 2);
    }

    [Fact]
    public void A_text_sent_along_is_bounded_and_only_for_drafts()
    {
        var draft = Runner.Catalogue.Find("draft")!;
        Assert.Equal(413, QueryReader.Read(draft, [], new byte[QueryReader.LongestDocument + 1]).Problem!.Status);
        Assert.Equal(400, QueryReader.Read(draft, [("draft", "x")], [1]).Problem!.Status);
        Assert.Equal(400, QueryReader.Read(Runner.Catalogue.Find("ask")!, [("to", "SWE")], [1]).Problem!.Status);
    }

    private static QueryAnswer Answer(string name, string asked)
    {
        var told = asked.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2)).Select(static pair => (pair[0], Uri.UnescapeDataString(pair[1])));
        var (read, problem) = QueryReader.Read(Runner.Catalogue.Find(name)!, told);
        return problem is null ? Runner.Answer(read!) : QueryAnswer.Without(problem);
    }

    /// <summary>The command as a user would type it: operands first, an option and its value apart.</summary>
    private static List<string> CommandAsTyped(Query query, QueryExample example, string format)
    {
        var command = new List<string> { query.Name };
        command.AddRange(query.Parameters.Where(static one => one.Option is null).SelectMany(one => example.Values.Where(value => value.Name == one.Name).Select(static value => value.Value)));
        if (example.Document is { } text)
        {
            // The record's hash knows the name of a file that is added, so the file stands in the working folder.
            lock (DocumentGate)
            {
                File.WriteAllText(AskedQuery.DocumentName, text);
            }

            command.Add(AskedQuery.DocumentName);
        }

        foreach (var (name, value) in example.Values.Where(static one => one.Name != Query.FormatName))
        {
            if (query.Find(name) is { Option: { } option } parameter)
            {
                command.AddRange(parameter.Kind == ParameterKind.Flag ? [option] : [option, value]);
            }
        }

        return [.. command, "--format", format];
    }
}
