using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reasoning.Scenarios;

/// <summary>Those to whom an answer would be another in the same way: one, or states that the texts of the promiser cannot tell apart.</summary>
/// <param name="Shown">The change for the first of them that was asked about; of both answers, what <see cref="Asking.Detail.Headline"/> tells where they were asked about together.</param>
/// <param name="All">All of them, that one included, in the record's order; states, or one territory.</param>
public sealed record WhatIfGroup(WhatIfChange Shown, ImmutableArray<Entity> All);
