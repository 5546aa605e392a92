using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Timelines;

/// <summary>How one answer stood over time: spans without change, and the changes between them.</summary>
/// <param name="Guarantor">The state that promises.</param>
/// <param name="Beneficiary">The state or territory promised to.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="Spans">The spans, in order, without gap or overlap.</param>
/// <param name="Changes">The changes, in order; each stands between two spans, or (scope only) inside one.</param>
public sealed record Timeline(State Guarantor, Entity Beneficiary, Kind Promise, ImmutableArray<TimelineSpan> Spans, ImmutableArray<Change> Changes);
