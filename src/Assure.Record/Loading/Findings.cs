using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;

namespace Assure.Record.Loading;

/// <summary>Collects what is found wrong over all files of a record.</summary>
internal sealed class Findings
{
    private readonly HashSet<(string Id, string Path, TextSpan Span)> _seen = [];
    private readonly List<Diagnostic> _list = [];

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        if (_seen.Add((diagnostic.Id, diagnostic.Location.Path, diagnostic.Location.Span)))
        {
            _list.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<object?> arguments) =>
        Add(descriptor.At(location, arguments));

    public void ReportNear(DiagnosticDescriptor descriptor, SourceLocation location, string? nearest, params ReadOnlySpan<object?> arguments) =>
        Add(descriptor.AtNear(location, nearest, arguments));

    public ImmutableArray<Diagnostic> ToImmutable() =>
    [
        .. _list.OrderBy(found => found.Location.Path, StringComparer.Ordinal)
            .ThenBy(found => found.Location.Span.Start)
            .ThenBy(found => found.Id, StringComparer.Ordinal),
    ];
}
