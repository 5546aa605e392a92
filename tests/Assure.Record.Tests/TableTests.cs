using System.Text;
using Assure.Language.Text;
using Assure.Record.Loading;

namespace Assure.Record.Tests;

public sealed class TableTests
{
    private const string Memberships = "tables/memberships.csv";

    [Theory]
    [InlineData("edition.csv")]
    [InlineData("sources.csv")]
    [InlineData("tables/states.csv")]
    [InlineData("tables/names.csv")]
    [InlineData("tables/acts.csv")]
    [InlineData("tables/memberships.csv")]
    [InlineData("tables/read-up-to.csv")]
    public void A_missing_table_is_named(string path)
    {
        var result = RecordLoader.Load(new RecordFiles(Records.Fixture.Files.Where(file => file.Path != path)));
        Assert.Null(result.Edition);
        Assert.Contains(result.Diagnostics, found => found.Id == "AS2001" && found.Message.Contains(path, StringComparison.Ordinal));
    }

    [Fact]
    public void The_nearest_file_is_named_when_a_table_has_another_name()
    {
        var files = new RecordFiles(Records.Fixture.Files.Select(file => file.Path == Memberships ? file with { Path = "tables/membership.csv" } : file));
        var missing = Assert.Single(RecordLoader.Load(files).Diagnostics);
        Assert.Equal(("AS2001", "tables/membership.csv"), (missing.Id, missing.Nearest));
    }

    [Fact]
    public void A_byte_order_mark_and_other_line_ends_change_nothing()
    {
        var same = new RecordFiles(Records.Fixture.Files.Select(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)
            ? file with { Content = (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content.Span).ReplaceLineEndings("\r\n"))] }
            : file));
        Assert.Equal(Records.Load(Records.Fixture).Hash, Records.Load(same).Hash);
    }

    [Fact]
    public void Another_encoding_is_reported_where_it_begins()
    {
        var bytes = Encoding.Latin1.GetBytes("id,en,sv,source,verified,note\nx,zone,zön,lists,yes,\n");
        var files = new RecordFiles(Records.Fixture.Files.Select(file => file.Path == "tables/zones.csv" ? file with { Content = bytes } : file));
        var found = RecordLoader.Load(files).Diagnostics.Where(one => one.Id == "AS2002");
        Assert.Equal("tables/zones.csv:2:9", Assert.Single(found).Location.ToString());
        Assert.Equal("the file is not UTF-8 from here on: the byte F6 is 'ö' in Windows-1252", found.Single().Message);
    }

    [Fact]
    public void An_empty_table_has_no_column_names() => Assert.Contains("AS2010", Records.Ids(Records.Fixture.With(Memberships, "\n")));

    [Fact]
    public void A_table_too_long_is_not_read() =>
        Assert.Contains("AS2011", Records.Ids(Records.Fixture.With(Memberships, new string('a', SourceText.MaximumLength + 1))));

    [Fact]
    public void A_state_without_a_name_is_reported()
    {
        var names = Encoding.UTF8.GetString(Records.Fixture.Find("tables/names.csv")!.Content.Span).Split('\n').Where(line => !line.StartsWith("SWE", StringComparison.Ordinal));
        Assert.Equal(["AS2049"], Records.Ids(Records.Fixture.With("tables/names.csv", string.Join('\n', names))));
    }

    [Fact]
    public void All_errors_of_a_run_are_reported_at_once()
    {
        var files = Records.Fixture
            .With(Memberships, "state,alliance,from,to,dispute,reading,source,verified,note\nUSB,nato,1949-13-04,,,,list,perhaps,\n")
            .With("edition.csv", "edition,date,language,schema\n");
        Assert.Equal(["AS2052", "AS2023", "AS2021", "AS2024", "AS2025"], RecordLoader.Load(files).Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public void A_row_of_a_symmetric_relation_stands_for_both_directions()
    {
        var edition = Records.Load(Records.Fixture);
        var rows = edition.Rows[edition.Relations.Single(one => one.Name == "defence-pact").Index];
        Assert.Equal(["JPN USA", "USA JPN"], rows.Select(row => string.Join(' ', row.Arguments)).Order());
        Assert.Equal(rows[0].Origin, rows[1].Origin);
    }

    [Fact]
    public void Occurrences_and_determinations_are_rows_of_their_relations()
    {
        var edition = Records.Load(Records.Fixture);
        var attack = Assert.Single(edition.Rows[edition.Relations.Single(one => one.Name == "attacks").Index]);
        Assert.Equal("RUS UKR 2014-02", $"{string.Join(' ', attack.Arguments)} {attack.From}");
        var breach = Assert.Single(edition.Rows[edition.Relations.Single(one => one.Name == "in-breach").Index]);
        Assert.Equal("USA: PRK npt True", $"{breach.Judge}: {string.Join(' ', breach.Arguments)} {breach.Holds}");
    }

    [Fact]
    public void Cells_in_quotes_are_read_whole() =>
        Assert.Equal(
            "the \"founding\" day, in April",
            Records.Load(Records.Fixture.With(Memberships, "state,alliance,from,to,dispute,reading,source,verified,note\nUSA,nato,1949-04-04,,,,lists,yes,\"the \"\"founding\"\" day, in April\"\n"))
                .Rows[2].Single().Note);
}
