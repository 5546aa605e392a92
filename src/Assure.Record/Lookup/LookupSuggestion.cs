namespace Assure.Record.Lookup;

/// <summary>A name near to what was written.</summary>
/// <param name="Name">The name as the record writes it.</param>
/// <param name="Thing">What it names.</param>
public sealed record LookupSuggestion<T>(string Name, T Thing)
    where T : class;
