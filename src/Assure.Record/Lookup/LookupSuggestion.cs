namespace Assure.Record.Lookup;

/// <summary>A name near to what was written.</summary>
/// <param name="Name">The name as the record writes it.</param>
/// <param name="Thing">What it names.</param>
/// <param name="Distance">How many letters would have to change; 0 where a word of the name begins with what was written.</param>
public sealed record LookupSuggestion<T>(string Name, T Thing, int Distance)
    where T : class;
