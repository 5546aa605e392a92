using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Record.Groups;

/// <summary>Some states that one can ask about together.</summary>
/// <remarks>Equality is identity: within a <see cref="RecordGroups"/> there is one object for each group.</remarks>
public sealed class Group
{
    internal Group(string id, Bilingual name, GroupKind kind, ImmutableArray<string> aliases, Entity? thing = null)
    {
        Id = id;
        Name = name;
        Kind = kind;
        Aliases = aliases;
        Thing = thing;
    }

    /// <summary>The id by which a reader names it: <c>stockholm-initiative</c>, <c>nato</c>, <c>npt</c>, <c>northern-europe</c>.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Bilingual Name { get; }

    /// <summary>What holds it together.</summary>
    public GroupKind Kind { get; }

    /// <summary>Other names by which a reader may ask for it.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The alliance, zone or treaty whose members or parties it is; null for other groups.</summary>
    public Entity? Thing { get; }

    /// <summary>When it began; null: before the record begins, or unknown.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The first day on which it no longer existed; null while it exists.</summary>
    public PartialDate? To { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
