using System.Collections.Immutable;
using Assure.Reasoning.Asking;

namespace Assure.Reasoning.Scenarios;

/// <summary>Changes laid over the record: facts, acts, conduct, findings, texts and readings that are assumed.</summary>
/// <remarks>Their order does not matter.</remarks>
/// <param name="Changes">The changes.</param>
public sealed record Scenario(ImmutableArray<ScenarioChange> Changes)
{
    /// <summary>Nothing assumed.</summary>
    public static Scenario Empty { get; } = new([]);

    /// <summary>The settings with the readings that the scenario assumes.</summary>
    /// <param name="settings">What the asker settles otherwise.</param>
    public Settings Over(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings with { Readings = settings.Readings.SetItems(Changes.OfType<ScenarioChange.Reads>().Select(static reads => KeyValuePair.Create(reads.Dispute, reads.Reading))) };
    }
}
