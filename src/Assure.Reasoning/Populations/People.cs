using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Sources;

namespace Assure.Reasoning.Populations;

/// <summary>The people living in some states, by the figures on record.</summary>
/// <param name="Count">How many.</param>
/// <param name="InArmed">How many of them live in states that had nuclear weapons on the day.</param>
/// <param name="FirstYear">The first year the figures speak of; null when there is no figure.</param>
/// <param name="LastYear">The last year they speak of.</param>
/// <param name="Sources">The documents they were read in, by id.</param>
/// <param name="Without">The states without a figure, in the record's order; nobody in them is counted.</param>
public sealed record People(long Count, long InArmed, int? FirstYear, int? LastYear, ImmutableArray<Source> Sources, ImmutableArray<State> Without);
