using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;

namespace Assure.Language.Parsing;

/// <content>Formulas and terms.</content>
internal sealed partial class Parser
{
    private bool _inTarget;

    /// <summary>The class of an address, where <c>or state …</c>, <c>or territory …</c> and <c>or SWE</c> begin the next alternative.</summary>
    private Formula ParseTargetFormula()
    {
        _inTarget = true;
        var formula = ParseFormula(0);
        _inTarget = false;
        return formula;
    }

    private Formula ParseFormula(int depth)
    {
        var mark = Mark();
        var operands = ImmutableArray.CreateBuilder<Formula>();
        operands.Add(ParseUnary(depth));
        SyntaxToken? joined = null;
        while ((At("and") || At("or")) && !AtNextTarget())
        {
            var word = Take();
            joined ??= word;
            if (word.Value != joined.Value)
            {
                Report(word, null, LanguageDiagnostics.MixedAndOr, word.Value, joined.Value);
            }

            operands.Add(ParseUnary(depth));
        }

        return joined is null ? operands[0]
            : joined.Value == "and" ? Add(new AndFormula(Since(mark), operands.ToImmutable()))
            : Add(new OrFormula(Since(mark), operands.ToImmutable()));
    }

    private bool AtNextTarget()
    {
        if (!_inTarget || !At("or"))
        {
            return false;
        }

        var next = Peek(1);
        var after = Peek(2);
        return next.Kind == TokenKind.State
            ? after is not { Kind: TokenKind.Word, Value: "is" }
            : next is { Kind: TokenKind.Word, Value: "state" or "territory" }
                && after.Kind == TokenKind.Word && after.Value != "is";
    }

    private Formula ParseUnary(int depth)
    {
        var mark = Mark();
        if (depth > MaximumDepth)
        {
            if (!_panic)
            {
                Report(Current, null, LanguageDiagnostics.TooDeep, MaximumDepth);
            }

            _panic = true;
            return MissingFormula();
        }

        if (TakeIf("not") is not null)
        {
            var operand = ParseUnary(depth + 1);
            return Add(new NotFormula(Since(mark), operand));
        }

        if (TakeIf(TokenKind.OpenParenthesis) is not null)
        {
            var outer = _inTarget;
            _inTarget = false;
            var inner = ParseFormula(depth + 1);
            _inTarget = outer;
            Expect(TokenKind.CloseParenthesis, "')', 'and' or 'or'");
            return Add(new ParenthesizedFormula(Since(mark), inner));
        }

        if (At("some") || At("every"))
        {
            return ParseQuantified(depth);
        }

        if (At("ever"))
        {
            return ParseAtom(mark);
        }

        if (At(TokenKind.Word) && Peek(1).Kind == TokenKind.OpenParenthesis)
        {
            return At("reading") ? ParseReading() : ParseAtom(mark);
        }

        if (At(TokenKind.State) || At("the") || (At(TokenKind.Word) && !At(SyntaxFacts.ReservedWords) && !AtOtherPart()))
        {
            return ParseComparison();
        }

        ReportExpected("a formula");
        return MissingFormula();
    }

    /// <summary>A line that begins with a clause or declaration is one, even where a formula is missing before it.</summary>
    private bool AtOtherPart() =>
        IsFirstOnLine() && Peek(1) is not { Kind: TokenKind.Word, Value: "is" }
        && (At(SyntaxFacts.ClauseWords) || At(SyntaxFacts.DeclarationWords));

    private MissingFormula MissingFormula()
    {
        var mark = Mark();
        TakeMissing(TokenKind.Word);
        return Add(new MissingFormula(Since(mark)));
    }

    private QuantifiedFormula ParseQuantified(int depth)
    {
        var mark = Mark();
        var quantifier = Take();
        var (keyword, sort) = ParseSort();
        var variable = ExpectName("a variable");
        Formula? restriction = null;
        if (TakeIf("where") is not null)
        {
            var outer = _inTarget;
            _inTarget = false;
            restriction = ParseFormula(depth + 1);
            _inTarget = outer;
        }

        Expect(TokenKind.Colon, restriction is null ? "'where' or ':'" : "':', 'and' or 'or'");
        var body = ParseFormula(depth + 1);
        return Add(new QuantifiedFormula(Since(mark), quantifier, keyword, sort, variable, restriction, body));
    }

    private ComparisonFormula ParseComparison()
    {
        var mark = Mark();
        var left = ParseTerm();
        if (left is NameTerm && !At("is"))
        {
            ReportExpected("'(' or 'is'");
        }

        Expect("is");
        var isNegated = TakeIf("not") is not null;
        var right = ParseTerm();
        return Add(new ComparisonFormula(Since(mark), left, isNegated, right));
    }

    private ReadingFormula ParseReading()
    {
        var mark = Mark();
        Expect("reading");
        Expect(TokenKind.OpenParenthesis, "'('");
        var dispute = ExpectName("the name of a dispute or doubt");
        Expect(TokenKind.Comma, "','");
        var reading = ExpectName("the name of a reading");
        Expect(TokenKind.CloseParenthesis, "')'");
        return Add(new ReadingFormula(Since(mark), dispute, reading));
    }

    private AtomFormula ParseAtom(int mark)
    {
        TimeMark? time = null;
        if (At("ever"))
        {
            var timeMark = Mark();
            var word = Take();
            time = Add(new TimeMark(Since(timeMark), word, TimeMarkKind.Ever, null));
        }

        var relation = ExpectName("the name of a relation");
        Expect(TokenKind.OpenParenthesis, "'('");
        var arguments = List(ParseTerm);
        Expect(TokenKind.CloseParenthesis, "',' or ')'");
        if (time is null && !_panic && (At("before") || (At("on") && Peek(1).Kind == TokenKind.Date && !IsFirstOnLine())))
        {
            var timeMark = Mark();
            var word = Take();
            var date = ParseDate();
            time = Add(new TimeMark(
                Since(timeMark), word, word.Value == "on" ? TimeMarkKind.On : TimeMarkKind.Before, date));
        }

        return Add(new AtomFormula(Since(mark), relation, arguments, time));
    }

    private Term ParseTerm()
    {
        var mark = Mark();
        if (TakeIf(TokenKind.State) is { } state)
        {
            return Add(new StateTerm(Since(mark), state));
        }

        if (TakeIf("the") is not null)
        {
            if (At("guarantor") || At("beneficiary"))
            {
                var role = Take().Value == "guarantor" ? Role.Guarantor : Role.Beneficiary;
                return Add(new RoleTerm(Since(mark), role));
            }

            ReportExpected(
                "'guarantor' or 'beneficiary'",
                At(TokenKind.Word) ? NearestName.Find(Current.Text, ["beneficiary", "guarantor"]) : null);
            var missing = TakeMissing(TokenKind.Word);
            return Add(new NameTerm(Since(mark), missing));
        }

        var name = ExpectName("a name, a state code, 'the guarantor' or 'the beneficiary'");
        return Add(new NameTerm(Since(mark), name));
    }
}
