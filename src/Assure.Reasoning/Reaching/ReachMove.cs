using System.Collections.Immutable;
using Assure.Reasoning.Scenarios;

namespace Assure.Reasoning.Reaching;

/// <summary>One change on a menu.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Subject">The treaty, alliance, reservation or text it is about, by id.</param>
/// <param name="Changes">What it assumes; one for each state promised to, if it is theirs to do.</param>
public sealed record ReachMove(ReachMoveKind Kind, string Subject, ImmutableArray<ScenarioChange> Changes)
{
    /// <summary>Whether the two cannot be made together.</summary>
    /// <param name="other">Another move.</param>
    public bool Excludes(ReachMove other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Subject == other.Subject && Kind != other.Kind
            && Kind is ReachMoveKind.JoinTreaty or ReachMoveKind.LeaveTreaty or ReachMoveKind.JoinAlliance or ReachMoveKind.LeaveAlliance
            && other.Kind is ReachMoveKind.JoinTreaty or ReachMoveKind.LeaveTreaty or ReachMoveKind.JoinAlliance or ReachMoveKind.LeaveAlliance;
    }
}
