using System.Collections.Immutable;

namespace Assure.Record.Lookup;

/// <summary>What came of looking something up.</summary>
/// <param name="Match">The thing found; null when the words name none, or more than one.</param>
/// <param name="Suggestions">When nothing was found, the nearest few names with what they name, best first.</param>
public sealed record LookupResult<T>(T? Match, ImmutableArray<LookupSuggestion<T>> Suggestions)
    where T : class;
