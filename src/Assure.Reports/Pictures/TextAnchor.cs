namespace Assure.Reports.Pictures;

/// <summary>Where on a line of words the point lies by which it is placed.</summary>
internal enum TextAnchor
{
    /// <summary>At its beginning.</summary>
    Start,

    /// <summary>In its middle.</summary>
    Middle,

    /// <summary>At its end.</summary>
    End,
}
