using System.Collections.Immutable;
using Assure.Record;
using Assure.Reports.Languages;
using Assure.Web.Pages;

namespace Assure.Web.Site;

/// <summary>All pages of an edition's site.</summary>
public static class SiteMap
{
    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>The names of the pages there is one of in each language, in the order of the navigation.</summary>
    public static ImmutableArray<string> Single { get; } = [];

    /// <summary>The pages, by language, in a fixed order.</summary>
    public static ImmutableArray<SitePage> Of(RecordEdition record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. Words.All.SelectMany(words => Of(record, words.Code))];
    }

    private static IEnumerable<SitePage> Of(RecordEdition record, string language)
    {
        var to = new SiteAddresses(language);
        SitePage Page(SiteAddress address, Type component, params (string Name, object? Value)[] about) =>
            new(language, address, component, about.Length == 0 ? Nothing : about.ToDictionary(static pair => pair.Name, static pair => pair.Value));

        yield return Page(to.Front, typeof(FrontPage));
        foreach (var state in record.States)
        {
            yield return Page(to.State(state), typeof(StatePage), (nameof(StatePage.Beneficiary), state));
        }

        foreach (var guarantor in record.Promisers)
        {
            foreach (var beneficiary in record.States.Where(state => state != guarantor))
            {
                yield return Page(to.Pair(guarantor, beneficiary), typeof(PairPage), (nameof(PairPage.Guarantor), guarantor), (nameof(PairPage.Beneficiary), beneficiary));
            }
        }

        foreach (var instrument in record.Instruments)
        {
            yield return Page(new($"{language}/text/{instrument.Id}/"), typeof(InstrumentPage), (nameof(InstrumentPage.Instrument), instrument));
        }
    }
}
