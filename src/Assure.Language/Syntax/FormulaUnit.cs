using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;

namespace Assure.Language.Syntax;

/// <summary>The tree of a formula that stands alone, as in a scenario or a question.</summary>
public sealed class FormulaUnit : SyntaxNode
{
    internal FormulaUnit(
        ImmutableArray<SyntaxElement> elements,
        SourceText source,
        Formula formula,
        SyntaxToken endOfFile,
        ImmutableArray<Diagnostic> diagnostics)
        : base(elements)
    {
        Source = source;
        Formula = formula;
        EndOfFile = endOfFile;
        Diagnostics = diagnostics;
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The formula.</summary>
    public Formula Formula { get; }

    /// <summary>The end of the text.</summary>
    public SyntaxToken EndOfFile { get; }

    /// <summary>What the parser found wrong, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
