namespace Assure.Reports.Export;

/// <summary>One file of an export: where it stands below the folder, and its bytes.</summary>
/// <param name="Path">The path with forward slashes: <c>tables/acts.csv</c>.</param>
/// <param name="Content">The bytes.</param>
public sealed record ExportFile(string Path, ReadOnlyMemory<byte> Content);
