using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Timelines;
using Assure.Record.Lookup;
using Assure.Reports.Bibliography;

namespace Assure.Cli.Findings;

/// <summary>What a page in sentences was made from.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>Answers of a day.</summary>
    /// <param name="InFull">Those about a state or territory, with all they rest and turn on.</param>
    /// <param name="InShort">Those about the members of groups, without.</param>
    public sealed record Answers(ImmutableArray<Answer> InFull, ImmutableArray<Answer> InShort) : Finding;

    /// <summary>How answers stood over time.</summary>
    /// <param name="All">The timelines, in the order of the page.</param>
    /// <param name="Last">The last day told, inclusive.</param>
    public sealed record Timelines(ImmutableArray<Timeline> All, DateOnly Last) : Finding;

    /// <summary>What changed between two sides.</summary>
    /// <param name="Lists">The changes.</param>
    public sealed record Changes(ChangeLists Lists) : Finding;

    /// <summary>What a scenario changes.</summary>
    /// <param name="Found">The changes.</param>
    public sealed record Scenario(WhatIf Found) : Finding;

    /// <summary>What it would take.</summary>
    /// <param name="Question">What was asked.</param>
    /// <param name="Result">What was found.</param>
    public sealed record Reach(ReachQuestion Question, ReachResult Result) : Finding;

    /// <summary>Which of two texts promises more.</summary>
    /// <param name="Found">The comparison.</param>
    public sealed record Compared(Comparison Found) : Finding;

    /// <summary>The order of texts.</summary>
    /// <param name="Found">The order.</param>
    public sealed record Ordered(StrengthOrder Found) : Finding;

    /// <summary>Documents.</summary>
    /// <param name="Uses">The documents, with what rests on each.</param>
    public sealed record Sources(ImmutableArray<SourceUse> Uses) : Finding;

    /// <summary>What words were found to name.</summary>
    /// <param name="Hits">The things, nearest first.</param>
    public sealed record Named(ImmutableArray<SearchHit> Hits) : Finding;
}
