using System.Text.Json;

namespace Assure.Cli.Tests;

public sealed class GroupTests
{
    [Theory]
    [InlineData("nato")]
    [InlineData("NATO")]
    public void A_group_is_answered_for_together(string name)
    {
        var run = Program.Run("ask", name, "--from", "RUS", "--on", "2024-03-07");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("Promises to the members of NATO on 7 March 2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("32 states on 7 March 2024: Albania,", run.Flat, StringComparison.Ordinal);
        Assert.Contains("to 3 (France, United Kingdom and United States): no promise found.", run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_belongs_is_decided_for_the_day()
    {
        Assert.DoesNotContain("Sweden", Program.Run("ask", "nato", "--on", "2024-03-06").Output, StringComparison.Ordinal);
        Assert.Contains("Sweden", Program.Run("ask", "nato", "--on", "2024-03-07").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_which_it_is_uncertain_are_asked_about_and_marked()
    {
        var run = Program.Run("ask", "npt", "--from", "USA", "--on", "2004-01-01");
        Assert.Contains("Whether these belong to it on that day is uncertain or disputed; they are asked about too, and marked: North Korea", run.Flat, StringComparison.Ordinal);
        Assert.Contains("North Korea [uncertain member]", run.Flat, StringComparison.Ordinal);
        Assert.Contains("Not counted, since it is uncertain or disputed whether they belong: North Korea", Program.Run("count", "--to", "npt", "--on", "2004-01-01").Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_wins_over_a_group_of_the_same_name() =>
        Assert.StartsWith("Promises to Micronesia on", Program.Run("ask", "micronesia").Output, StringComparison.Ordinal);

    [Fact]
    public void A_group_is_suggested_where_a_name_is_near() =>
        Assert.Contains("nato", Program.Run("ask", "nat").Error.Split('\n')[2], StringComparison.Ordinal);

    [Theory]
    [InlineData("ask", "nato", "--lang", "en")]
    [InlineData("ask", "nato", "--lang", "sv")]
    [InlineData("ask", "french-polynesia", "--lang", "sv")]
    [InlineData("atlas", "--to", "europe", "--lang", "sv")]
    [InlineData("count", "--lang", "sv")]
    [InlineData("count", "--from", "USA", "--list", "--lang", "en")]
    [InlineData("count", "--from", "USA", "--to", "pelindaba", "--lang", "sv")]
    [InlineData("changes", "2020-01-01", "2024-12-31", "--lang", "sv")]
    [InlineData("changes", "2004-01-01", "2010-12-31", "--list", "--to", "nato", "--lang", "en")]
    public void Lines_keep_to_eighty_columns(params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("French Polynesia")]
    [InlineData("french-polynesia")]
    [InlineData("Franska Polynesien")]
    public void A_territory_goes_by_its_names_and_says_whose_it_is(string name)
    {
        var run = Program.Run("ask", "--to", name, "--from", "RUS");
        Assert.Contains("French Polynesia is a territory, not a state; France answers for it.", run.Flat, StringComparison.Ordinal);
        Assert.Contains("neither raises nor lowers what is promised to France", run.Flat, StringComparison.Ordinal);
        Assert.Contains("rules out nuclear use and threats against French Polynesia", run.Flat, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Program.Run("ask", name, "--from", "RUS", "--format", "json").Output);
        Assert.Equal(["FRA"], document.RootElement.GetProperty("answers")[0].GetProperty("answeredForBy").EnumerateArray().Select(code => code.GetString()));
    }

    [Fact]
    public void The_atlas_as_data_says_in_short_what_the_lines_say()
    {
        var json = Program.Run("atlas", "--on", "2000-01-01", "--format", "json").Output;
        Assert.True(json.Length < 300_000, $"{json.Length}");
        using var document = JsonDocument.Parse(json);
        var grouped = document.RootElement.GetProperty("atlas").EnumerateArray().SelectMany(row => row.GetProperty("answers").EnumerateArray().SelectMany(answer => answer.GetProperty("beneficiaries").EnumerateArray().Select(state =>
            $"{row.GetProperty("guarantor")},{state},{row.GetProperty("promise")},{answer.GetProperty("verdict")},{answer.GetProperty("form")}")));
        var lines = Program.Run("atlas", "--on", "2000-01-01", "--format", "csv").Output.Split('\n')[1..^1].Select(line => string.Join(',', line.Split(',').Take(5)));
        Assert.Equal(lines.Order(StringComparer.Ordinal), grouped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_details_every_answer_is_there_in_full()
    {
        using var document = JsonDocument.Parse(Program.Run("atlas", "--from", "RUS", "--to", "nato", "--format", "json", "--details").Output);
        Assert.Equal(64, document.RootElement.GetProperty("answers").GetArrayLength());
        Assert.True(document.RootElement.GetProperty("answers")[0].TryGetProperty("turnsOn", out _));
    }
}
