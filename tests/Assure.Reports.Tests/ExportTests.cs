using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Assure.Reasoning;
using Assure.Reports.Export;

namespace Assure.Reports.Tests;

public sealed class ExportTests
{
    [Fact]
    public void The_whole_record_as_json_follows_its_schema()
    {
        var schema = Schema.Load(Path.Combine(Repository.Root, "docs", "schema", "record.schema.json"));
        Assert.Empty(schema.Errors(Text(ExportPackage.Make(Small.Record, ExportParts.Json), "record.json")));
        Assert.Empty(schema.Errors(Text(ExportPackage.Make(RealRecord.Edition, ExportParts.Json), "record.json")));
    }

    [Fact]
    public void The_json_has_each_text_with_its_clauses_and_what_they_cite()
    {
        using var document = JsonDocument.Parse(Text(ExportPackage.Make(Small.Record, ExportParts.Json), "record.json"));
        var instrument = document.RootElement.GetProperty("instruments").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "ru-1995");
        var clauses = instrument.GetProperty("texts")[0].GetProperty("clauses").EnumerateArray().ToArray();
        Assert.Equal(["to", "promises", "unless"], clauses.Select(clause => clause.GetProperty("role").GetString()));
        Assert.All(clauses[1..], clause => Assert.NotEmpty(clause.GetProperty("source").GetString()!));
        Assert.StartsWith("instruments/", clauses[2].GetProperty("writtenAt").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_edition_is_the_same_bytes()
    {
        var (one, two) = (Make(), Make());
        Assert.Equal(one.Select(file => file.Path), two.Select(file => file.Path));
        Assert.All(one.Zip(two), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    [Fact]
    public void A_status_is_exported_with_its_acts_and_never_as_a_row_of_the_record()
    {
        var parties = Text(ExportPackage.Make(Small.Record, ExportParts.Tables), "derived/parties.csv").Split('\n');
        Assert.Equal("state,treaty,from,to,dispute,reading,source,verified,acts", parties[0]);
        Assert.Contains(parties, line => line.StartsWith("SWE,npt,", StringComparison.Ordinal) && line.Contains("ratified ", StringComparison.Ordinal));
        Assert.DoesNotContain(ExportPackage.Make(Small.Record, ExportParts.Tables), file => file.Path == "tables/parties.csv");
    }

    [Fact]
    public void The_panel_says_what_asking_says()
    {
        var panel = new Panel(Small.Reasoner, [Small.Kind("non-use")]);
        var rows = Enumerable.Range(panel.FirstYear, panel.LastYear - panel.FirstYear + 1)
            .SelectMany(year => Lines(panel.Year(Small.Reasoner, year))).Select(line => line.Split(',')).ToArray();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var answer = Small.Ask(row[0], row[1], row[3], $"{row[2]}-12-31");
            Assert.Equal(answer.Verdict is { } verdict ? Json.JsonNames.Of(verdict) : "", row[9]);
            Assert.Equal(answer.Form is { } form ? Json.JsonNames.Of(form) : "", row[10]);
            Assert.Equal(string.Join(' ', answer.TurnsOn.Doubts.Where(turn => turn.Matters).Select(turn => turn.Choice.Id)), row[12]);
        }
    }

    [Fact]
    public void A_year_in_which_an_answer_changed_is_marked_even_when_it_changed_back()
    {
        var panel = new Panel(Small.Reasoner, [Small.Kind("non-use")]);
        for (var year = panel.FirstYear; year <= panel.LastYear; year++)
        {
            foreach (var row in Lines(panel.Year(Small.Reasoner, year)).Select(line => line.Split(',')))
            {
                var timeline = Small.Reasoner.TimelineOf(Small.State(row[0]), Small.State(row[1]), Small.Kind("non-use"), Reasoning.Asking.Settings.Default, new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));
                var seen = timeline.Spans.Select(span => span.Answer).Where(answer => answer.Verdict is not null).Select(answer => (answer.Verdict, answer.Form)).ToArray();
                Assert.Equal(seen.Zip(seen.Skip(1)).Any(pair => pair.First != pair.Second) ? "yes" : "no", row[11]);
            }
        }
    }

    [Fact]
    public void A_panel_alone_carries_the_tables_it_refers_to()
    {
        var files = ExportPackage.Make(Small.Record, ExportParts.Panel, Panel.Head).Select(file => file.Path).ToArray();
        Assert.Equal(["tables/states.csv", "derived/disputes.csv", "derived/readings.csv", "derived/kinds.csv", "panel.csv", "codebook.md", "README.md", "datapackage.json"], files);
    }

    private static ImmutableArray<ExportFile> Make()
    {
        var panel = new Panel(new Reasoner(Small.Record), Small.Record.Kinds);
        return ExportPackage.Make(Small.Record, ExportParts.All, panel.Year(new Reasoner(Small.Record), panel.LastYear));
    }

    private static string Text(IEnumerable<ExportFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span);

    private static string[] Lines(ReadOnlyMemory<byte> csv) => Encoding.UTF8.GetString(csv.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
