namespace Assure.Record.Entities;

/// <summary>What the members of an alliance owe one another.</summary>
public enum AllianceKind
{
    /// <summary>To come to one another's defence.</summary>
    MutualDefence,

    /// <summary>To consult.</summary>
    Consultation,

    /// <summary>Something else.</summary>
    Other,
}
