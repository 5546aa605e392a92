using System.Collections.Immutable;

namespace Assure.Reports.Pictures;

/// <summary>A picture: how large it is, what it is called, what its signs are, and how it is drawn.</summary>
public sealed class Picture
{
    /// <summary>What it is called, above it in a file of its own.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, in words, for whoever does not see it; computed from the answers.</summary>
    public required string Alt { get; init; }

    /// <summary>How wide it is, in pixels at full size.</summary>
    public required double Width { get; init; }

    /// <summary>How high it is, in pixels at full size.</summary>
    public required double Height { get; init; }

    /// <summary>The answers in it, which its legend explains; empty for a picture without.</summary>
    public ImmutableArray<PictureCell> Cells { get; init; } = [];

    /// <summary>What else is to be said under it.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Draws it from the upper left corner.</summary>
    internal Action<SvgCanvas> Draw { get; init; } = static _ => { };
}
