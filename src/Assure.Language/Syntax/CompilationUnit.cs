using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;

namespace Assure.Language.Syntax;

/// <summary>The tree of a whole <c>.assure</c> file, or of one block of a literate document.</summary>
public sealed class CompilationUnit : SyntaxNode
{
    internal CompilationUnit(
        ImmutableArray<SyntaxElement> elements,
        SourceText source,
        ImmutableArray<Declaration> declarations,
        SyntaxToken endOfFile,
        ImmutableArray<Diagnostic> diagnostics)
        : base(elements)
    {
        Source = source;
        Declarations = declarations;
        EndOfFile = endOfFile;
        Diagnostics = diagnostics;
    }

    /// <summary>The text of the whole file.</summary>
    public SourceText Source { get; }

    /// <summary>The declarations, in order.</summary>
    public ImmutableArray<Declaration> Declarations { get; }

    /// <summary>The end of the text, which carries what stands after the last declaration.</summary>
    public SyntaxToken EndOfFile { get; }

    /// <summary>What the parser found wrong, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the parser found an error; the formatter leaves such a text alone.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
