using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Literate;

/// <summary>One <c>assure</c> block of a document.</summary>
/// <param name="Unit">The tree of the block, in the coordinates of the whole file.</param>
/// <param name="Heading">The heading under which the block stands; null when there is none above it.</param>
/// <param name="Arguments">What follows the word <c>assure</c> on the opening line; empty for an ordinary block.</param>
/// <param name="Span">The range of the block without its fences.</param>
public sealed record LiterateBlock(CompilationUnit Unit, Heading? Heading, string Arguments, TextSpan Span);
