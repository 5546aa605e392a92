using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;

namespace Assure.Language.Parsing;

/// <summary>Collects diagnostics: at most one of syntax for a place, and not without end.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    public const int Most = 200;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(int Start, string Id)> _places = [];

    public int Count => _diagnostics.Count;

    /// <summary>Reports what is wrong with a word or its place; a second such report for the same place is dropped.</summary>
    public void Report(TextSpan span, string? nearest, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        if (_places.Add((span.Start, string.Empty)))
        {
            Add(span, nearest, descriptor, arguments);
        }
    }

    /// <summary>Reports what is wrong with a word or its place; a second such report for the same place is dropped.</summary>
    public void Report(TextSpan span, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Report(span, null, descriptor, arguments);

    /// <summary>Reports what is wrong with a whole declaration; several may stand at one place.</summary>
    public void ReportWhole(TextSpan span, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        if (_places.Add((span.Start, descriptor.Id)))
        {
            Add(span, null, descriptor, arguments);
        }
    }

    /// <summary>The diagnostics in the order of the text; an order that does not depend on which pass found them.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. _diagnostics.OrderBy(d => d.Location.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];

    private void Add(TextSpan span, string? nearest, DiagnosticDescriptor descriptor, ReadOnlySpan<object?> arguments)
    {
        if (_diagnostics.Count <= Most)
        {
            _diagnostics.Add(_diagnostics.Count == Most
                ? LanguageDiagnostics.TooManyErrors.At(source.Locate(span), Most)
                : descriptor.AtNear(source.Locate(span), nearest, arguments));
        }
    }
}
