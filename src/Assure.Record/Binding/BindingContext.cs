using Assure.Language.Diagnostics;
using Assure.Language.Syntax;
using Assure.Language.Text;
using Assure.Record.Loading;
using Assure.Record.Rules;

namespace Assure.Record.Binding;

/// <summary>What all binders of one load share.</summary>
/// <param name="names">The names that clauses may use.</param>
/// <param name="findings">Where errors go.</param>
/// <param name="isTrusted">Whether the record was checked before, so that checks of meaning may be left out.</param>
internal sealed class BindingContext(RecordNames names, Findings findings, bool isTrusted)
{
    public RecordNames Names { get; } = names;

    public Findings Findings { get; } = findings;

    public bool IsTrusted { get; } = isTrusted;

    /// <summary>Where each formula stands, for checks made after binding; empty for a trusted record.</summary>
    public Dictionary<Rules.Formula, SourceLocation> Places { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Binds a definition's body when a formula first needs it.</summary>
    public Action<Definition, SourceLocation> EnsureBound { get; set; } = (_, _) => { };

    public void Report(DiagnosticDescriptor descriptor, SourceText source, SyntaxElement at, params ReadOnlySpan<object?> arguments) =>
        Findings.Report(descriptor, source.Locate(at.Span), arguments);

    public void ReportNear(DiagnosticDescriptor descriptor, SourceText source, SyntaxElement at, string? nearest, params ReadOnlySpan<object?> arguments) =>
        Findings.ReportNear(descriptor, source.Locate(at.Span), nearest, arguments);

    /// <summary>A citation with the source it names; null, and reported, when there is no such source.</summary>
    public Sources.Citation? Find(SourceText source, Citation cited)
    {
        if (Names.CitedSources.TryGetValue(cited.Source, out var found))
        {
            return CitationCollector.Bound(cited, found);
        }

        Findings.ReportNear(
            BindingDiagnostics.UnknownSource, source.Locate(cited.SourceSpan), NearestName.Find(cited.Source, Names.CitedSources.Keys), cited.Source);
        return null;
    }

    public static ClauseOrigin OriginOf(SourceText source, SyntaxElement at)
    {
        var position = source.GetPosition(at.Span.Start);
        return new ClauseOrigin(source.Path, position.Line, position.Column);
    }
}
