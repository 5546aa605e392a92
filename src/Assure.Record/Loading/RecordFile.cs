namespace Assure.Record.Loading;

/// <summary>One file of a record: where it stands below the record's folder, and its bytes.</summary>
/// <param name="Path">The path with forward slashes: <c>tables/states.csv</c>.</param>
/// <param name="Content">The bytes, as on disk.</param>
public sealed record RecordFile(string Path, ReadOnlyMemory<byte> Content);
