namespace Assure.Reasoning.Scenarios;

/// <summary>Ends the reading of one line; never leaves the reader.</summary>
internal sealed class ScenarioLineException(ScenarioSlip slip) : Exception(slip.Message)
{
    /// <summary>What is wrong with the line.</summary>
    public ScenarioSlip Slip { get; } = slip;
}
