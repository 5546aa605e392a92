using Assure.Language.Parsing;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Tests;

public sealed class ParserTests
{
    [Fact]
    public void A_text_has_its_parts()
    {
        var text = One<TextDeclaration>("""
            intends x-1 by each state g where a(g) to UKR, BLR or territory t except territory u where b(u)
              promises non-use, non-threat
              provided label: c(the guarantor)
              provided d(the beneficiary)
              reserves r en "e" sv "s"
              form memorandum, treaty under reading(d-1, yes)
              from 1995-04 uncertain "why" to 2003
              restates a, b
              disputed d-1
              doubt d-2
            """);
        Assert.Equal((Standing.Intends, "x-1"), (text.Standing, text.Name.Text));
        Assert.Equal("g", Assert.IsType<EachPromiser>(text.Promisers).Variable.Text);
        var address = Assert.IsType<AddressClause>(text.Clauses[0]);
        Assert.Equal(["UKR", "BLR"], Assert.IsType<StatesTarget>(address.Targets[0]).States.Select(state => state.Text));
        Assert.Equal(Sort.Territory, Assert.IsType<ClassTarget>(address.Targets[1]).Sort);
        Assert.Equal("u", address.Excepted?.Name.Text);
        Assert.Equal(["non-use", "non-threat"], Assert.IsType<PromisesClause>(text.Clauses[1]).Kinds.Select(kind => kind.Text));
        Assert.Equal("label", Assert.IsType<ProvidedClause>(text.Clauses[2]).Label?.Text);
        Assert.Null(Assert.IsType<ProvidedClause>(text.Clauses[3]).Label);
        Assert.Equal("s", Assert.IsType<ReservesClause>(text.Clauses[4]).Sentences.Swedish.Value);
        var form = Assert.IsType<FormClause>(text.Clauses[5]);
        Assert.Equal((InstrumentForm.Memorandum, InstrumentForm.Treaty), (form.Form, form.Alternative?.Form));
        Assert.Equal("yes", form.Alternative?.Reading.Reading.Text);
        var from = Assert.IsType<FromClause>(text.Clauses[6]);
        Assert.Equal(("1995-04", "why"), (from.Date.Value.ToString(), from.Uncertain?.Value));
        Assert.Equal(new DateOnly(2003, 12, 31), Assert.IsType<ToDateClause>(text.Clauses[7]).Date.Value?.Last);
        Assert.Equal(TextRelation.Restates, Assert.IsType<TextRelationClause>(text.Clauses[8]).Relation);
        Assert.Equal("d-1", Assert.IsType<DisputedClause>(text.Clauses[9]).Name.Text);
        Assert.Equal("d-2", Assert.IsType<DoubtClause>(text.Clauses[10]).Name.Text);
    }

    [Fact]
    public void A_relation_has_its_parts()
    {
        var relation = One<RelationDeclaration>(
            "relation r(state s, zone z) judged by s symmetric entails q(s, z) occurs in events as judged by the guarantor en \"e\" sv \"s\"");
        Assert.Equal([Sort.State, Sort.Zone], relation.Parameters.Select(parameter => parameter.Sort));
        Assert.Equal("s", Assert.IsType<JudgedTruth>(relation.Truth).Judge.Parameter?.Text);
        Assert.IsType<SymmetricTrait>(relation.Traits[0]);
        Assert.Equal(2, Assert.IsType<EntailsTrait>(relation.Traits[1]).Atom.Arguments.Length);
        Assert.Equal("events", Assert.IsType<OccursTrait>(relation.Traits[2]).Table.Text);
        Assert.True(Assert.IsType<AsJudgedTrait>(relation.Traits[3]).Judge.IsGuarantor);
        Assert.Equal("e", relation.Sentences?.English.Value);
        Assert.True(Assert.IsType<RecordedTruth>(One<RelationDeclaration>("relation r(state s) recorded in t incomplete").Truth).IsIncomplete);
    }

    [Fact]
    public void A_dispute_has_its_parts()
    {
        var dispute = One<DisputeDeclaration>("dispute d \"q\" sv \"f\" reading yes en \"e\" sv \"s\" held by RUS, \"a scholar\" sv \"en forskare\" reading no held by USA");
        Assert.False(dispute.IsDoubt);
        Assert.Equal("f", dispute.SwedishQuestion?.Value);
        Assert.Equal([true, false], dispute.Readings[0].Voices.Select(voice => voice.IsState));
        Assert.Equal("en forskare", dispute.Readings[0].Voices[1].SwedishName?.Value);
        Assert.Equal("no", One<DisputeDeclaration>("doubt d \"q\" default no reading yes reading no").Default?.Text);
    }

    [Fact]
    public void An_expectation_has_its_parts()
    {
        var expect = One<ExpectDeclaration>("expect non-use by RUS to SWE on 2024-03-07 is conditional, declaration in ru-1995 as reading");
        Assert.Equal(("non-use", "RUS", "SWE"), (expect.Kind.Text, expect.Guarantor.Text, expect.Beneficiary.Text));
        Assert.Equal(("2024-03-07", "conditional"), (expect.Date.Token.Text, expect.Verdict.Text));
        Assert.Equal((InstrumentForm.Declaration, "ru-1995", true), (expect.Form, expect.Text?.Text, expect.IsByReading));
        var least = One<ExpectDeclaration>("expect non-use by RUS to american-samoa on 2024-03-07 is none as text");
        Assert.Equal((null, null, false), (least.Form, least.Text?.Text, least.IsByReading));
    }

    [Theory]
    [InlineData("a(s) and some state x: b(x) and c(x)", "(a & some x: (b & c))")]
    [InlineData("some state x where a(x): b(x) or c(x)", "some x [a]: (b | c)")]
    [InlineData("some state x where some state y: a(y): b(x)", "some x [some y: a]: b")]
    [InlineData("not a(s) and b(s)", "(!a & b)")]
    [InlineData("not some state x: a(x) or b(x)", "!some x: (a | b)")]
    [InlineData("(a(s) or b(s)) and x is not RUS", "((a | b) & x!=RUS)")]
    [InlineData("ever a(s) or b(s) before 1995 or c(s) on 1995-01", "(ever a | b<1995 | c@1995-01)")]
    [InlineData("reading(d, yes) or the guarantor is the beneficiary", "(d=yes | the guarantor==the beneficiary)")]
    public void A_formula_has_its_shape(string text, string shape)
    {
        var unit = AssureParser.ParseFormula(new SourceText("formula", text));
        Assert.Empty(unit.Diagnostics);
        Assert.Equal(shape, Shape(unit.Formula));
    }

    [Fact]
    public void A_class_ends_where_the_next_alternative_begins()
    {
        var text = One<TextDeclaration>("offers x by RUS to state s where a(s) or b(s) or some zone z: c(s, z) or territory t where d(t) or SWE, FIN");
        var address = Assert.IsType<AddressClause>(text.Clauses[0]);
        Assert.Equal(3, address.Targets.Length);
        Assert.Equal("(a | b | some z: c)", Shape(Assert.IsType<ClassTarget>(address.Targets[0]).Condition!));
    }

    [Fact]
    public void On_belongs_to_the_formula_on_its_line_and_is_a_clause_on_the_next()
    {
        Assert.Equal(TimeMarkKind.On, Atom(One<TextDeclaration>("says x by RUS provided a(s) on 1995")).Time?.Kind);
        var text = One<TextDeclaration>("says x by RUS provided a(s)\n  on 1995");
        Assert.Null(Atom(text).Time);
        Assert.IsType<OnClause>(text.Clauses[1]);
        static AtomFormula Atom(TextDeclaration text) => Assert.IsType<AtomFormula>(Assert.IsType<ProvidedClause>(text.Clauses[0]).Condition);
    }

    [Fact]
    public void Doubt_is_a_clause_unless_a_question_follows()
    {
        var unit = Trees.Parse("says x by RUS\n  doubt d\ndoubt d \"q\" default yes reading yes reading no\nsays y by RUS doubt d");
        Assert.Empty(unit.Diagnostics);
        Assert.Equal([typeof(TextDeclaration), typeof(DisputeDeclaration), typeof(TextDeclaration)], unit.Declarations.Select(d => d.GetType()));
    }

    [Theory]
    [InlineData("provided a(s)  -- S/1, para. 2", "S/1", "para. 2", ReadMark.Read)]
    [InlineData("provided a(s)  -- S/1, para. 2, second sentence [partly read]", "S/1", "para. 2, second sentence", ReadMark.PartlyRead)]
    [InlineData("provided a(s)  --npt [not read]", "npt", null, ReadMark.NotRead)]
    [InlineData("provided a(s)  -- S/1 \n    and b(s)", "S/1", null, ReadMark.Read)]
    [InlineData("provided a(s)  -- S/1\n    and b(s)  -- S/2", "S/2", null, ReadMark.Read)]
    [InlineData("provided a(s)\n    -- a note\n    and b(s)", null, null, ReadMark.Read)]
    [InlineData("provided a(s)\n  -- a note", null, null, ReadMark.Read)]
    [InlineData("provided a(s) promises x  -- S/1", null, null, ReadMark.Read)]
    public void A_comment_at_the_end_of_a_clause_is_its_citation(string clause, string? source, string? pinpoint, ReadMark mark)
    {
        var unit = Trees.Parse($"says x by RUS\n  {clause}\n  form treaty -- other");
        var citation = Assert.IsType<TextDeclaration>(unit.Declarations[0]).Clauses[0].Citation;
        Assert.Equal((source, pinpoint), (citation?.Source, citation?.Pinpoint));
        Assert.Equal(mark, citation?.Mark ?? ReadMark.Read);
        if (citation is not null)
        {
            Assert.Equal(citation.RawText, unit.Source.GetText(citation.Span));
            Assert.Equal(citation.Source, unit.Source.GetText(citation.SourceSpan));
        }
    }

    [Fact]
    public void A_bad_clause_does_not_hide_its_neighbours()
    {
        var unit = Trees.Parse("assurance x\n  by RUS\n  to state s where (\n  promises non-use\n  unless a\n  form treaty\nkind k en \"\" sv \"\"");
        Assert.Equal(["AS0020", "AS0020"], unit.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(4, Assert.IsType<TextDeclaration>(unit.Declarations[0]).Clauses.Length);
        Assert.IsType<KindDeclaration>(unit.Declarations[1]);
    }

    [Theory]
    [InlineData("1995", "1995-01-01", "1995-12-31")]
    [InlineData("1996-02", "1996-02-01", "1996-02-29")]
    [InlineData("1995-04-05", "1995-04-05", "1995-04-05")]
    public void A_date_keeps_its_precision(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((text, first, last), ($"{date}", $"{date?.First:yyyy-MM-dd}", $"{date?.Last:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("1995-13")]
    [InlineData("1995-00")]
    [InlineData("1995-02-29")]
    [InlineData("1995-1-1")]
    [InlineData("1995/01/01")]
    [InlineData("+995")]
    [InlineData("199 ")]
    public void What_is_no_date_is_null(string text) => Assert.Null(PartialDate.Parse(text));

    private static T One<T>(string text)
        where T : Declaration
    {
        var unit = Trees.Parse(text);
        Assert.Empty(unit.Diagnostics);
        return Assert.IsType<T>(Assert.Single(unit.Declarations));
    }

    private static string Shape(Formula formula) => formula switch
    {
        AndFormula and => $"({string.Join(" & ", and.Operands.Select(Shape))})",
        OrFormula or => $"({string.Join(" | ", or.Operands.Select(Shape))})",
        NotFormula not => $"!{Shape(not.Operand)}",
        ParenthesizedFormula inner => Shape(inner.Inner),
        QuantifiedFormula q => $"{q.Quantifier} {q.Variable}{(q.Restriction is { } r ? $" [{Shape(r)}]" : "")}: {Shape(q.Body)}",
        ComparisonFormula c => $"{c.Left}{(c.IsNegated ? "!=" : "==")}{c.Right}",
        ReadingFormula r => $"{r.Dispute}={r.Reading}",
        AtomFormula { Time: { } time } a => time.Kind switch
        {
            TimeMarkKind.Ever => $"ever {a.Relation}",
            TimeMarkKind.Before => $"{a.Relation}<{time.Date?.Value}",
            _ => $"{a.Relation}@{time.Date?.Value}",
        },
        AtomFormula a => a.Relation.Text,
        _ => "?",
    };
}
