namespace Assure.Reports.Feeds;

/// <summary>Why an answer is another than it was.</summary>
public enum FeedKind
{
    /// <summary>The world changed: an act, a text, an event.</summary>
    World,

    /// <summary>The record was corrected.</summary>
    Record,

    /// <summary>A reading of ours changed.</summary>
    Reading,
}
