using Assure.Language.Diagnostics;
using Assure.Record.Compiled;
using Assure.Record.Lists;
using Assure.Record.Loading;

namespace Assure.Record.Tests;

public sealed class ListTests
{
    private const string Members = "group,state,from,to,source,verified,note\n";
    private const string Votes = "resolution,state,vote,note\n";
    private const string Umbrella = "guarantor,state,from,to,according_to,acknowledged,basis,source,verified,note\n";
    private const string Events = "alliance,state,date,en,sv,source,verified,note\n";

    [Theory]
    [InlineData("tables/group-members.csv", Members + "nordik,SWE,,,lists,yes,", "AS2023", "nordic", 2, 1)]
    [InlineData("tables/group-members.csv", Members + "nordic,SVE,,,lists,yes,", "AS2023", "SWE", 2, 8)]
    [InlineData("tables/group-members.csv", Members + "nordic,SWE,1994-1,,lists,yes,", "AS2021", null, 2, 12)]
    [InlineData("tables/group-members.csv", Members + "nordic,SWE,,,list,yes,", "AS2024", "lists", 2, 14)]
    [InlineData("tables/group-members.csv", Members + "nordic,SWE,,,lists,yess,", "AS2025", "yes", 2, 20)]
    [InlineData("tables/group-members.csv", Members + "nordic,,,,lists,yes,", "AS2020", null, 2, 8)]
    [InlineData("tables/group-members.csv", Members + "nordic,SWE,1994,1993,lists,yes,", "AS2044", null, 2, 17)]
    [InlineData("tables/group-members.csv", Members + "nordic,DDR,1970,,lists,yes,", "AS2045", null, 2, 8)]
    [InlineData("tables/group-members.csv", Members + "nordic,SWE,1970,1980,lists,yes,\nnordic,SWE,1979,,lists,yes,", "AS2058", null, 3, 8)]
    [InlineData("tables/group-members.csv", Members + "nordic,SWE,,,lists,yes,\nnordic,SWE,,,lists,yes,", "AS2041", null, 3, 1)]
    [InlineData("tables/group-members.csv", "group,state,from,too,source,verified,note\n", "AS2007", "too", 1, 1)]
    [InlineData("tables/votes.csv", Votes + "A/RES/80/81,SWE,yes,", "AS2023", "A/RES/80/18", 2, 1)]
    [InlineData("tables/votes.csv", Votes + "A/RES/80/18,SWE,abstains,", "AS2025", "abstain", 2, 17)]
    [InlineData("tables/votes.csv", Votes + "A/RES/80/18,DDR,yes,", "AS2045", null, 2, 13)]
    [InlineData("tables/status-events.csv", Events + "natto,SWE,2024,Joined.,Gick med.,lists,yes,", "AS2023", "nato", 2, 1)]
    [InlineData("tables/status-events.csv", Events + "nato,DDR,2024,Joined.,Gick med.,lists,yes,", "AS2045", null, 2, 10)]
    [InlineData("tables/umbrella.csv", Umbrella + "USA,JPN,,,Japan,often,,lists,yes,", "AS2025", null, 2, 17)]
    public void A_wrong_cell_of_a_list_is_reported_where_it_stands(string path, string text, string id, string? nearest, int line, int column)
    {
        var found = RecordLoader.Load(Records.Fixture.With(path, text + "\n")).Diagnostics.First(one => one.Id != "AS2008");
        Assert.Equal((id, nearest, $"{path}:{line}:{column}"), (found.Id, found.Nearest, found.Location.ToString()));
    }

    [Fact]
    public void Rows_about_one_thing_on_different_days_are_two_facts() =>
        Assert.Empty(Records.Ids(Records.Fixture.With("tables/group-members.csv", Members + "nordic,SWE,1970,1980,lists,yes,\nnordic,SWE,1980,,lists,yes,\n")));

    [Fact]
    public void A_member_of_the_United_Nations_may_have_voted_before_it_was_a_state()
    {
        var before = Records.Fixture
            .With("tables/resolutions.csv", Records.TextOf("tables/resolutions.csv").Replace("2025-12-01", "1978-12-14", StringComparison.Ordinal))
            .With("tables/votes.csv", Votes + "A/RES/80/18,UKR,no,\n");
        Assert.Equal(["AS2045"], Records.Ids(before));
        Assert.Empty(Records.Ids(before.With(
            "tables/states.csv", Records.TextOf("tables/states.csv").Replace("Ukraina,1991-08-24,,,,", "Ukraina,1991-08-24,,,1945-10-24,", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_number_and_a_treaty_are_checked_too() =>
        Assert.Equal(
            ["AS2026", "AS2023"],
            Records.Ids(Records.Fixture
                .With("tables/resolutions.csv", Records.TextOf("tables/resolutions.csv").Replace(",80,2025", ",eighty,2025", StringComparison.Ordinal))
                .With("tables/protocol-notes.csv", "id,treaty,state,date,kind,en,sv,at,source,verified,note\nx,tlatelolko,GBR,,transit,A.,B.,,lists,no,\n")).Order(StringComparer.Ordinal).Reverse());

    [Fact]
    public void The_nearest_missing_table_is_named_for_one_that_nobody_describes()
    {
        var found = Assert.Single(RecordLoader.Load(Records.Fixture.With("tables/calender.csv", "id\n")).Diagnostics);
        Assert.Equal(("AS2054", "tables/calendar.csv"), (found.Id, found.Nearest));
    }

    [Fact]
    public void A_described_list_may_be_absent_and_then_has_no_rows()
    {
        var calendar = Records.Load(Records.Fixture).Tables["calendar"];
        Assert.Empty(calendar.Rows);
        Assert.Equal(["id", "from", "to", "kind", "en", "sv", "place", "source", "verified", "note"], calendar.Columns.Select(column => column.Name));
        Assert.Equal((ColumnType.Date, true), (calendar.Columns[1].Type, calendar.Columns[1].IsRequired));
        Assert.Equal("review-conference", calendar.Columns[3].Choices[0]);
    }

    [Fact]
    public void A_record_without_descriptions_as_there_were_before_lists_still_loads()
    {
        string[] lists = ["columns.csv", "tables/groups.csv", "tables/group-members.csv", "tables/resolutions.csv", "tables/votes.csv"];
        var old = new RecordFiles(Records.Fixture.Files.Where(file => !lists.Contains(file.Path)));
        var edition = Records.Load(old);
        Assert.Equal(4, edition.Tables["memberships"].Rows.Length);
        Assert.Empty(edition.Tables["votes"].Rows);
        Assert.Single(Records.Load(old.With("tables/other.csv", Votes + "A/RES/80/18,SWE,yes,\n")).Tables["other"].Rows);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rows_give_their_cells_dates_states_and_places(bool isCompiled)
    {
        var edition = isCompiled ? RecordBundle.Read(RecordBundle.Write(Records.Fixture)) : Records.Load(Records.Fixture);
        var row = edition.Tables["group-members"].Rows[2];
        Assert.Equal(("new-agenda", "1998-06-09", "SWE", "tables/group-members.csv:4"), (row["group"], $"{row.Date("from")}", row.State("state")!.Id, $"{row.Origin}"));
        Assert.Equal("2013", $"{row.Date("to")}");
        Assert.Null(row.State("note"));
        Assert.Equal("", row["no such column"]);
        Assert.Equal(edition.Sources.Count, edition.Tables["sources"].Rows.Length);
    }

    [Fact]
    public void A_fact_of_a_list_changes_the_hash_of_facts_and_a_note_the_hash_of_prose()
    {
        var edition = Records.Load(Records.Fixture);
        var votes = Records.TextOf("tables/votes.csv");
        var voted = Records.Load(Records.Fixture.With("tables/votes.csv", votes.Replace("SWE,yes", "SWE,absent", StringComparison.Ordinal)));
        var noted = Records.Load(Records.Fixture.With("tables/votes.csv", votes.Replace("Explained", "Did not explain", StringComparison.Ordinal)));
        Assert.NotEqual(edition.Hash, voted.Hash);
        Assert.Equal(edition.ProseHash, voted.ProseHash);
        Assert.Equal(edition.Hash, noted.Hash);
        Assert.NotEqual(edition.ProseHash, noted.ProseHash);
    }

    [Fact]
    public void A_description_belongs_to_the_prose()
    {
        var described = Records.Load(Records.Fixture.With("columns.csv", Records.TextOf("columns.csv").Replace("How it voted.", "Its vote.", StringComparison.Ordinal)));
        Assert.Equal(Records.Load(Records.Fixture).Hash, described.Hash);
        Assert.NotEqual(Records.Load(Records.Fixture).ProseHash, described.ProseHash);
    }

    [Fact]
    public void Every_table_of_the_record_has_the_columns_that_are_described()
    {
        var files = Records.Real;
        var tables = Records.Load(files).Tables;
        foreach (var file in files.Files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal) && file.Path is not ("columns.csv") && !file.Path.StartsWith("editions/", StringComparison.Ordinal)))
        {
            var header = System.Text.Encoding.UTF8.GetString(file.Content.Span).Split('\n')[0].TrimEnd('\r').TrimStart('\uFEFF');
            var table = tables[Path.GetFileNameWithoutExtension(file.Path)];
            Assert.Equal(header, string.Join(',', table.Columns.Select(column => column.Name)));
            Assert.All(table.Columns, column => Assert.EndsWith(".", column.Description, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_list_damaged_in_the_compiled_form_is_reported_when_it_is_read()
    {
        var bytes = RecordBundle.Write(Records.Fixture);
        bytes[^1] = 0xFF;
        var edition = RecordBundle.Read(bytes);
        Assert.Throws<InvalidDataException>(() => edition.Tables["votes"].Rows);
    }

    [Fact]
    public void Every_finding_of_a_list_has_help() =>
        Assert.All(
            RecordLoader.Load(Records.Fixture.With("tables/votes.csv", Votes + "A/RES/80/18,SVE,yess,\n")).Diagnostics,
            found => Assert.Contains("help", DiagnosticRenderer.Render(found), StringComparison.Ordinal));
}
