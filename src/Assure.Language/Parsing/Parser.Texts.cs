using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;

namespace Assure.Language.Parsing;

/// <content>Texts, qualifications and who promises in them.</content>
internal sealed partial class Parser
{
    private TextDeclaration ParseText()
    {
        var mark = Mark();
        var reported = _diagnostics.Count;
        _form = Forms.Of(Current.Value);
        var keyword = Take();
        var name = ExpectName("the name of the text");
        var promisers = ParsePromisers();
        var clauses = ParseClauses(Whole(keyword.Value));
        var standing = keyword.Value switch
        {
            "intends" => Standing.Intends,
            "offers" => Standing.Offers,
            "says" => Standing.Says,
            "draft" => Standing.Draft,
            _ => Standing.Assurance,
        };
        var text = Add(new TextDeclaration(Since(mark), keyword, name, standing, promisers, clauses));
        CheckText(text, isWhole: _diagnostics.Count == reported);
        return text;
    }

    private static string Whole(string keyword) => keyword switch
    {
        "assurance" => "an assurance",
        "intends" => "an intention",
        "offers" => "an offer",
        "says" => "a statement",
        "draft" => "a draft",
        _ => "a qualification",
    };

    private QualificationDeclaration ParseQualification()
    {
        var mark = Mark();
        _form = Forms.Of("qualification");
        var keyword = Take();
        var name = ExpectName("the name of the qualification");
        Expect("of");
        var targets = Names("the name of a text");
        var promisers = ParseListedPromisers();
        var clauses = ParseClauses(Whole(keyword.Value));
        var qualification = Add(new QualificationDeclaration(Since(mark), keyword, name, targets, promisers, clauses));
        CheckQualification(qualification);
        return qualification;
    }

    private Promisers ParsePromisers()
    {
        if (At("by") && Peek(1) is { Kind: TokenKind.Word, Value: "each" })
        {
            return ParseEachPromiser();
        }

        if (At("between"))
        {
            return ParseBetween();
        }

        if (At("by"))
        {
            return ParseListedPromisers();
        }

        ReportExpected(
            "'by' or 'between'",
            At(TokenKind.Word) ? NearestName.Find(Current.Text, ["between", "by"]) : null);
        var mark = Mark();
        var keyword = TakeMissing(TokenKind.Word);
        return Add(new MissingPromisers(Since(mark), keyword));
    }

    private ListedPromisers ParseListedPromisers()
    {
        var mark = Mark();
        var keyword = Expect("by");
        var states = States();
        return Add(new ListedPromisers(Since(mark), keyword, states));
    }

    private EachPromiser ParseEachPromiser()
    {
        var mark = Mark();
        var keyword = Take();
        Take();
        Expect("state");
        var variable = ExpectName("a variable for the promising state");
        Expect("where");
        var condition = ParseFormula(0);
        return Add(new EachPromiser(Since(mark), keyword, variable, condition));
    }

    private BetweenPromisers ParseBetween()
    {
        var mark = Mark();
        var keyword = Take();
        var first = ExpectState();
        Expect("and");
        var second = ExpectState();
        return Add(new BetweenPromisers(Since(mark), keyword, first, second));
    }

    private ImmutableArray<Clause> ParseClauses(string whole)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        Parts(SyntaxFacts.ClauseWords, whole, () =>
        {
            clauses.Add(ParseClause());
            return true;
        });
        return clauses.ToImmutable();
    }
}
