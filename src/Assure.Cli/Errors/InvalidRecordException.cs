using System.Collections.Immutable;
using System.Text;
using Assure.Language.Diagnostics;

namespace Assure.Cli.Errors;

/// <summary>The record has errors and answers nothing.</summary>
/// <param name="diagnostics">Everything found.</param>
/// <param name="folder">The record's folder.</param>
public sealed class InvalidRecordException(ImmutableArray<Diagnostic> diagnostics, string folder) : Exception("The record is invalid.")
{
    private const int MostShown = 20;

    /// <summary>Everything found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The message as printed: the first errors with their lines, and how many there are.</summary>
    public string Printed
    {
        get
        {
            var errors = Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
            var builder = new StringBuilder();
            foreach (var diagnostic in errors.Take(MostShown))
            {
                builder.Append(DiagnosticRenderer.Render(diagnostic)).Append('\n');
            }

            var more = errors.Length > MostShown ? $", {errors.Length - MostShown} of them not shown" : string.Empty;
            return builder.Append($"assure: the record in {folder} is invalid: {Count(errors.Length)}{more}.\n").ToString();
        }
    }

    /// <summary>A number of errors in words.</summary>
    public static string Count(int errors) => errors == 1 ? "1 error" : $"{errors} errors";
}
