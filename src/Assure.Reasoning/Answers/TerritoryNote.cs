using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>A territory for which the beneficiary answers, and the texts that reach it.</summary>
public sealed record TerritoryNote(Entity Territory, ImmutableArray<Text> Texts);
