using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Feeds;
using Assure.Reports.Languages;
using Assure.Web.Site;

namespace Assure.Web.Feeds;

/// <summary>The feeds of an edition: changes for all, for each state and territory, for each group; and the calendar. One of each in every language.</summary>
public static class FeedFiles
{
    /// <summary>The files with their paths below the site's root.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Of(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        foreach (var words in Words.All)
        {
            var (to, page, context) = (new SiteAddresses(words.Code), PageWords.For(words), content.Context(words, null));
            var entries = ChangesFeed.Of(context, content.Findings.World, content.Findings.SinceEditions.Select(static since => since.Lists));
            (string, byte[]) File(SiteAddress address, string name, string title, IEnumerable<FeedEntry> chosen) =>
                (address.Path, new AtomFeed(context, target => Link(content, to, address, target)).Of(name, title, chosen));

            yield return File(to.Feed(), "changes", page["feed.all"], entries);
            foreach (var state in content.States)
            {
                yield return File(to.Feed(state), $"state/{state.Id}", page.Filled("feed.state", words.ShortName(state, content.Latest)), entries.Where(entry => entry.Beneficiaries.Contains(state)));
            }

            foreach (var group in content.Record.Groups.All)
            {
                var members = content.Record.Groups.MembersOn(group, content.Latest).Certain.ToHashSet<Entity>();
                yield return File(to.Feed(group), $"group/{group.Id}", page.Filled("feed.group", words.MembersOf(group)), entries.Where(entry => entry.Beneficiaries.Any(members.Contains)));
            }

            yield return (to.Calendar.Path, CalendarFile.Of(content.Record, words));
        }
    }

    private static string? Link(SiteContent content, SiteAddresses to, SiteAddress from, Target target) =>
        to.Of(target) is var (address, anchor) && content.Has(address) ? address.RelativeTo(from) + anchor : null;
}
