using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;

namespace Assure.Language.Parsing;

/// <content>The clauses of texts and qualifications.</content>
internal sealed partial class Parser
{
    private Clause ParseClause()
    {
        var clause = ParseClauseItself();
        if (clause.Citation is { UnknownMark: { } mark } citation)
        {
            _diagnostics.Report(
                new Text.TextSpan(citation.Span.End - mark.Length - 1, mark.Length),
                NearestName.Find(mark, ["not read", "partly read"]),
                LanguageDiagnostics.UnknownMark,
                mark.Length <= 40 ? mark : $"{mark[..40]}…");
        }

        return clause;
    }

    private Clause ParseClauseItself()
    {
        switch (Current.Value)
        {
            case "to":
                return Peek(1).Kind == TokenKind.Date ? ParseToDate() : ParseAddress();
            case "promises":
                return ParsePromises();
            case "provided":
                return ParseProvided();
            case "unless":
                return ParseUnless();
            case "upon":
                return ParseUpon();
            case "reserves":
                return ParseReserves();
            case "form":
                return ParseForm();
            case "from":
                return ParseFrom();
            case "on":
                return ParseOn();
            case "disputed" or "doubt":
                return ParseDisputedOrDoubt();
            case "en":
                return ParseSentencesClause();
            default:
                return ParseTextRelation();
        }
    }

    private AddressClause ParseAddress()
    {
        var mark = Mark();
        var keyword = Take();
        var targets = ImmutableArray.CreateBuilder<Target>();
        targets.Add(ParseTarget());
        while (TakeIf("or") is not null)
        {
            targets.Add(ParseTarget());
        }

        var excepted = At("except") ? ParseExcepted() : null;
        return Add(new AddressClause(Since(mark), keyword, targets.ToImmutable(), excepted));
    }

    private ExceptedTerritory ParseExcepted()
    {
        var mark = Mark();
        Take();
        Expect("territory");
        var name = ExpectName("a territory or a variable");
        var condition = TakeIf("where") is null ? null : ParseFormula(0);
        return Add(new ExceptedTerritory(Since(mark), name, condition));
    }

    private Target ParseTarget()
    {
        var mark = Mark();
        if (At("state") || At("territory"))
        {
            var keyword = Take();
            var variable = ExpectName("a variable");
            var condition = TakeIf("where") is null ? null : ParseTargetFormula();
            return Add(new ClassTarget(
                Since(mark), keyword, keyword.Value == "state" ? Sort.State : Sort.Territory, variable, condition));
        }

        var states = List(() => Expect(TokenKind.State, "'state', 'territory', a state code or a date"));
        ReportTwice(states, "the address");
        return Add(new StatesTarget(Since(mark), states));
    }

    private PromisesClause ParsePromises()
    {
        var mark = Mark();
        var keyword = Take();
        var kinds = Names("a kind of promise");
        ReportTwice(kinds, "the kinds promised");
        return Add(new PromisesClause(Since(mark), keyword, kinds));
    }

    private ProvidedClause ParseProvided()
    {
        var mark = Mark();
        var keyword = Take();
        SyntaxToken? label = null;
        if (At(TokenKind.Word) && Peek(1).Kind == TokenKind.Colon)
        {
            label = ExpectName("a label");
            Expect(TokenKind.Colon, "':'");
        }

        var condition = ParseFormula(0);
        return Add(new ProvidedClause(Since(mark), keyword, label, condition));
    }

    private UnlessClause ParseUnless()
    {
        var mark = Mark();
        var keyword = Take();
        var label = ExpectName("a label for the exception");
        Expect("when");
        var condition = ParseFormula(0);
        return Add(new UnlessClause(Since(mark), keyword, label, condition));
    }

    private UponClause ParseUpon()
    {
        var mark = Mark();
        var keyword = Take();
        var occasion = ParseFormula(0);
        return Add(new UponClause(Since(mark), keyword, occasion));
    }

    private ReservesClause ParseReserves()
    {
        var mark = Mark();
        var keyword = Take();
        var label = ExpectName("a label for the power");
        var sentences = ParseSentences();
        return Add(new ReservesClause(Since(mark), keyword, label, sentences));
    }

    private TextRelationClause ParseTextRelation()
    {
        var mark = Mark();
        var keyword = Take();
        var relation = keyword.Value switch
        {
            "restates" => TextRelation.Restates,
            "replaces" => TextRelation.Replaces,
            "beside" => TextRelation.Beside,
            _ => TextRelation.Ends,
        };
        var targets = Names("the name of a text");
        ReportTwice(targets, "one clause");
        return Add(new TextRelationClause(Since(mark), keyword, relation, targets));
    }

    private FormClause ParseForm()
    {
        var mark = Mark();
        var keyword = Take();
        var (name, form) = ParseFormName();
        var alternative = At(TokenKind.Comma) ? ParseFormAlternative() : null;
        return Add(new FormClause(Since(mark), keyword, name, form, alternative));
    }

    private FormAlternative ParseFormAlternative()
    {
        Take();
        var mark = Mark();
        var (name, form) = ParseFormName();
        Expect("under");
        var reading = ParseReading();
        return Add(new FormAlternative(Since(mark), name, form, reading));
    }

    private (SyntaxToken Name, InstrumentForm? Form) ParseFormName()
    {
        var name = ExpectName("a form: treaty, memorandum, resolution, declaration, law or policy");
        var form = SyntaxFacts.FormOf(name.Value);
        if (form is null && !name.IsMissing)
        {
            Report(
                name,
                NearestName.Find(name.Text, SyntaxFacts.FormWords.Order(StringComparer.Ordinal)),
                LanguageDiagnostics.UnknownForm,
                name.Text);
        }

        return (name, form);
    }

    private FromClause ParseFrom()
    {
        var mark = Mark();
        var keyword = Take();
        var date = ParseDate();
        var uncertain = ParseUncertain();
        return Add(new FromClause(Since(mark), keyword, date, uncertain));
    }

    private ToDateClause ParseToDate()
    {
        var mark = Mark();
        var keyword = Take();
        var date = ParseDate();
        var uncertain = ParseUncertain();
        return Add(new ToDateClause(Since(mark), keyword, date, uncertain));
    }

    private OnClause ParseOn()
    {
        var mark = Mark();
        var keyword = Take();
        var date = ParseDate();
        return Add(new OnClause(Since(mark), keyword, date));
    }

    private DateLiteral ParseDate()
    {
        var mark = Mark();
        var token = Expect(TokenKind.Date, "a date");
        return Add(new DateLiteral(Since(mark), token, PartialDate.Parse(token.Text)));
    }

    private SyntaxToken? ParseUncertain() =>
        TakeIf("uncertain") is null ? null : Expect(TokenKind.String, "the reason in quotes");

    private Clause ParseDisputedOrDoubt()
    {
        var mark = Mark();
        var keyword = Take();
        var name = ExpectName("the name of a dispute or doubt");
        return keyword.Value == "doubt"
            ? Add(new DoubtClause(Since(mark), keyword, name))
            : Add(new DisputedClause(Since(mark), keyword, name));
    }

    private SentencesClause ParseSentencesClause()
    {
        var mark = Mark();
        var keyword = Current;
        var sentences = ParseSentences();
        return Add(new SentencesClause(Since(mark), keyword, sentences));
    }
}
