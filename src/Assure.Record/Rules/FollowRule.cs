using Assure.Record.Texts;

namespace Assure.Record.Rules;

/// <summary>That a promise of one kind carries, shown apart, a promise of another.</summary>
public sealed class FollowRule
{
    /// <summary>What follows.</summary>
    public required Kind Kind { get; init; }

    /// <summary>From what.</summary>
    public required Kind From { get; init; }

    /// <summary>To whom; a formula over the guarantor and the beneficiary.</summary>
    public required Formula Address { get; init; }

    /// <summary>What would undo it, if anything.</summary>
    public UnlessClause? Unless { get; init; }

    /// <summary>How many slots evaluating its formulas needs.</summary>
    public int Slots { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ClauseOrigin Origin { get; init; }
}
