using Assure.Language.Diagnostics;
using Assure.Language.Syntax;

namespace Assure.Language.Parsing;

/// <content>Expectations.</content>
internal sealed partial class Parser
{
    private ExpectDeclaration ParseExpect()
    {
        var mark = Mark();
        _form = Forms.Of("expect");
        var keyword = Take();
        var kind = ExpectName("a kind of promise");
        Expect("by");
        var guarantor = ExpectState();
        Expect("to");
        var beneficiary = TakeIf(TokenKind.State) ?? ExpectName("a state code such as SWE, or a territory");
        Expect("on");
        var date = ParseDate();
        Expect("is");
        var verdict = ParseVerdict();
        var form = TakeIf(TokenKind.Comma) is null ? null : ParseFormName().Name;
        var text = TakeIf("in") is null ? null : ExpectName("the name of a text");
        Expect("as");
        var basis = ParseBasis();
        Parts(NoWords, "an expectation", () => false);
        CheckExpect(date, verdict, form);
        return Add(new ExpectDeclaration(Since(mark), keyword, kind, guarantor, beneficiary, date, verdict, form, text, basis));
    }

    private SyntaxToken ParseVerdict()
    {
        var verdict = ExpectName($"a verdict: {SyntaxFacts.VerdictList}");
        if (!verdict.IsMissing && !SyntaxFacts.VerdictWords.Contains(verdict.Value))
        {
            Report(
                verdict,
                NearestName.Find(verdict.Text, SyntaxFacts.VerdictWords.Order(StringComparer.Ordinal)),
                LanguageDiagnostics.UnknownVerdict,
                verdict.Text,
                SyntaxFacts.VerdictList);
        }

        return verdict;
    }

    private SyntaxToken ParseBasis()
    {
        if (At("text") || At("reading"))
        {
            return Take();
        }

        ReportExpected("'text' or 'reading'", At(TokenKind.Word) ? NearestName.Find(Current.Text, ["reading", "text"]) : null);
        return TakeMissing(TokenKind.Word);
    }

    private void CheckExpect(DateLiteral date, SyntaxToken verdict, SyntaxToken? form)
    {
        if (date.Value is { } written && written.First != written.Last)
        {
            ReportWhole(date.Token, LanguageDiagnostics.DayNeeded, date.Token.Text);
        }

        if (form is { IsMissing: false } && verdict.Value == "none")
        {
            ReportWhole(form, LanguageDiagnostics.FormOfNone, form.Text);
        }
    }
}
