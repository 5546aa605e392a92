using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Reports.Briefs;
using Assure.Reports.Languages;
using Assure.Word;

namespace Assure.Web.Site;

/// <summary>The briefing notes in Word on every state there is, every territory and every group, in every language.</summary>
/// <remarks>Pairs have none: there are thousands of them, and the page of a pair is its note.</remarks>
public static class BriefFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<MadeFile> All(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.States.Concat<Entity>(content.Record.Territories)
            .SelectMany(static entity => Words.All.Select(words => new MadeFile(new SiteAddresses(words.Code).Brief(entity).Path, made => Of(made, words, entity)) { About = entity.Id }))
            .Concat(content.Record.Groups.All.SelectMany(static group => Words.All.Select(words => new MadeFile(new SiteAddresses(words.Code).Brief(group).Path, made => Of(made, words, group)) { Needs = Needs })));
    }

    private static void Needs(SiteFindings findings) => _ = (findings.World, findings.InFull);

    private static byte[] Of(SiteContent content, Words words, Entity entity) =>
        WordBrief.Of(new BriefWriter(content.Context(words, null)).OfState(entity, content.AnswersTo(entity, content.Latest), content.Kinds, content.ChangesTo(entity)));

    private static byte[] Of(SiteContent content, Words words, Group group)
    {
        var on = content.DayOf(group);
        var members = content.Record.Groups.MembersOn(group, on);
        var kinds = content.Kinds.Take(2).ToArray();
        return WordBrief.Of(new BriefWriter(content.Context(words, on == content.Latest ? null : on)).OfGroup(group, members, content.FullAnswersTo(members, on, kinds), kinds, content.ChangesTo(members, on)));
    }
}
