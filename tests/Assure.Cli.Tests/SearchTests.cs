using System.Text.Json;

namespace Assure.Cli.Tests;

public sealed class SearchTests
{
    [Fact]
    public void Search_finds_what_people_call_things() => Assert.Empty(Finds.Missed(static written =>
    {
        using var data = JsonDocument.Parse(Program.Run("search", written, "--most", "3", "--format", "json").Output);
        return [.. data.RootElement.GetProperty("found").EnumerateArray().Select(static one => (one.GetProperty("sort").GetString()!, one.GetProperty("id").GetString()!))];
    }));

    [Theory]
    [InlineData("SE", "SWE")]
    [InlineData("pr", "puerto-rico")]
    public void A_question_takes_codes_of_two_letters(string code, string id) =>
        Assert.Equal(Program.Run("ask", id, "--from", "USA").Output, Program.Run("ask", code, "--from", "us").Output);

    [Fact]
    public void A_code_that_was_two_states_is_refused_with_both()
    {
        var run = Program.Run("ask", "CS");
        Assert.Equal(1, run.Code);
        Assert.Contains("CS (CSK), CS (SCG)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said() => Assert.Contains("Nothing in the record is called anything like “xqzzk”", Program.Run("search", "xqzzk").Flat, StringComparison.Ordinal);
}
