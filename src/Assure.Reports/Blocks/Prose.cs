using System.Collections.Immutable;

namespace Assure.Reports.Blocks;

/// <summary>Running words, some of them marked.</summary>
/// <param name="Runs">The stretches, in order; each carries its own spaces.</param>
public sealed record Prose(ImmutableArray<Run> Runs)
{
    /// <summary>No words.</summary>
    public static Prose Empty { get; } = new([]);

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => Runs.IsEmpty;

    /// <summary>Plain words.</summary>
    public static Prose Of(string text) => new([new Run(text)]);

    /// <summary>Words with one mark.</summary>
    public static Prose Of(string text, Mark mark) => new([new Run(text, mark)]);

    /// <summary>The words without colour; notes stand in brackets.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Printed));
}
