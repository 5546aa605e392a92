using System.Collections.Immutable;
using Assure.Language.Diagnostics;

namespace Assure.Record.Loading;

/// <summary>What came of loading a record.</summary>
/// <param name="Edition">The edition; null when anything is wrong that is an error.</param>
/// <param name="Diagnostics">Everything found, in order of file and place.</param>
public sealed record RecordLoadResult(RecordEdition? Edition, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
