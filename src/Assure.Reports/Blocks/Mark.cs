namespace Assure.Reports.Blocks;

/// <summary>How a stretch of words is set off from the rest.</summary>
public enum Mark
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As a name or lead word.</summary>
    Strong,

    /// <summary>As of less weight: stamps, legends.</summary>
    Muted,

    /// <summary>As words nobody has read in the original; shown in brackets.</summary>
    Unread,

    /// <summary>As disputed; shown in brackets.</summary>
    Disputed,

    /// <summary>As a reading of ours; shown in brackets.</summary>
    Reading,
}
