using Assure.Record.Lookup;

namespace Assure.Record.Tests;

public sealed class KnownNamesTests
{
    /// <summary>Codes that states of the record have for themselves, since ISO 3166 has none for them, or gave theirs to a state that came after.</summary>
    private static readonly string[] Own = ["RVN", "UAR", "YAR", "ZAN"];

    private static readonly RecordEdition s_record = Records.Load(Records.Real);
    private static readonly RecordLookup s_lookup = new(s_record);

    [Fact]
    public void Search_finds_what_people_call_things()
    {
        var search = new RecordSearch(s_record);
        Assert.Empty(Finds.Missed(written => [.. search.Find(written, 3).Select(static hit => (hit.Sort.ToString().ToLowerInvariant(), hit.Id))]));
    }

    [Fact]
    public void Every_code_of_a_state_that_is_ISOs_has_exactly_one_code_of_two_letters()
    {
        var rows = IsoCodes.Rows();
        Assert.All(rows, static row => Assert.True(row is [_, { Length: 2 }, { Length: 3 }, "ISO 3166-1" or "ISO 3166-3" or "user-assigned"] && row[1..3].All(static code => code.All(char.IsAsciiLetterUpper)), string.Join(',', row)));
        foreach (var state in s_record.States)
        {
            var own = rows.Where(row => row[0] == state.Id).ToArray();
            Assert.True(own.Length == (Own.Contains(state.Id) ? 0 : 1), $"{state.Id}: {own.Length}");
            Assert.All(own, row => Assert.Equal(state.Id, row[2]));
        }

        var known = s_record.States.Select(static state => state.Id).Concat(s_record.Territories.Select(static territory => territory.Id)).ToHashSet();
        Assert.All(rows, row => Assert.Contains(row[0], known));
        var inUse = rows.Where(static row => row[3] != "ISO 3166-3").ToArray();
        Assert.Equal(inUse.Length, inUse.DistinctBy(static row => row[1]).Count());
        Assert.Equal(rows.Count, rows.DistinctBy(static row => row[2]).Count());
    }

    [Fact]
    public void A_code_in_use_is_asked_by_and_means_one_thing()
    {
        foreach (var row in IsoCodes.Rows().Where(static row => row[3] != "ISO 3166-3"))
        {
            foreach (var code in row[1..3].SelectMany(static code => (string[])[code, code.ToLowerInvariant()]))
            {
                Assert.Equal((code, row[0]), (code, s_lookup.FindState(code).Match?.Id ?? s_lookup.FindThing(code).Match?.Id));
                Assert.Null(s_lookup.FindInstrument(code).Match);
                // NAM is Namibia, and the movement for those who ask for groups alone.
                Assert.True(s_lookup.FindGroup(code).Match is null || row[2] == "NAM", code);
            }
        }
    }

    [Fact]
    public void A_code_that_two_former_states_had_is_neither_s()
    {
        var found = s_lookup.FindState("CS");
        Assert.Null(found.Match);
        Assert.Equal(["CSK", "SCG"], found.Suggestions.Select(static one => one.Thing.Id).Order());
    }

    [Fact]
    public void A_code_of_two_letters_is_never_proposed() =>
        Assert.DoesNotContain(s_lookup.FindState("SXE").Suggestions, static one => one.Name.Length == 2);

    [Fact]
    public void A_nickname_leads_to_what_has_it()
    {
        var ids = s_record.Instruments.Select(static one => one.Id).Concat(s_record.Treaties.Select(static one => one.Id)).Concat(s_record.Territories.Select(static one => one.Id)).ToHashSet();
        foreach (var row in Nicknames.Rows())
        {
            Assert.Equal(2, row.Length);
            Assert.Contains(row[0], ids);
            Assert.Equal((row[1], row[0]), (row[1], s_lookup.FindInstrument(row[1]).Match?.Id ?? s_lookup.FindThing(row[1]).Match?.Id));
            Assert.Null(s_lookup.FindState(row[1]).Match);
        }
    }

    [Fact]
    public void A_code_of_the_Correlates_of_War_that_is_another_s_by_ISO_is_left_out()
    {
        var names = new KnownNames(s_record);
        Assert.DoesNotContain(names.Of(s_record.States.Single(static state => state.Id == "CHE")), static name => name.Text == "SWZ");
        Assert.Contains(names.Of(s_record.States.Single(static state => state.Id == "SWE")), static name => name is { Text: "SWD", Rank: LookupRank.Hint });
    }
}
