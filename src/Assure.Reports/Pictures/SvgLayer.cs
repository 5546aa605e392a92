namespace Assure.Reports.Pictures;

/// <summary>What lies over what in a drawing, the lowest first.</summary>
internal enum SvgLayer
{
    /// <summary>Fills.</summary>
    Ground,

    /// <summary>The part of a fill that is cut from it.</summary>
    Cut,

    /// <summary>Outlines of what is cut.</summary>
    Outline,

    /// <summary>Calm ground for a letter.</summary>
    Plate,

    /// <summary>Letters, words, bars, lines.</summary>
    Ink,
}
