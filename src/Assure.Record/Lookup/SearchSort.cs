namespace Assure.Record.Lookup;

/// <summary>What sort of thing a search found.</summary>
public enum SearchSort
{
    /// <summary>A state, present or former.</summary>
    State,

    /// <summary>A territory.</summary>
    Territory,

    /// <summary>A group of states: an alliance, the parties to a treaty, a zone, a region, an initiative.</summary>
    Group,

    /// <summary>An instrument: a treaty, a declaration, a law, a resolution.</summary>
    Instrument,

    /// <summary>A treaty, by the names under which states are party to it.</summary>
    Treaty,

    /// <summary>A dispute about facts or law, or a doubt of ours.</summary>
    Reading,

    /// <summary>A relation of the vocabulary.</summary>
    Relation,

    /// <summary>A document that something rests on.</summary>
    Source,
}
