namespace Assure.Record.Texts;

/// <summary>How the states that give a draft bind themselves.</summary>
public enum Bond
{
    /// <summary>Each by a text of its own.</summary>
    Unilateral,

    /// <summary>Several by one common text that is no treaty.</summary>
    Joint,

    /// <summary>By a protocol to the NPT.</summary>
    Protocol,

    /// <summary>By a treaty of its own.</summary>
    Treaty,
}
