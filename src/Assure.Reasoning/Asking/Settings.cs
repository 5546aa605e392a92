using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Asking;

/// <summary>What the asker settles beforehand: readings, a viewpoint, and how unread words count.</summary>
public sealed record Settings
{
    /// <summary>Nothing settled: disputes open, doubts at their defaults, unread words as written.</summary>
    public static Settings Default { get; } = new();

    /// <summary>The readings picked, by dispute or doubt; they prevail over the viewpoint.</summary>
    public ImmutableDictionary<Dispute, int> Readings { get; init; } = ImmutableDictionary<Dispute, int>.Empty;

    /// <summary>The state whose word counts on disputes and doubts on which it has one; null: nobody's.</summary>
    public Viewpoint Viewpoint { get; init; } = Viewpoint.None;

    /// <summary>Whether clauses and rows nobody has read in their source are left open.</summary>
    public bool Strict { get; init; }

    /// <summary>How imprecise dates are taken to fall: each window with 0 for not yet and 1 for already; a window not named stays open.</summary>
    public ImmutableDictionary<Choice, int> Windows { get; init; } = ImmutableDictionary<Choice, int>.Empty;

    /// <summary>Clauses nobody has read in their source that are left out, as if nobody had written them.</summary>
    public ImmutableHashSet<Clause> LeftOut { get; init; } = [];
}
