using Assure.Language.Syntax;

namespace Assure.Language.Formatting;

/// <summary>Turns the elements of one clause, or another part of a declaration, into a layout and the comments in it.</summary>
internal sealed class LayoutBuilder
{
    private const int Step = 2;

    private readonly Layout _layout = new();
    private readonly List<SyntaxToken> _tokens = [];
    private bool _pendingBreak;
    private bool _pendingFill;
    private bool _glue = true;

    public Layout Layout => _layout;

    /// <summary>The tokens laid out, in order.</summary>
    public IReadOnlyList<SyntaxToken> Tokens => _tokens;

    public void Add(IEnumerable<SyntaxElement> elements)
    {
        _layout.OpenGroup();
        _layout.Indent(Step);
        foreach (var element in elements)
        {
            Add(element, null);
        }

        _layout.Outdent(Step);
        _layout.CloseGroup();
    }

    private void Add(SyntaxElement element, SyntaxNode? parent)
    {
        if (element is SyntaxToken token)
        {
            AddToken(token, parent);
            return;
        }

        var node = (SyntaxNode)element;
        switch (node)
        {
            case AndFormula or OrFormula:
                Grouped(node, child => child is SyntaxToken);
                break;
            case QuantifiedFormula quantified:
                AddQuantified(quantified);
                break;
            case ParenthesizedFormula:
                AddParenthesized(node);
                break;
            case ClassTarget or ExceptedTerritory when parent is AddressClause { Elements.Length: > 2 }:
                // One of several alternatives: its class belongs to it, not to the whole address.
                AddAlternative(node);
                break;
            case Clause or Target or ExceptedTerritory or Sentences:
                Each(node, child => BreaksBefore(node, child));
                break;
            default:
                Each(node, _ => false);
                break;
        }
    }

    /// <summary>Where a long clause is broken first.</summary>
    private static bool BreaksBefore(SyntaxNode node, SyntaxElement child) => child switch
    {
        SyntaxToken { Kind: TokenKind.Word } word => (node, word.Text) switch
        {
            (UnlessClause, "when") => true,
            (ClassTarget or ExceptedTerritory, "where") => true,
            (AddressClause, "or") => true,
            (Sentences, "en" or "sv") => true,
            (FromClause or ToDateClause, "uncertain") => true,
            _ => false,
        },
        ExceptedTerritory => true,
        _ => false,
    };

    private void Each(SyntaxNode node, Func<SyntaxElement, bool> breaksBefore)
    {
        foreach (var child in node.Elements)
        {
            _pendingBreak |= breaksBefore(child);
            Add(child, node);
        }
    }

    private void Grouped(SyntaxNode node, Func<SyntaxElement, bool> breaksBefore)
    {
        Gap();
        _layout.OpenGroup();
        Each(node, breaksBefore);
        _layout.CloseGroup();
    }

    private void AddAlternative(SyntaxNode node)
    {
        Gap();
        _layout.OpenGroup();
        _layout.Indent(Step);
        Each(node, child => BreaksBefore(node, child));
        _layout.Outdent(Step);
        _layout.CloseGroup();
    }

    private void AddQuantified(QuantifiedFormula node)
    {
        Gap();
        _layout.OpenGroup();
        foreach (var child in node.Elements)
        {
            if (ReferenceEquals(child, node.Body))
            {
                _layout.Indent(Step);
                _layout.Break();
                _glue = true;
                Add(child, node);
                _layout.Outdent(Step);
            }
            else
            {
                Add(child, node);
            }
        }

        _layout.CloseGroup();
    }

    private void AddParenthesized(SyntaxNode node)
    {
        Gap();
        _layout.OpenGroup();
        _layout.Indent(1);
        Each(node, _ => false);
        _layout.Outdent(1);
        _layout.CloseGroup();
    }

    private void AddToken(SyntaxToken token, SyntaxNode? parent)
    {
        var sticks = token.Kind is TokenKind.CloseParenthesis or TokenKind.Comma or TokenKind.Colon
            || (token.Kind == TokenKind.OpenParenthesis && parent is not ParenthesizedFormula);
        if (!sticks)
        {
            Gap();
        }

        _layout.Text(token.Text);
        _tokens.Add(token);
        _glue = token.Kind == TokenKind.OpenParenthesis;
        _pendingFill = token.Kind == TokenKind.Comma;
    }

    /// <summary>What separates the next word from the last, once; nothing after an opening bracket.</summary>
    private void Gap()
    {
        if (_glue)
        {
            _pendingBreak = false;
        }
        else if (_pendingBreak)
        {
            _layout.Break();
        }
        else if (_pendingFill)
        {
            _layout.Fill();
        }
        else
        {
            _layout.Text(" ");
        }

        _glue = true;
        _pendingBreak = false;
        _pendingFill = false;
    }
}
