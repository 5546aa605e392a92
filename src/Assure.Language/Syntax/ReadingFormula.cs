using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Whether a reading of a dispute or doubt is taken: <c>reading(assoc-95, status)</c>.</summary>
public sealed class ReadingFormula : Formula
{
    internal ReadingFormula(ImmutableArray<SyntaxElement> elements, SyntaxToken dispute, SyntaxToken reading)
        : base(elements)
    {
        Dispute = dispute;
        Reading = reading;
    }

    /// <summary>The dispute or doubt.</summary>
    public SyntaxToken Dispute { get; }

    /// <summary>The reading.</summary>
    public SyntaxToken Reading { get; }
}
