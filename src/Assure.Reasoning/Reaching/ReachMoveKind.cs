namespace Assure.Reasoning.Reaching;

/// <summary>What sort of change a menu offers.</summary>
public enum ReachMoveKind
{
    /// <summary>The state promised to joins a treaty.</summary>
    JoinTreaty,

    /// <summary>The state promised to leaves a treaty.</summary>
    LeaveTreaty,

    /// <summary>The state promised to joins an alliance.</summary>
    JoinAlliance,

    /// <summary>The state promised to leaves an alliance, or ends a mutual defence treaty.</summary>
    LeaveAlliance,

    /// <summary>The state promised to no longer hosts nuclear weapons.</summary>
    EndHosting,

    /// <summary>The promiser becomes party to a protocol.</summary>
    Ratify,

    /// <summary>The promiser withdraws a reservation or later statement.</summary>
    WithdrawReservation,

    /// <summary>The promiser repeats a promise in the form of a treaty.</summary>
    RepeatAsTreaty,
}
