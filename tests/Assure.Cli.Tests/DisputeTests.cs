using System.Text.Json;

namespace Assure.Cli.Tests;

public sealed class DisputeTests
{
    [Fact]
    public void What_turns_on_a_dispute_is_what_is_answered_with_each_reading()
    {
        var point = JsonDocument.Parse(Program.Run("dispute", "prk-npt", "--format", "json").Output).RootElement.GetProperty("disputes").GetProperty("points")[0];
        var turn = point.GetProperty("turns").EnumerateArray().Single(turn => turn.GetProperty("guarantor").GetString() == "RUS" && turn.GetProperty("promise").GetString() == "non-use");
        foreach (var way in turn.GetProperty("under").EnumerateObject())
        {
            var asked = JsonDocument.Parse(Program.Run("ask", "PRK", "--from", "RUS", "--promise", "non-use", "--reading", $"prk-npt={way.Name}", "--format", "json").Output).RootElement.GetProperty("answers")[0];
            Assert.Equal(asked.GetProperty("verdict").GetString(), way.Value.GetProperty("verdict").GetString());
        }
    }

    [Theory]
    [InlineData("en", "Named voices differ", "Our readings", "By viewpoint")]
    [InlineData("sv", "Namngivna röster går isär", "Våra läsningar", "Efter vems ord som räknas")]
    public void The_list_keeps_disputes_dates_and_our_readings_apart(string language, params string[] heads)
    {
        var run = Program.Run("dispute", "--on", "2003-02-01", "--lang", language);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(heads, head => Assert.Contains(head, run.Flat, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("there is no dispute, doubt or open date 'prk-ntp' (dispute)", "prk-npt", "dispute", "prk-ntp")]
    [InlineData("the list of all names no states one by one (--list)", "", "dispute", "--list")]
    [InlineData("'2003-02-30' is no day (--on)", "2003-02-28", "dispute", "--on", "2003-02-30")]
    [InlineData("people are counted where states are, and SWE is one (--people)", "", "ask", "SWE", "--people")]
    public void What_cannot_be_is_said_once_with_the_nearest_thing(string message, string nearest, params string[] args)
    {
        var run = Program.Run(args);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(nearest, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_is_counted_as_people_too()
    {
        Assert.Contains("World Bank", Program.Run("ask", "nato", "--from", "RUS", "--people").Flat, StringComparison.Ordinal);
        Assert.Contains(",population,population_year,population_source,edition,readUpTo\n", Program.Run("ask", "nato", "--people", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("\"people\"", Program.Run("atlas", "--to", "nato", "--people", "--format", "json").Output, StringComparison.Ordinal);
    }
}
