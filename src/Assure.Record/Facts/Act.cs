using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Facts;

/// <summary>Something a state did with regard to a treaty on a date: signed, deposited, gave notice.</summary>
public sealed class Act
{
    /// <summary>The state that acted.</summary>
    public required State State { get; init; }

    /// <summary>The treaty acted upon.</summary>
    public required Treaty Treaty { get; init; }

    /// <summary>What it did.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>When.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The depositary's capital, when the act was done there; else empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>The dispute on which the act or its effect depends, if any.</summary>
    public Dispute? Dispute { get; init; }

    /// <summary>The reading under which it counts; an index into the dispute's readings.</summary>
    public int Reading { get; init; }

    /// <summary>Where someone can read it.</summary>
    public required Source Source { get; init; }

    /// <summary>Whether someone read it there.</summary>
    public Verified Verified { get; init; }

    /// <summary>A short note in our own words; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where the row stands.</summary>
    public required RowOrigin Origin { get; init; }
}
