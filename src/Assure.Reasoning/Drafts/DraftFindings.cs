using System.Collections.Immutable;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Drafts;

/// <summary>What a draft would add, evaluated as if in force.</summary>
public sealed record DraftFindings
{
    /// <summary>The draft, as it would stand.</summary>
    public required Text Draft { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day on which it would no longer stand; null: it has no end.</summary>
    public required DateOnly? To { get; init; }

    /// <summary>Whether its own days were moved to begin on the day asked about, since they do not cover it.</summary>
    public required bool IsMoved { get; init; }

    /// <summary>The answers that would be others, compared with the record as it is.</summary>
    public required WhatIf Changes { get; init; }

    /// <summary>The same for states taken together to whom it changes alike; null where each was asked for itself. Where it is given, <see cref="Changes"/> has the first of each.</summary>
    public WhatIfGroups? Together { get; init; }

    /// <summary>The answers that would be others, for all to whom it changes alike as far as they were asked about together.</summary>
    public WhatIfGroups Groups => Together ?? Changes.Singly;

    /// <summary>Who gives it, in the record's order.</summary>
    public required ImmutableArray<State> Givers { get; init; }

    /// <summary>Those of whom it is disputed or imprecise whether they give it.</summary>
    public required ImmutableArray<State> OpenGivers { get; init; }

    /// <summary>The states it reaches, with from whom.</summary>
    public required ImmutableArray<DraftReach> Reached { get; init; }

    /// <summary>The states it does not reach, by reason.</summary>
    public required ImmutableArray<DraftGap> LeftOut { get; init; }

    /// <summary>The states that have nuclear weapons on the day.</summary>
    public required ImmutableArray<State> Armed { get; init; }

    /// <summary>Its conditions, exceptions and occasions that the record does not settle.</summary>
    public required ImmutableArray<DraftClause> Open { get; init; }

    /// <summary>What its promise still turns on, most states first; worked out when it is first asked for.</summary>
    /// <exception cref="UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public ImmutableArray<DraftChoice> Choices => Turning.Value;

    /// <summary>Works that out.</summary>
    internal Lazy<ImmutableArray<DraftChoice>> Turning { get; init; } = new(static () => []);

    /// <summary>It beside another text; null when none was named.</summary>
    public Comparison? Against { get; init; }
}
