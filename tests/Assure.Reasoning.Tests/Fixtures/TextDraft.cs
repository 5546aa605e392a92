using System.Collections.Immutable;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>What a text or qualification to be built says.</summary>
internal sealed record TextDraft
{
    public Standing Standing { get; init; } = Standing.Assurance;

    public Promisers Promisers { get; init; } = new([], null);

    public ImmutableArray<Target> Targets { get; init; } = [];

    public Formula? ExceptTerritory { get; init; }

    public ImmutableArray<Kind> Kinds { get; init; } = [];

    public Verified Verified { get; init; }

    public ImmutableArray<(Formula Formula, Verified Verified)> Provided { get; init; } = [];

    public ImmutableArray<(Formula Formula, Verified Verified)> Unless { get; init; } = [];

    public ImmutableArray<Text> Restates { get; init; } = [];

    public ImmutableArray<Text> Replaces { get; init; } = [];

    public FormClause Form { get; init; } = new(Record.Texts.Form.Declaration, null, null);

    public string From { get; init; } = "1990-01-01";

    public bool FromUncertain { get; init; }

    public string? To { get; init; }

    public bool ToUncertain { get; init; }

    public ImmutableArray<Dispute> CountsUnder { get; init; } = [];

    public int Slots { get; init; }
}
