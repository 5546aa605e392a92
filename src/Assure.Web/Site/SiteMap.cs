using System.Collections.Immutable;
using Assure.Reports.Languages;
using Assure.Web.Pages;

namespace Assure.Web.Site;

/// <summary>All pages of an edition's site.</summary>
public static class SiteMap
{
    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>The names of the pages there is one of in each language that the navigation leads to, in its order.</summary>
    public static ImmutableArray<string> Sections { get; } = ["text", "group", "changes", "compare", "reading", "lab"];

    /// <summary>The names of the pages about the site itself, in the order of the footer.</summary>
    public static ImmutableArray<string> Notes { get; } = ["search", "method", "sources", "data", "about", "corrections"];

    /// <summary>The pages there is one of; those that take longest come first, so that the others are made meanwhile.</summary>
    private static readonly (string Name, Type Component)[] Components =
    [
        ("changes", typeof(ChangesPage)),
        ("compare", typeof(ComparePage)),
        ("text", typeof(TextsPage)),
        ("group", typeof(GroupsPage)),
        ("reading", typeof(ReadingsPage)),
        ("sources", typeof(SourcesPage)),
        ("data", typeof(DataPage)),
        ("method", typeof(MethodPage)),
        ("about", typeof(AboutPage)),
        ("corrections", typeof(CorrectionsPage)),
        ("search", typeof(SearchPage)),
        ("lab", typeof(LabPage)),
    ];

    /// <summary>The pages in a fixed order; those of one thing in all languages follow one another.</summary>
    public static ImmutableArray<SitePage> Of(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var inEach = Words.All.Select(words => Of(content, words.Code).ToArray()).ToArray();
        return [.. Enumerable.Range(0, inEach[0].Length).SelectMany(at => inEach.Select(pages => pages[at]))];
    }

    private static IEnumerable<SitePage> Of(SiteContent content, string language)
    {
        var record = content.Record;
        var to = new SiteAddresses(language);
        SitePage Page(SiteAddress address, Type component, params (string Name, object? Value)[] about) =>
            new(language, address, component, about.Length == 0 ? Nothing : about.ToDictionary(static pair => pair.Name, static pair => pair.Value));

        yield return Page(to.Front, typeof(FrontPage));
        foreach (var (name, component) in Components)
        {
            yield return Page(to.Page(name), component);
        }

        foreach (var state in record.States)
        {
            yield return Page(to.State(state), typeof(StatePage), (nameof(StatePage.Beneficiary), state));
        }

        foreach (var territory in record.Territories)
        {
            yield return Page(to.State(territory), typeof(StatePage), (nameof(StatePage.Beneficiary), territory));
        }

        foreach (var guarantor in record.Promisers)
        {
            if (content.IsSilent(guarantor))
            {
                yield return Page(to.Silent(guarantor), typeof(SilentPage), (nameof(SilentPage.Guarantor), guarantor));
                continue;
            }

            foreach (var beneficiary in record.States.Where(state => state != guarantor).Concat(record.Territories))
            {
                yield return Page(to.Pair(guarantor, beneficiary), typeof(PairPage), (nameof(PairPage.Guarantor), guarantor), (nameof(PairPage.Beneficiary), beneficiary));
            }
        }

        foreach (var promiser in record.Promisers)
        {
            yield return Page(to.Promiser(promiser), typeof(PromiserPage), (nameof(PromiserPage.Promiser), promiser));
        }

        foreach (var group in record.Groups.All)
        {
            yield return Page(new($"{language}/group/{group.Id}/"), typeof(GroupPage), (nameof(GroupPage.Group), group));
        }

        foreach (var dispute in record.Disputes)
        {
            yield return Page(new($"{language}/reading/{dispute.Id}/"), typeof(ReadingPage), (nameof(ReadingPage.Dispute), dispute));
        }

        foreach (var instrument in record.Instruments)
        {
            yield return Page(new($"{language}/text/{instrument.Id}/"), typeof(InstrumentPage), (nameof(InstrumentPage.Instrument), instrument));
        }
    }
}
