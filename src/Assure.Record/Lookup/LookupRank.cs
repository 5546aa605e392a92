namespace Assure.Record.Lookup;

/// <summary>How good a claim a thing has to a name; the lowest number wins.</summary>
public enum LookupRank
{
    /// <summary>Its id in the record.</summary>
    Id,

    /// <summary>What it is called, or its symbol.</summary>
    Name,

    /// <summary>What it was called once, or is called by some.</summary>
    Alias,

    /// <summary>A code by ISO 3166 that is not its id: understood where it is written in full, and never proposed.</summary>
    Code,

    /// <summary>What leads to it in a search, and is too loose to ask by: an adjective, another list's code, a document it is read in.</summary>
    Hint,
}
