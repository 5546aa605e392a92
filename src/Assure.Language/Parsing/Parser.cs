using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Parsing;

/// <summary>Recursive descent with panic-mode recovery.</summary>
/// <remarks>
/// Every token that is taken goes onto <see cref="_elements"/>; a node, when complete, takes the elements since its start. So no
/// token can be lost. After "expected …" nothing more is reported until the next clause or declaration.
/// </remarks>
internal sealed partial class Parser
{
    /// <summary>How deep a formula may be nested.</summary>
    public const int MaximumDepth = 200;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<SyntaxToken> _tokens;
    private readonly List<SyntaxElement> _elements = [];
    private int _at;
    private bool _panic;
    private string _form = Forms.Declaration;

    public Parser(SourceText source, TextSpan range)
    {
        _source = source;
        _diagnostics = new DiagnosticBag(source);
        if (source.InvalidUtf8At is { } invalid && invalid >= range.Start && invalid < range.End)
        {
            _diagnostics.Report(new TextSpan(invalid, 1), LanguageDiagnostics.NotUtf8);
        }

        _tokens = new Lexer(source, range, _diagnostics).Tokens();
    }

    private SyntaxToken Current => _tokens[_at];

    private SyntaxToken Peek(int ahead) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];

    public CompilationUnit ParseUnit()
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        while (Current.Kind != TokenKind.EndOfFile)
        {
            _panic = false;
            _form = Forms.Declaration;
            if (AtDeclaration())
            {
                declarations.Add(ParseDeclaration());
            }
            else
            {
                Report(
                    Current,
                    NearestName.Find(Current.Text, SyntaxFacts.DeclarationWords.Order(StringComparer.Ordinal)),
                    LanguageDiagnostics.UnknownDeclaration,
                    Describe(Current));
                Skip(() => AtDeclaration() && IsFirstOnLine());
            }
        }

        var end = Take();
        return new CompilationUnit([.. _elements], _source, declarations.ToImmutable(), end, _diagnostics.ToImmutable());
    }

    /// <summary>Parses a formula that stands alone; what follows it is an error.</summary>
    public FormulaUnit ParseFormulaUnit()
    {
        _form = Forms.Formula;
        var formula = ParseFormula(0);
        if (Current.Kind != TokenKind.EndOfFile)
        {
            ReportExpected("the end of the formula");
            Skip(() => false);
        }

        var end = Take();
        return new FormulaUnit([.. _elements], _source, formula, end, _diagnostics.ToImmutable());
    }

    private Declaration ParseDeclaration() => Current.Value switch
    {
        "relation" => ParseRelation(),
        "define" => ParseDefine(),
        "dispute" or "doubt" => ParseDispute(),
        "kind" => ParseKind(),
        "follows" => ParseFollows(),
        "qualification" => ParseQualification(),
        "expect" => ParseExpect(),
        _ => ParseText(),
    };

    private int Mark() => _elements.Count;

    private ImmutableArray<SyntaxElement> Since(int mark)
    {
        var elements = ImmutableArray.CreateRange(_elements.Skip(mark));
        _elements.RemoveRange(mark, _elements.Count - mark);
        return elements;
    }

    private T Add<T>(T node)
        where T : SyntaxNode
    {
        _elements.Add(node);
        return node;
    }
}
