using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lookup;
using Assure.Reports.Blocks;
using Assure.Reports.Json;
using Assure.Reports.Languages;

namespace Assure.Web.Site;

/// <summary>What search finds: every state, territory, group, text and reading, and the pages there is one of.</summary>
public static class SearchIndex
{
    private const int MostNearest = 5;
    private const int LongestPart = 80;
    private static readonly string[] Folders = ["state", "pair", "from", "text", "group", "reading"];
    private static readonly string[] Kinds = ["state", "territory", "group", "text", "reading", "page"];

    /// <summary>The entries of a language: states first, then territories, groups, texts, readings, pages; each in the record's order.</summary>
    public static IEnumerable<SearchEntry> Of(RecordEdition record, Words words, SiteAddresses to)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(to);
        var (page, names) = (words.Pages, new KnownNames(record));
        SearchEntry Entry(string kind, string name, Target target, string shown, IEnumerable<KnownName> keys) =>
            new(kind, Words.Capital(name), to.Of(target)!.Value.Address, shown, [.. keys.OrderBy(static key => key.Rank).Select(static key => key.Text).Where(key => key != name).Distinct(StringComparer.Ordinal)]);

        foreach (var state in record.States)
        {
            yield return Entry(
                "state", words.ShortName(state, state.To?.AddDays(-1) ?? record.ReadUpTo), Target.To(state), state.To is { } end ? page.Filled("search.until", end.Year) : state.Id,
                names.Of(state));
        }

        foreach (var territory in record.Territories)
        {
            yield return Entry("territory", words.ShortName(territory, record.ReadUpTo), Target.To(territory), "", KnownNames.Of(territory));
        }

        foreach (var group in record.Groups.All)
        {
            yield return Entry("group", words.Of(group.Name), Target.To(group), "", KnownNames.Of(group));
        }

        foreach (var instrument in record.Instruments)
        {
            yield return Entry("text", words.Of(instrument.Title), Target.To(instrument), instrument.Symbol, names.Of(instrument));
        }

        foreach (var dispute in record.Disputes)
        {
            yield return Entry("reading", words.Of(dispute.Question), Target.To(dispute), "", KnownNames.Of(dispute));
        }

        foreach (var name in SiteMap.Sections.Concat(SiteMap.Notes).Where(static name => name != "search"))
        {
            yield return new("page", page[$"nav.{name}"], to.Page(name), "", [name, .. Words.All.Select(language => language.Pages[$"nav.{name}"])]);
        }
    }

    /// <summary>The index as a file: each entry as kind, name, address below the language's front page, what is shown beside it, and keys.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public static byte[] Json(RecordEdition record, Words words)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(words);
        var to = new SiteAddresses(words.Code);
        var page = words.Pages;
        return JsonLayout.Object(json =>
        {
            json.WriteString("edition", record.Edition);
            json.WriteStartObject("kinds");
            foreach (var kind in Kinds)
            {
                json.WriteString(kind, page[$"search.one.{kind}"]);
            }

            json.WriteEndObject();
            json.WriteString("none", page["search.none"]);
            json.WriteString("some", page["search.some"]);
            json.WriteStartArray("entries");
            foreach (var entry in Of(record, words, to))
            {
                json.WriteStartArray();
                json.WriteStringValue(entry.Kind);
                json.WriteStringValue(entry.Name);
                json.WriteStringValue(entry.Address.RelativeTo(to.Front));
                json.WriteStringValue(entry.Shown);
                json.WriteStartArray();
                foreach (var key in entry.Keys)
                {
                    json.WriteStringValue(key);
                }

                json.WriteEndArray();
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }, isCompact: true);
    }

    /// <summary>The pages nearest to an address that leads nowhere, by the last names in it.</summary>
    public static ImmutableArray<SearchEntry> Nearest(SiteContent content, Words words, SiteAddresses to, string path)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(path);
        var lookup = content.Lookup;
        var entries = Of(content.Record, words, to).ToLookup(static entry => entry.Address);
        string[] parts = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => Words.For(part) is null && part.Length <= LongestPart).Select(static part => part.Split('.')[0])];
        // An address that was cut off names a folder and nothing in it.
        var asked = parts.Where(static part => !Folders.Contains(part)).TakeLast(2).ToArray();
        return
        [
            .. Pages(content, words, to, parts),
            .. asked.Reverse().SelectMany(part => Targets(lookup, content.Record, part, words.Code))
                .Select(target => to.Of(target)!.Value.Address).Distinct().SelectMany(address => entries[address]).Take(MostNearest),
        ];
    }

    /// <summary>The page of two states named in the address of a pair, or that of the one named as promising.</summary>
    private static IEnumerable<SearchEntry> Pages(SiteContent content, Words words, SiteAddresses to, string[] parts)
    {
        if (parts is not ["pair" or "from", var giver, ..] || content.Lookup.FindState(giver).Match is not { } guarantor)
        {
            yield break;
        }

        var page = words.Pages;
        string Name(Entity entity) => words.Name(entity, content.Latest).Text;
        if (parts is ["pair", _, var taker] && (content.Lookup.FindState(taker).Match ?? content.Lookup.FindThing(taker).Match) is { Sort: Sort.State or Sort.Territory } beneficiary)
        {
            var pair = content.Has(to.Pair(guarantor, beneficiary)) ? to.Pair(guarantor, beneficiary) : to.Silent(guarantor);
            if (content.Has(pair))
            {
                yield return new("page", page.Filled("pair.title", Name(guarantor), Name(beneficiary)), pair, "", []);
            }
        }

        if (content.Has(to.Promiser(guarantor)))
        {
            yield return new("page", page.Filled("pair.from", Name(guarantor)), to.Promiser(guarantor), "", []);
        }
    }

    private static IEnumerable<Target> Targets(RecordLookup lookup, RecordEdition record, string written, string language)
    {
        var (state, instrument, group) = (lookup.FindState(written, language), lookup.FindInstrument(written), lookup.FindGroup(written, language));
        var reading = record.Disputes.FirstOrDefault(dispute => dispute.Id == RecordLookup.Nearest(written, record.Disputes.Select(static one => one.Id)));
        return
        [
            .. state.Match is { } one ? new[] { Target.To(one) } : [],
            .. instrument.Match is { } text ? new[] { Target.To(text) } : [],
            .. group.Match is { } members ? new[] { Target.To(members) } : [],
            .. reading is null ? [] : new[] { Target.To(reading) },
            .. state.Suggestions.Select(static suggestion => Target.To(suggestion.Thing)),
            .. instrument.Suggestions.Select(static suggestion => Target.To(suggestion.Thing)),
            .. group.Suggestions.Select(static suggestion => Target.To(suggestion.Thing)),
        ];
    }
}
