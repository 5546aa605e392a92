using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;

namespace Assure.Language.Parsing;

/// <content>Relations, definitions, disputes, kinds and what follows from what.</content>
internal sealed partial class Parser
{
    private static readonly FrozenSet<string> RelationWords = Words("symmetric", "entails", "occurs", "as", "en");
    private static readonly FrozenSet<string> DefineWords = Words("en", "noun");
    private static readonly FrozenSet<string> DisputeWords = Words("reading");
    private static readonly FrozenSet<string> FollowsWords = Words("to", "unless");
    private static readonly FrozenSet<string> NoWords = Words();

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    private RelationDeclaration ParseRelation()
    {
        var mark = Mark();
        _form = Forms.Of("relation");
        var keyword = Take();
        var name = ExpectName("the name of the relation");
        var parameters = ParseParameters();
        var truth = ParseTruth();
        var traits = ImmutableArray.CreateBuilder<RelationTrait>();
        Sentences? sentences = null;
        Parts(RelationWords, "a relation", () =>
        {
            if (At("en"))
            {
                return TakeOnce(ref sentences, name, ParseSentences);
            }

            traits.Add(ParseTrait());
            return true;
        });
        return Add(new RelationDeclaration(Since(mark), keyword, name, parameters, truth, traits.ToImmutable(), sentences));
    }

    /// <summary>Takes a part that may stand once; a second is reported and kept, but does not count.</summary>
    private bool TakeOnce<T>(ref T? part, SyntaxToken owner, Func<T> parse)
        where T : SyntaxNode
    {
        var word = Current;
        if (part is not null)
        {
            ReportDuplicate(word, owner, part);
        }

        var parsed = parse();
        part ??= parsed;
        return true;
    }

    private void ReportDuplicate(SyntaxToken word, SyntaxToken owner, SyntaxNode first) =>
        Report(
            word,
            null,
            LanguageDiagnostics.DuplicateClause,
            owner.Text,
            word.Text,
            _source.GetPosition(first.Span.Start).Line);

    private ImmutableArray<Parameter> ParseParameters()
    {
        Expect(TokenKind.OpenParenthesis, "'('");
        var parameters = List(ParseParameter);
        Expect(TokenKind.CloseParenthesis, "',' or ')'");
        ReportTwice(parameters.Select(parameter => parameter.Name), "the parameters");
        return parameters;
    }

    private Parameter ParseParameter()
    {
        var mark = Mark();
        var (keyword, sort) = ParseSort();
        var name = ExpectName("the name of the parameter");
        return Add(new Parameter(Since(mark), keyword, sort, name));
    }

    private (SyntaxToken Keyword, Sort? Sort) ParseSort()
    {
        if (!At(TokenKind.Word) || At(SyntaxFacts.ReservedWords))
        {
            ReportExpected("a sort: state, territory, treaty, alliance or zone");
            return (TakeMissing(TokenKind.Word), null);
        }

        var sort = SyntaxFacts.SortOf(Current.Value);
        if (sort is null && !_panic)
        {
            Report(
                Current,
                NearestName.Find(Current.Text, SyntaxFacts.SortWords.Order(StringComparer.Ordinal)),
                LanguageDiagnostics.UnknownSort,
                Current.Text);
        }

        return (Take(), sort);
    }

    private RelationTruth ParseTruth()
    {
        var mark = Mark();
        if (TakeIf("recorded") is not null)
        {
            Expect("in");
            var table = ExpectName("the name of a table");
            var isIncomplete = TakeIf("incomplete") is not null;
            return Add(new RecordedTruth(Since(mark), table, isIncomplete));
        }

        if (TakeIf("conduct") is not null)
        {
            return Add(new ConductTruth(Since(mark)));
        }

        if (TakeIf("judged") is not null)
        {
            var judge = ParseJudge();
            return Add(new JudgedTruth(Since(mark), judge));
        }

        ReportExpected(
            "'recorded in', 'conduct' or 'judged by'",
            At(TokenKind.Word) ? NearestName.Find(Current.Text, ["conduct", "judged", "recorded"]) : null);
        TakeMissing(TokenKind.Word);
        return Add(new MissingTruth(Since(mark)));
    }

    private Judge ParseJudge()
    {
        var mark = Mark();
        Expect("by");
        if (TakeIf("the") is not null)
        {
            Expect("guarantor");
            return Add(new Judge(Since(mark), null));
        }

        var parameter = ExpectName("'the guarantor' or the name of a parameter");
        return Add(new Judge(Since(mark), parameter));
    }

    private RelationTrait ParseTrait()
    {
        var mark = Mark();
        var keyword = Take();
        switch (keyword.Value)
        {
            case "symmetric":
                return Add(new SymmetricTrait(Since(mark), keyword));
            case "entails":
                var atom = ParseAtom(Mark());
                return Add(new EntailsTrait(Since(mark), keyword, atom));
            case "occurs":
                Expect("in");
                var table = ExpectName("the name of a table");
                return Add(new OccursTrait(Since(mark), keyword, table));
            default:
                Expect("judged");
                var judge = ParseJudge();
                return Add(new AsJudgedTrait(Since(mark), keyword, judge));
        }
    }

    private Sentences ParseSentences()
    {
        var mark = Mark();
        Expect("en");
        var english = Expect(TokenKind.String, "a text in quotes");
        Expect("sv");
        var swedish = Expect(TokenKind.String, "a text in quotes");
        return Add(new Sentences(Since(mark), english, swedish));
    }

    private DefineDeclaration ParseDefine()
    {
        var mark = Mark();
        _form = Forms.Of("define");
        var keyword = Take();
        var name = ExpectName("the name that is defined");
        var parameters = ParseParameters();
        Expect("means");
        var body = ParseFormula(0);
        Sentences? sentences = null;
        Noun? noun = null;
        Parts(DefineWords, "a definition", () => At("en")
            ? TakeOnce(ref sentences, name, ParseSentences)
            : TakeOnce(ref noun, name, ParseNoun));
        return Add(new DefineDeclaration(Since(mark), keyword, name, parameters, body, sentences, noun));
    }

    private Noun ParseNoun()
    {
        var mark = Mark();
        var keyword = Take();
        var sentences = ParseSentences();
        return Add(new Noun(Since(mark), keyword, sentences));
    }

    private DisputeDeclaration ParseDispute()
    {
        var mark = Mark();
        var reported = _diagnostics.Count;
        _form = Forms.Of(Current.Value);
        var keyword = Take();
        var name = ExpectName("the name of the dispute or doubt");
        var question = Expect(TokenKind.String, "the question in quotes");
        var swedish = TakeIf("sv") is null ? null : Expect(TokenKind.String, "the question in quotes");
        var byDefault = TakeIf("default") is null ? null : ExpectName("the name of a reading");
        var readings = ImmutableArray.CreateBuilder<ReadingDeclaration>();
        Parts(DisputeWords, keyword.Value == "doubt" ? "a doubt" : "a dispute", () =>
        {
            readings.Add(ParseReadingDeclaration());
            return true;
        });
        var dispute = Add(new DisputeDeclaration(
            Since(mark), keyword, name, question, swedish, byDefault, readings.ToImmutable()));
        CheckDispute(dispute, isWhole: _diagnostics.Count == reported);
        return dispute;
    }

    private ReadingDeclaration ParseReadingDeclaration()
    {
        var mark = Mark();
        var keyword = Take();
        var name = ExpectName("the name of the reading");
        var sentences = At("en") ? ParseSentences() : null;
        ImmutableArray<Voice> voices = [];
        if (TakeIf("held") is not null)
        {
            Expect("by");
            voices = List(ParseVoice);
        }

        return Add(new ReadingDeclaration(Since(mark), keyword, name, sentences, voices));
    }

    private Voice ParseVoice()
    {
        var mark = Mark();
        var name = TakeIf(TokenKind.String) ?? Expect(TokenKind.State, "a state code or a name in quotes");
        var swedish = name.Kind == TokenKind.String && TakeIf("sv") is not null ? Expect(TokenKind.String, "the name in quotes") : null;
        return Add(new Voice(Since(mark), name, swedish));
    }

    private KindDeclaration ParseKind()
    {
        var mark = Mark();
        _form = Forms.Of("kind");
        var keyword = Take();
        var name = ExpectName("the name of the kind");
        var under = TakeIf("under") is null ? null : ExpectName("the name of the wider kind");
        var countsIntends = TakeIf("counts") is not null;
        if (countsIntends)
        {
            Expect("intends");
        }

        var sentences = ParseSentences();
        Parts(NoWords, "a kind", () => false);
        return Add(new KindDeclaration(Since(mark), keyword, name, under, countsIntends, sentences));
    }

    private FollowsDeclaration ParseFollows()
    {
        var mark = Mark();
        _form = Forms.Of("follows");
        var keyword = Take();
        var conclusion = ExpectName("the kind that follows");
        Expect("from");
        var premise = ExpectName("the kind it follows from");
        Target? target = null;
        UnlessClause? unless = null;
        Parts(FollowsWords, "a follows rule", () =>
        {
            if (At("unless"))
            {
                return TakeOnce(ref unless, conclusion, ParseUnless);
            }

            var word = Take();
            if (target is not null)
            {
                ReportDuplicate(word, conclusion, target);
            }

            var parsed = ParseTarget();
            target ??= parsed;
            return true;
        });
        return Add(new FollowsDeclaration(Since(mark), keyword, conclusion, premise, target, unless));
    }
}
