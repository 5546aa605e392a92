using System.Collections.Immutable;

namespace Assure.Lab.Links;

/// <summary>All that a user of the lab has chosen: what a link carries.</summary>
public sealed record LabState
{
    /// <summary>The most assumptions at once.</summary>
    public const int MostLines = 60;

    /// <summary>The longest assumption, in UTF-16 units.</summary>
    public const int LongestLine = 300;

    /// <summary>The longest draft, in UTF-16 units.</summary>
    public const int LongestDraft = 20_000;

    private const int LongestViewpoint = 20;

    /// <summary>Nothing chosen yet.</summary>
    public static LabState Empty { get; } = new();

    /// <summary>The day asked about; null: the day the record was read to.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whose word counts on disputed facts: a state's code, <c>guarantor</c> or <c>beneficiary</c>; empty: nobody's.</summary>
    public string Viewpoint { get; init; } = "";

    /// <summary>The assumptions, one a line, as a scenario writes them.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>The draft to evaluate as if in force; null: none. While there is one, the assumptions rest.</summary>
    public string? Draft { get; init; }

    /// <summary>What is beyond bounds; null when nothing is.</summary>
    public LabFault? Fault =>
        Lines.Length > MostLines || Lines.Any(static line => line.Length > LongestLine) || Draft?.Length > LongestDraft || Viewpoint.Length > LongestViewpoint ? LabFault.TooMuch
        : On is { } day && (day < Reasoning.Reasoner.FirstDay || day > Reasoning.Reasoner.LastDay) ? LabFault.NoSuchDay
        : Lines.Any(static line => line.Contains('\n', StringComparison.Ordinal)) || Viewpoint.Contains('\n', StringComparison.Ordinal) ? LabFault.Damaged
        : null;

    /// <inheritdoc/>
    public bool Equals(LabState? other) =>
        other is not null && On == other.On && Viewpoint == other.Viewpoint && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan()) && Draft == other.Draft;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Viewpoint, Lines.Length, Draft);
}
