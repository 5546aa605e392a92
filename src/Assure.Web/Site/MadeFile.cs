namespace Assure.Web.Site;

/// <summary>A file of the site that is made when it is asked for: a picture, a feed, a calendar, a briefing note, the list of all pages.</summary>
/// <param name="Path">Its path below the site's root.</param>
/// <param name="Make">Makes it from what there is to show.</param>
public sealed record MadeFile(string Path, Func<SiteContent, byte[]> Make)
{
    /// <summary>The id of the state it is about; null: it is about no single one.</summary>
    public string? About { get; init; }

    /// <summary>Works out what it and many others tell, which takes long and need not wait for its turn to be made; null: it tells only what is its own.</summary>
    public Action<SiteFindings>? Needs { get; init; }

    /// <summary>All of them, in a fixed order.</summary>
    public static IEnumerable<MadeFile> All(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return PictureFiles.Paths(content.Record).Select(path => new MadeFile(path, made => PictureFiles.Of(made, path)!) { About = PictureFiles.About(content.Record, path)?.Id })
            .Concat(Feeds.FeedFiles.All(content))
            .Concat(BriefFiles.All(content))
            .Concat(SiteMapFiles.All(content));
    }
}
