using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Record.Rules;

namespace Assure.Reasoning.Disputes;

/// <summary>Someone whose word may count on what is disputed or doubted: a state, a named actor, or a side of each question.</summary>
/// <param name="Viewpoint">The state, the promiser or the beneficiary; nobody's for a named actor, who has no viewpoint of its own.</param>
/// <param name="Name">The named actor; null for a state or a side.</param>
/// <param name="Says">The readings it holds, by id of dispute; empty for a side, whose word depends on the question.</param>
public sealed record Speaker(Viewpoint Viewpoint, Voice? Name, ImmutableArray<ChosenReading> Says)
{
    /// <summary>What is settled beforehand when its word counts.</summary>
    public Settings Settings => Name is null
        ? Settings.Default with { Viewpoint = Viewpoint }
        : Settings.Default with { Readings = Says.ToImmutableDictionary(static said => ((Choice.OfReading)said.Choice).Dispute, static said => said.Way) };

    /// <summary>The reading it holds of a dispute or doubt; null when it has no word on it, or its word depends on the question.</summary>
    public int? ReadingOf(Dispute dispute) => Says.FirstOrDefault(said => said.Choice is Choice.OfReading reading && reading.Dispute == dispute)?.Way;
}
