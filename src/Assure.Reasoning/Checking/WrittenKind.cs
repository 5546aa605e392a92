namespace Assure.Reasoning.Checking;

/// <summary>What sort of thing in the record someone has read in its source, or not.</summary>
public enum WrittenKind
{
    /// <summary>What a text promises.</summary>
    Promise,

    /// <summary>To whom it promises.</summary>
    Address,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>An exception.</summary>
    Exception,

    /// <summary>An occasion.</summary>
    Occasion,

    /// <summary>A reserved power.</summary>
    Reserve,

    /// <summary>A first day, or the first day after.</summary>
    Date,

    /// <summary>An act of a state with regard to a treaty.</summary>
    Act,

    /// <summary>A fact in a table on which texts rest.</summary>
    Fact,

    /// <summary>A line of another table: a state, a treaty, a resolution, an event. No clause asks about it.</summary>
    Entry,
}
