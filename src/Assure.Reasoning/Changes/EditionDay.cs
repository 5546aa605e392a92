using Assure.Record;

namespace Assure.Reasoning.Changes;

/// <summary>One side of a comparison: an edition of the record, asked about one day.</summary>
/// <param name="Record">The edition.</param>
/// <param name="Day">The day.</param>
public sealed record EditionDay(RecordEdition Record, DateOnly Day);
