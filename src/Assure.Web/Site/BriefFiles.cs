using Assure.Record.Entities;
using Assure.Reports.Briefs;
using Assure.Reports.Languages;
using Assure.Word;

namespace Assure.Web.Site;

/// <summary>The briefing notes in Word on every state there is, in every language.</summary>
public static class BriefFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<MadeFile> All(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.States.SelectMany(static state => Words.All.Select(words => new MadeFile(new SiteAddresses(words.Code).Brief(state).Path, made => Of(made, words, state))));
    }

    private static byte[] Of(SiteContent content, Words words, State state) =>
        WordBrief.Of(new BriefWriter(content.Context(words, null)).OfState(state, content.AnswersTo(state, content.Latest), content.Kinds, content.ChangesTo(state)));
}
