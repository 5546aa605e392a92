using System.Text;
using Assure.Language.Diagnostics;
using Assure.Record.Loading;

namespace Assure.Record.Tests;

/// <summary>What somebody who edits tables gets wrong, by hand or with a spreadsheet: file, line, column and help for each.</summary>
public sealed class BadInputTests
{
    private const string Acts = "state,treaty,act,date,place,dispute,reading,source,verified,note\n";
    private const string Members = "state,alliance,from,to,dispute,reading,source,verified,note\n";

    [Theory]
    [InlineData("tables/acts.csv", Acts + "SWE,npt,ratified,1970-01-09,London,,,ntp-status,yes,", "AS2024", "2:38")]
    [InlineData("tables/acts.csv", Acts + "SWE,npt,ratified,1970-1-9,London,,,npt-status,yes,", "AS2021", "2:18")]
    [InlineData("tables/acts.csv", Acts + "SWE,npt,ratified,jan-70,London,,,npt-status,yes,", "AS2021", "2:18")]
    [InlineData("tables/acts.csv", Acts + "SWE,npt,ratified,1970-01-09T12:00,London,,,npt-status,yes,", "AS2021", "2:18")]
    [InlineData("tables/acts.csv", Acts + "SWE,npt,ratified,1970-02-30,London,,,npt-status,yes,", "AS2021", "2:18")]
    [InlineData("tables/read-up-to.csv", "subject,date,note\nrecord,2026-07,", "AS2022", "2:8")]
    [InlineData("tables/acts.csv", Acts + "SWE,npt,ratified,1970-01-09,London,,,npt-status,yes,\nSWE,npt,ratified,1970-01-09,London,,,lists,no,again", "AS2041", "3:1")]
    [InlineData("tables/parties.csv", "state,treaty,from,to,dispute,reading,source,verified,note\nSWE,npt,1970-01-09,,,,npt-status,yes,", "AS2012", "1:1")]
    [InlineData("tables/acts.csv", Acts + "SWE,npt,withdrawn,1990-01-01,,,,npt-status,yes,", "AS2047", "2:9")]
    [InlineData("tables/acts.csv", "state,treaty,act,place,dispute,reading,source,verified,note\nSWE,npt,ratified,London,,,npt-status,yes,", "AS2007", "1:1")]
    [InlineData("tables/memberships.csv", Members + "USA,nato,1949-04-04,,,,lists,yes,the \"founding\" day", "AS2004", "2:38")]
    [InlineData("tables/memberships.csv", Members + "USA,nato,1949-04-04,,,,lists,yes,\"the founding day", "AS2005", "2:34")]
    [InlineData("tables/memberships.csv", Members + "USA,nato,1949-04-04,,,,lists,yes,the founding day, in April", "AS2006", "2:1")]
    public void A_mistake_is_one_message_with_its_place_and_help(string path, string text, string id, string at)
    {
        var found = Assert.Single(RecordLoader.Load(Records.Fixture.With(path, text + "\n")).Diagnostics);
        Assert.Equal((id, $"{path}:{at}"), (found.Id, found.Location.ToString()));
        Assert.Contains("\n  help: ", DiagnosticRenderer.Render(found), StringComparison.Ordinal);
        Assert.Contains($"  {at.Split(':')[0]} | ", DiagnosticRenderer.Render(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_as_a_swedish_spreadsheet_saves_it_is_the_same_table()
    {
        var same = new RecordFiles(Records.Fixture.Files.Select(file => file.Path.EndsWith(".csv", StringComparison.Ordinal) ? file with { Content = AsSpreadsheet(file.Content.Span) } : file));
        Assert.Equal(Records.Load(Records.Fixture).Hash, Records.Load(same).Hash);
        Assert.Equal(Records.Load(Records.Fixture).ProseHash, Records.Load(same).ProseHash);
    }

    [Fact]
    public void A_mistake_in_a_table_with_semicolons_is_found_in_its_place()
    {
        var text = Records.TextOf("tables/memberships.csv").Replace(',', ';').Replace("FIN;nato", "FIN;natto", StringComparison.Ordinal);
        var found = Assert.Single(RecordLoader.Load(Records.Fixture.With("tables/memberships.csv", text)).Diagnostics);
        Assert.Equal(("AS2023", "tables/memberships.csv:4:5"), (found.Id, found.Location.ToString()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Unicode_text_of_a_spreadsheet_is_called_what_it_is(bool isLittleEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian: !isLittleEndian, byteOrderMark: true);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(Records.TextOf("tables/memberships.csv").Replace(',', '\t'))];
        var found = Assert.Single(RecordLoader.Load(With("tables/memberships.csv", content)).Diagnostics);
        Assert.Equal(("AS2013", "tables/memberships.csv:1:1"), (found.Id, found.Location.ToString()));
    }

    [Fact]
    public void Windows_1252_is_called_what_it_is()
    {
        var content = Encoding.Latin1.GetBytes(Records.TextOf("tables/states.csv"));
        var found = RecordLoader.Load(With("tables/states.csv", content)).Diagnostics.First(one => one.Location.Path == "tables/states.csv");
        Assert.Equal(("AS2002", "tables/states.csv:2:18"), (found.Id, found.Location.ToString()));
        Assert.Contains("'Ö' in Windows-1252", found.Message, StringComparison.Ordinal);
    }

    /// <summary>A byte order mark, semicolons, Windows line ends, quotes around cells with semicolons only, empty rows at the end.</summary>
    private static byte[] AsSpreadsheet(ReadOnlySpan<byte> content)
    {
        using var reader = CsvHelper.CsvReader.FromText(Encoding.UTF8.GetString(content), new CsvHelper.CsvReaderOptions { HasHeader = false });
        var builder = new StringBuilder();
        var columns = 0;
        while (reader.Read())
        {
            columns = reader.FieldCount;
            var cells = Enumerable.Range(0, columns).Select(i => reader.GetString(i))
                .Select(cell => cell.AsSpan().ContainsAny(";\"") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
            builder.AppendJoin(';', cells).Append("\r\n");
        }

        builder.Append(';', columns - 1).Append("\r\n").Append(';', columns - 1).Append("\r\n");
        return [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(builder.ToString())];
    }

    private static RecordFiles With(string path, byte[] content) =>
        new(Records.Fixture.Files.Select(file => file.Path == path ? file with { Content = content } : file));
}
