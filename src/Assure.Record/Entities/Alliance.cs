using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Record.Entities;

/// <summary>An alliance of several states.</summary>
public sealed class Alliance(int index, string id, Bilingual name, AllianceKind kind, RowOrigin origin)
    : Entity(Sort.Alliance, index, id, name)
{
    /// <summary>What its members owe one another.</summary>
    public AllianceKind Kind { get; } = kind;

    /// <summary>When it began; null when unknown.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The first day on which it no longer existed; null while it exists.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Where the row stands.</summary>
    public RowOrigin Origin { get; } = origin;
}
