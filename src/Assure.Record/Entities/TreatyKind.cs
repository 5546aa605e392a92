namespace Assure.Record.Entities;

/// <summary>What a treaty is for.</summary>
public enum TreatyKind
{
    /// <summary>Non-proliferation (the NPT).</summary>
    NonProliferation,

    /// <summary>A treaty that establishes a nuclear-weapon-free zone.</summary>
    Zone,

    /// <summary>A protocol by which nuclear-armed states promise the zone's parties something.</summary>
    AssuranceProtocol,

    /// <summary>A protocol by which outside states apply the zone to their territories in it.</summary>
    TerritoryProtocol,

    /// <summary>A protocol against nuclear tests in a zone.</summary>
    TestProtocol,

    /// <summary>Anything else.</summary>
    Other,
}
