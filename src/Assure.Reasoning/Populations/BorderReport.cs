using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reasoning.Populations;

/// <summary>The states that somebody has promised, that nobody has, and those of the first that border one of the second; each in the record's order.</summary>
/// <param name="Assured">To each at least one promiser has promised, no exception applies, and no dispute decides it.</param>
/// <param name="Uncertain">Whether any promiser has promised depends on what is disputed or imprecise.</param>
/// <param name="Unassured">No promiser has promised anything to which no exception applies, whichever way disputes fall.</param>
/// <param name="Bordering">Of the assured, those whose own land meets that of an unassured state.</param>
/// <param name="BorderingOverseas">Of the others assured, those that meet one only through a part or territory overseas, of either.</param>
public sealed record BorderReport(ImmutableArray<State> Assured, ImmutableArray<State> Uncertain, ImmutableArray<State> Unassured, ImmutableArray<State> Bordering, ImmutableArray<State> BorderingOverseas);
