using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Record.Entities;

/// <summary>A treaty or a protocol to one, with the rule by which it comes into force for a state.</summary>
/// <param name="index">Its number within the treaties.</param>
/// <param name="id">Its id: <c>npt</c>, <c>tlatelolco-p2</c>.</param>
/// <param name="name">Its full name.</param>
/// <param name="shortName">Its name inside a sentence, article included.</param>
/// <param name="kind">What it is for.</param>
/// <param name="parent">The id of the treaty it is a protocol to, if any.</param>
/// <param name="opened">When it was opened for signature.</param>
/// <param name="inForce">When it came into force as a whole; null: not in force, or only state by state.</param>
/// <param name="entryRule">How it comes into force for a state.</param>
/// <param name="origin">Where the row stands.</param>
public sealed class Treaty(int index, string id, Bilingual name, Bilingual shortName, TreatyKind kind, string? parent, PartialDate? opened, PartialDate? inForce, EntryRule entryRule, RowOrigin origin)
    : Entity(Sort.Treaty, index, id, shortName)
{
    /// <summary>Its full name.</summary>
    public Bilingual FullName { get; } = name;

    /// <summary>What it is for.</summary>
    public TreatyKind Kind { get; } = kind;

    /// <summary>The zone it belongs to, if any.</summary>
    public Entity? Zone { get; init; }

    /// <summary>The id of the treaty it is a protocol to, if any.</summary>
    public string? Parent { get; } = parent;

    /// <summary>When it was opened for signature, if known.</summary>
    public PartialDate? Opened { get; } = opened;

    /// <summary>When it came into force as a whole, if it has.</summary>
    public PartialDate? InForce { get; } = inForce;

    /// <summary>How it comes into force for a state.</summary>
    public EntryRule EntryRule { get; } = entryRule;

    /// <summary>Where the row stands.</summary>
    public RowOrigin Origin { get; } = origin;
}
