using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Reports.Blocks;
using Assure.Reports.Feeds;
using Assure.Reports.Languages;
using Assure.Web.Site;

namespace Assure.Web.Feeds;

/// <summary>The feeds of an edition: changes for all, for each state, each territory, each group; and the calendar. One of each in every language.</summary>
public static class FeedFiles
{
    /// <summary>How many changes the feed of all holds: more than an edition is likely to correct.</summary>
    private const int MostOfAll = 24;

    /// <summary>How many each of the many others holds.</summary>
    private const int MostOfOne = 7;

    private const string Everything = "changes";

    /// <summary>The files.</summary>
    public static IEnumerable<MadeFile> All(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Words.All.Select(static words => new MadeFile(new SiteAddresses(words.Code).Calendar.Path, made => CalendarFile.Of(made.Record, words)))
            .Concat(Feeds(content).Select(static feed => feed with { Needs = static findings => _ = (findings.World, findings.EditionSteps, findings.Territories) }));
    }

    private static IEnumerable<MadeFile> Feeds(SiteContent content)
    {
        foreach (var words in Words.All)
        {
            var (to, page) = (new SiteAddresses(words.Code), words.Pages);
            yield return new(to.Feed().Path, made => Feed(made, words, to.Feed(), Everything, page["feed.all"], static _ => true));
            foreach (var state in content.States)
            {
                yield return new(to.Feed(state).Path, made => Feed(made, words, to.Feed(state), $"state/{state.Id}", page.Filled("feed.state", words.ShortName(state, made.Latest)), entry => entry.Beneficiaries.Contains(state.Id), state));
            }

            foreach (var territory in content.Record.Territories)
            {
                yield return new(to.Feed(territory).Path, made => Feed(made, words, to.Feed(territory), $"state/{territory.Id}", page.Filled("feed.state", words.Name(territory, made.Latest).Text), entry => entry.Beneficiaries.Contains(territory.Id), territory));
            }

            foreach (var group in content.Record.Groups.All)
            {
                yield return new(to.Feed(group).Path, made => OfGroup(made, words, to.Feed(group), group));
            }
        }
    }

    private static byte[] OfGroup(SiteContent content, Words words, SiteAddress address, Group group)
    {
        var members = content.Record.Groups.MembersOn(group, content.Latest).Certain.Select(static member => member.Id).ToHashSet();
        return Feed(content, words, address, $"group/{group.Id}", words.Pages.Filled("feed.group", words.MembersOf(group)), entry => entry.Beneficiaries.Any(members.Contains));
    }

    private static byte[] Feed(SiteContent content, Words words, SiteAddress address, string name, string title, Func<FeedEntry, bool> chosen, Entity? about = null)
    {
        var to = new SiteAddresses(words.Code);
        string Seen(SiteAddress page) => content.Stands is { } stands ? new Uri(stands, page.Path).AbsoluteUri : page.RelativeTo(address);
        string? Link(Target target) => to.Of(target) is var (page, anchor) && content.Has(page) ? Seen(page) + anchor : null;
        return new AtomFeed(content.Context(words, null), Link, Seen(address)).Of(name, title, (about is null or State ? content.Entries(words) : content.TerritoryEntries(words)).Where(chosen)
            .Select(entry => about is null ? entry : entry with { About = entry.About with { Other = about.Id } }), name == Everything ? MostOfAll : MostOfOne);
    }
}
