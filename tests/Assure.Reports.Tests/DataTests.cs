using System.Text;
using System.Text.Json;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Checking;
using Assure.Reports.Csv;
using Assure.Reports.Json;

namespace Assure.Reports.Tests;

public sealed class DataTests
{
    private static readonly DateOnly On = Small.Day("2026-07-31");

    [Fact]
    public void Answers_are_json_in_the_published_shape() => Snapshot.Matches("answer.json", Json(Small.AskAll("RUS", "SWE", detail: Detail.Proof)[..1]));

    [Fact]
    public void The_same_answers_are_the_same_bytes() =>
        Assert.Equal(Json(Small.AskAll("USA", "PRK", "2004-07-01")), Json(Small.AskAll("USA", "PRK", "2004-07-01")));

    [Fact]
    public void What_is_printed_follows_the_schema()
    {
        var schema = Schema.Load(Repository.Schema);
        var promisers = Small.Record.Promisers;
        foreach (var on in new[] { "1975-01-01", "2003-06-01", "2004-07-01", "2026-07-31" })
        {
            var answers = promisers.SelectMany(promiser => Small.Record.States.SelectMany(state => Small.AskAll(promiser.Id, state.Id, on, Detail.Proof)));
            Assert.Empty(schema.Errors(Json(answers)));
        }

        var timelines = promisers.Select(promiser => Small.Reasoner.TimelineOf(promiser, Small.State("SWE"), Small.Kind("non-use"), Settings.Default));
        Assert.Empty(schema.Errors(Encoding.UTF8.GetString(new JsonReport(Small.Record, On, Settings.Default).Timelines(timelines))));
    }

    [Fact]
    public void What_nobody_read_follows_the_schema()
    {
        var schema = Schema.Load(Repository.Schema);
        var json = Encoding.UTF8.GetString(new JsonReport(Small.Record, On, Settings.Default).Unverified(new UnverifiedFinder(Small.Record).Find(On)));
        Assert.Contains("\"verified\"", json, StringComparison.Ordinal);
        Assert.Empty(schema.Errors(json));
        Assert.NotEmpty(schema.Errors(json.Replace("\"shares\"", "\"share\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Errors(json.Replace("\"kind\":\"promise\"", "\"kind\":\"pledge\"", StringComparison.Ordinal).Replace("\"kind\": \"promise\"", "\"kind\": \"pledge\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_finds_what_is_wrong()
    {
        var schema = Schema.Load(Repository.Schema);
        var right = Json([Small.Ask("RUS", "SWE")]);
        Assert.Empty(schema.Errors(right));
        Assert.NotEmpty(schema.Errors(right.Replace("\"conditional\"", "\"maybe\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Errors(right.Replace("\"hangsOn\"", "\"hangs\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Errors(right.Replace("\"2026-07-31\"", "\"31 July\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_shape_has_what_was_agreed()
    {
        using var document = JsonDocument.Parse(Json(Small.AskAll("RUS", "SWE")));
        string[] top = ["schema", "edition", "record", "on", "readUpTo", "viewpoint", "answers"];
        string[] answer = ["guarantor", "beneficiary", "promise", "verdict", "form", "sentence", "best", "hangsOn", "restsOn", "reserved", "residual", "turnsOn", "tiers", "nearestMiss", "follows", "proof"];
        Assert.Empty(top.Except(Names(document.RootElement)));
        Assert.Empty(answer.Except(Names(document.RootElement.GetProperty("answers")[0])));
    }

    [Fact]
    public void Csv_has_the_agreed_columns_and_quotes_only_where_needed()
    {
        var csv = AnswerCsv.Answers([Small.Ask("CHN", "SWE"), Small.Ask("RUS", "SWE"), Small.Ask("RUS", "RUS")]);
        Assert.Equal(
            """
            guarantor,beneficiary,promise,verdict,form,best,hangsOn,texts,residual
            CHN,SWE,non-use,unconditional,declaration,,,cn-1995,true
            RUS,SWE,non-use,conditional,declaration,,own-conduct,ru-1995,"not attacks(SWE, some x: guarded(x, RUS) and x is not SWE)"
            RUS,RUS,non-use,,,,,,

            """,
            csv);
    }

    [Fact]
    public void Cells_with_commas_quotes_or_lines_are_quoted()
    {
        var builder = new StringBuilder();
        CsvText.AppendRow(builder, "a", "b,c", "d\"e", "f\ng", string.Empty);
        Assert.Equal("a,\"b,c\",\"d\"\"e\",\"f\ng\",\n", builder.ToString());
    }

    [Fact]
    public void Every_row_says_its_edition_and_a_line_within_a_cell_begins_no_row()
    {
        var (edition, readUpTo) = (Small.Record.Edition, $"{Small.Record.ReadUpTo:yyyy-MM-dd}");
        Assert.Equal($"a,b,edition,readUpTo\n1,\"f\n\"\"g\",{edition},{readUpTo}\n2,,{edition},{readUpTo}\n", CsvText.Stamped("a,b\n1,\"f\n\"\"g\"\n2,\n", Small.Record));
        Assert.Equal("a,b,edition,readUpTo\n", CsvText.Stamped("a,b\n", Small.Record));
    }

    private static HashSet<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static string Json(IEnumerable<Assure.Reasoning.Answers.Answer> answers) => Encoding.UTF8.GetString(new JsonReport(Small.Record, On, Settings.Default).Answers(answers));
}
