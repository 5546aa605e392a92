namespace Assure.Reasoning.Comparing;

/// <summary>How the left of two texts stands to the right one, for one state promised to.</summary>
public enum ComparedStanding
{
    /// <summary>Neither reaches it.</summary>
    Neither,

    /// <summary>Both promise the same.</summary>
    Equal,

    /// <summary>The left promises more: it holds whenever the right one does, and not the other way round.</summary>
    LeftMore,

    /// <summary>The right promises more.</summary>
    RightMore,

    /// <summary>Each holds in some case in which the other does not.</summary>
    NotComparable,

    /// <summary>Only the left reaches it.</summary>
    LeftOnly,

    /// <summary>Only the right reaches it.</summary>
    RightOnly,
}
