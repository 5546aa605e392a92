using Assure.Lab.Menus;
using Assure.Reasoning.Scenarios;
using Assure.Reports.Languages;

namespace Assure.Lab.Tests;

/// <summary>Every sentence of the menus writes a line that scenarios take.</summary>
public sealed class LabMenusTests
{
    public static TheoryData<string> Languages => [.. Words.All.Select(static words => words.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_writes_a_line_that_can_be_read_and_is_said_in_the_same_words(string language)
    {
        var words = Words.For(language)!;
        var on = RealRecord.Edition.ReadUpTo;
        var sentences = LabMenus.Of(RealRecord.Edition, words, on);
        Assert.True(sentences.Length >= 14);
        foreach (var sentence in sentences)
        {
            var line = sentence.Line;
            var told = words.Pages[$"lab.say.{sentence.Key}"];
            for (var hole = 0; hole < sentence.Menus.Length; hole++)
            {
                var chosen = sentence.Menus[hole].Options.Single(option => option.Value == sentence.Menus[hole].First);
                line = line.Replace($"{{{hole}}}", chosen.Value, StringComparison.Ordinal);
                told = told.Replace($"{{{hole}}}", chosen.Words, StringComparison.Ordinal);
            }

            var reading = new ScenarioReader(RealRecord.Edition).Read([line], on);
            Assert.True(reading.Scenario is not null, $"{line}: {string.Join("; ", reading.Slips.Select(static slip => slip.Message))}");
            Assert.Equal(told, LabMenus.Say(sentences, words.Pages, line));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_choice_of_a_menu_of_one_hole_can_be_read(string language)
    {
        var on = RealRecord.Edition.ReadUpTo;
        var reader = new ScenarioReader(RealRecord.Edition);
        var lines = LabMenus.Of(RealRecord.Edition, Words.For(language)!, on).Where(static sentence => sentence.Menus.Length == 1)
            .SelectMany(static sentence => sentence.Menus[0].Options.Select(option => sentence.Line.Replace("{0}", option.Value, StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.Empty(reader.Read([line], on).Slips));
    }

    [Fact]
    public void A_line_that_no_sentence_writes_is_said_as_code_alone()
    {
        var sentences = LabMenus.Of(RealRecord.Edition, Words.English, RealRecord.Edition.ReadUpTo);
        Assert.Null(LabMenus.Say(sentences, Words.English.Pages, "tested(SWE) from 2030-01-01"));
        Assert.Null(LabMenus.Say(sentences, Words.English.Pages, "member(SWE"));
    }
}
