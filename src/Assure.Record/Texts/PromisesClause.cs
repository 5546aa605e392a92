using System.Collections.Immutable;
using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>What a text promises.</summary>
public sealed record PromisesClause(ImmutableArray<Kind> Kinds, Citation? Citation, ClauseOrigin Origin) : Clause("promises", Citation, Origin);
