namespace Assure.Record.Groups;

/// <summary>What holds a group of states together.</summary>
public enum GroupKind
{
    /// <summary>An initiative of states towards an aim.</summary>
    Initiative,

    /// <summary>A coalition that speaks and votes together.</summary>
    Coalition,

    /// <summary>A lasting movement, such as the Non-Aligned.</summary>
    Movement,

    /// <summary>A region, as the record's own list or the United Nations draw it.</summary>
    Region,

    /// <summary>A list of states that some text or body made.</summary>
    List,

    /// <summary>The members of an alliance.</summary>
    Alliance,

    /// <summary>The parties to the treaty that makes a zone.</summary>
    Zone,

    /// <summary>The parties to a treaty.</summary>
    Treaty,
}
