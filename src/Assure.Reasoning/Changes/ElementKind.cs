namespace Assure.Reasoning.Changes;

/// <summary>What sort of thing in a record an answer can rest on.</summary>
public enum ElementKind
{
    /// <summary>A state: the days on which it existed.</summary>
    State,

    /// <summary>A row of a table, or a status derived from acts.</summary>
    Row,

    /// <summary>A text: its standing, promisers, dates, form, promises and address.</summary>
    Text,

    /// <summary>A qualification: whose, of what, and its dates.</summary>
    Qualification,

    /// <summary>A condition, exception or occasion of a text or qualification.</summary>
    Clause,

    /// <summary>The disputes and doubts a text or qualification is marked with.</summary>
    Mark,

    /// <summary>A definition.</summary>
    Definition,

    /// <summary>A relation: where its truth comes from, who judges, what it entails.</summary>
    Relation,

    /// <summary>A dispute or doubt: its readings, its default and who holds which.</summary>
    Dispute,

    /// <summary>A kind of promise: what counts as one.</summary>
    Kind,
}
