using System.Collections.Immutable;

namespace Assure.Reasoning.Drafts;

/// <summary>A draft as one chooses it without code; <see cref="DraftFormWriter"/> makes the text.</summary>
public sealed record DraftForm
{
    /// <summary>Who promises: <c>five</c>, <c>nine</c>, or states by code or name.</summary>
    public ImmutableArray<string> By { get; init; } = ["five"];

    /// <summary>To whom: <c>npt</c>, <c>zone-parties</c>, <c>all-non-nuclear</c>, <c>all</c>, groups, or states by code or name; any of them.</summary>
    public ImmutableArray<string> To { get; init; } = ["npt"];

    /// <summary>Whether states allied with a state that has nuclear weapons are promised to.</summary>
    public bool CoversAllied { get; init; } = true;

    /// <summary>What: <c>use</c>, <c>threat</c>, <c>first-use</c>, or kinds of promise by id.</summary>
    public ImmutableArray<string> Promises { get; init; } = ["use", "threat"];

    /// <summary>Exceptions by name; see <see cref="DraftFormWriter.Exceptions"/>.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Conditions by name; see <see cref="DraftFormWriter.Conditions"/>.</summary>
    public ImmutableArray<string> Provided { get; init; } = [];

    /// <summary>In what form: <c>treaty</c>, <c>protocol</c> (to the NPT), <c>joint</c> (one common declaration), <c>declaration</c>, <c>memorandum</c>, <c>resolution</c>, <c>law</c> or <c>policy</c>.</summary>
    public string Form { get; init; } = "treaty";

    /// <summary>The first day; null: none is written, and it stands from the day asked about.</summary>
    public DateOnly? From { get; init; }

    /// <summary>For how many years, from 1 to 100; null: for good.</summary>
    public int? Years { get; init; }

    /// <summary>After how many months of notice one may withdraw; null: not given.</summary>
    public int? Withdrawal { get; init; }

    /// <summary>The article on disarmament: <c>none</c>, <c>weaker</c>, <c>equal</c> or <c>stronger</c> than article VI of the NPT; null: not given.</summary>
    public string? Disarmament { get; init; }
}
