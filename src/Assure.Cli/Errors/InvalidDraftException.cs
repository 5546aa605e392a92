using System.Collections.Immutable;
using Assure.Language.Diagnostics;

namespace Assure.Cli.Errors;

/// <summary>A draft has errors and is not evaluated.</summary>
/// <param name="diagnostics">Everything found.</param>
/// <param name="name">The draft as the user named it.</param>
public sealed class InvalidDraftException(ImmutableArray<Diagnostic> diagnostics, string name) : Exception("The draft has errors.")
{
    /// <summary>Everything found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The message as printed: everything found with its lines, and how many errors there are.</summary>
    public string Printed =>
        string.Concat(Diagnostics.Select(static diagnostic => DiagnosticRenderer.Render(diagnostic) + "\n"))
        + $"assure: {UserErrorException.ShownPath(name)} has {InvalidRecordException.Count(Diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error))}; nothing was evaluated.\n";
}
