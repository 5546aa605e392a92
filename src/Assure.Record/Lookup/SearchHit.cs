using Assure.Record.Texts;

namespace Assure.Record.Lookup;

/// <summary>One thing that a search found.</summary>
/// <param name="Sort">What sort of thing it is.</param>
/// <param name="Id">Its id, by which it can be asked for.</param>
/// <param name="Name">Its name.</param>
/// <param name="Matched">The name by which it was found.</param>
/// <param name="Distance">How far that name is from what was written: 0 is the very name.</param>
public sealed record SearchHit(SearchSort Sort, string Id, Bilingual Name, string Matched, int Distance);
