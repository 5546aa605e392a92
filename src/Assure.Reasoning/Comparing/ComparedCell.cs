using Assure.Record.Texts;

namespace Assure.Reasoning.Comparing;

/// <summary>How two texts stand for one state, as far as it has been worked out.</summary>
internal sealed class ComparedCell
{
    /// <summary>Whether every clause that weakens is wanted, and not only which text promises at least as much.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the left text promises at least as much.</summary>
    public bool LeftAtLeast { get; set; } = true;

    /// <summary>Whether the right text does.</summary>
    public bool RightAtLeast { get; set; } = true;

    /// <summary>The clauses by which the left promises less in some case.</summary>
    public List<Clause> LeftWeakens { get; } = [];

    /// <summary>The clauses by which the right does.</summary>
    public List<Clause> RightWeakens { get; } = [];
}
