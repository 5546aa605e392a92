using System.Text;

namespace Assure.Record.Tests;

public sealed class HashTests
{
    private static readonly RecordEdition s_fixture = Records.Load(Records.Fixture);

    [Fact]
    public void Layout_comments_and_the_order_of_rows_change_no_hash_of_facts()
    {
        Assert.Equal(s_fixture.Hash, Changed("instruments/gb-1995.md", "  form declaration", "  -- a note\n    form\n  declaration").Hash);
        var rows = TextOf("tables/acts.csv").TrimEnd().Split('\n');
        Assert.Equal(s_fixture.Hash, Records.Load(Records.Fixture.With("tables/acts.csv", string.Join('\n', rows.Take(1).Concat(rows.Skip(1).Reverse())) + "\n")).Hash);
    }

    [Theory]
    [InlineData("instruments/gb-1995.md", "# The United Kingdom, 1995", "# Britain")]
    [InlineData("instruments/gb-1995.md", "title_en: Declaration", "title_en: Letter")]
    [InlineData("tables/memberships.csv", "1949-04-04,,,,lists,yes,", "1949-04-04,,,,lists,yes,founding member")]
    [InlineData("tables/names.csv", ",svenska,", ",svensk,")]
    public void Prose_titles_notes_and_names_change_only_the_hash_of_prose(string path, string old, string changed)
    {
        var edition = Changed(path, old, changed);
        Assert.Equal(s_fixture.Hash, edition.Hash);
        Assert.NotEqual(s_fixture.ProseHash, edition.ProseHash);
    }

    [Theory]
    [InlineData("instruments/gb-1995.md", "S/1995/262 [partly read]", "S/1995/262 [not read]")]
    [InlineData("instruments/gb-1995.md", "from 1995-04-06", "from 1995-04-07")]
    [InlineData("tables/memberships.csv", "FIN,nato,2023-04-04", "FIN,nato,2023-04-05")]
    [InlineData("tables/acts.csv", "npt-status,partly", "npt-status,yes")]
    public void Facts_clauses_and_marks_change_the_hash_of_facts(string path, string old, string changed) =>
        Assert.NotEqual(s_fixture.Hash, Changed(path, old, changed).Hash);

    private static RecordEdition Changed(string path, string old, string changed)
    {
        Assert.Contains(old, TextOf(path), StringComparison.Ordinal);
        return Records.Load(Records.Fixture.With(path, TextOf(path).Replace(old, changed, StringComparison.Ordinal)));
    }

    private static string TextOf(string path) => Encoding.UTF8.GetString(Records.Fixture.Find(path)!.Content.Span);
}
