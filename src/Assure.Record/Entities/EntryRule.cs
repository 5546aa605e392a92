namespace Assure.Record.Entities;

/// <summary>How a treaty comes into force for one state.</summary>
public enum EntryRule
{
    /// <summary>On the later of the state's earliest deposit and the treaty's own entry into force, unless an <c>in-force</c> act says otherwise.</summary>
    Deposit,

    /// <summary>Only on the day of an <c>in-force</c> act (the Treaty of Tlatelolco's waiver).</summary>
    Explicit,
}
