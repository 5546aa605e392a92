using Assure.Language.Diagnostics;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Parsing;

/// <summary>Reads texts in the <c>assure</c> language.</summary>
/// <remarks>
/// Whatever the text, a whole tree comes back that prints back to the same text, with every diagnostic; nothing is thrown.
/// Time and memory grow in proportion to the text.
/// </remarks>
public static class AssureParser
{
    /// <summary>Reads a whole <c>.assure</c> file.</summary>
    /// <param name="source">The text of the file.</param>
    /// <returns>The tree, with what was found wrong.</returns>
    public static CompilationUnit Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.IsTooLong)
        {
            var diagnostic = TooLong(source);
            var everything = new SyntaxToken(TokenKind.Bad, source.Text, 0, [], []);
            var end = new SyntaxToken(TokenKind.EndOfFile, string.Empty, source.Length, [], []);
            return new CompilationUnit([new SkippedTokens([everything]), end], source, [], end, [diagnostic]);
        }

        return Parse(source, new TextSpan(0, source.Length));
    }

    /// <summary>Reads a formula that stands alone.</summary>
    /// <param name="source">The text; at most <see cref="SourceText.MaximumLength"/> characters of it are read.</param>
    /// <returns>The tree, with what was found wrong.</returns>
    public static FormulaUnit ParseFormula(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var range = new TextSpan(0, source.IsTooLong ? 0 : source.Length);
        var unit = new Parser(source, range).ParseFormulaUnit();
        return source.IsTooLong
            ? new FormulaUnit(unit.Elements, source, unit.Formula, unit.EndOfFile, [TooLong(source)])
            : unit;
    }

    internal static CompilationUnit Parse(SourceText source, TextSpan range) => new Parser(source, range).ParseUnit();

    internal static Diagnostic TooLong(SourceText source) =>
        LanguageDiagnostics.TooLong.At(source.Locate(new TextSpan(0, 0)), source.Length, SourceText.MaximumLength);
}
