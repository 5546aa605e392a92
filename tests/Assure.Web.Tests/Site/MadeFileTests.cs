using System.IO.Compression;
using System.Xml.Linq;
using Assure.Web.Site;
using Assure.Web.Tests.Serving;

namespace Assure.Web.Tests.Site;

public sealed class MadeFileTests(Served served)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void There_are_a_feed_and_a_note_for_every_territory_and_group_in_every_language()
    {
        var record = Program.Record.Edition;
        var paths = MadeFile.All(new SiteContent(record)).Select(static file => file.Path).ToHashSet();
        foreach (var to in new[] { new SiteAddresses("en"), new SiteAddresses("sv") })
        {
            Assert.All(record.Territories, territory => Assert.Superset(new HashSet<string> { to.Feed(territory).Path, to.Brief(territory).Path }, paths));
            Assert.All(record.Groups.All, group => Assert.Superset(new HashSet<string> { to.Feed(group).Path, to.Brief(group).Path }, paths));
        }
    }

    [Theory]
    [InlineData("puerto-rico")]
    [InlineData("swe")]
    public async Task The_feed_of_a_state_or_territory_tells_what_changed_for_it_and_leads_there(string id)
    {
        var feed = XDocument.Parse(await served.Client.GetStringAsync($"feeds/en/state/{id}.xml", TestContext.Current.CancellationToken)).Root!;
        var links = feed.Elements(Atom + "entry").Select(static entry => entry.Element(Atom + "link")!.Attribute("href")!.Value).ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains($"/{id}/", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_is_the_same_bytes_each_time_it_is_made()
    {
        byte[] Made() => MadeFile.All(new SiteContent(Program.Record.Edition)).Single(static file => file.Path == "briefs/sv/swe.docx").Make(new SiteContent(Program.Record.Edition));
        var first = Made();
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        Assert.Equal(first, Made());
    }

    [Theory]
    [InlineData("briefs/en/group/nato.docx", "NATO")]
    [InlineData("briefs/sv/group/nato.docx", "Nato")]
    [InlineData("briefs/en/puerto-rico.docx", "Puerto Rico")]
    public async Task A_note_on_a_group_or_a_territory_is_a_document_about_it(string address, string name)
    {
        await using var note = new MemoryStream(await served.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
        await using var archive = new ZipArchive(note);
        await using var part = await archive.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        Assert.Contains(name, (await XDocument.LoadAsync(part, LoadOptions.None, TestContext.Current.CancellationToken)).Root!.Value, StringComparison.Ordinal);
    }
}
