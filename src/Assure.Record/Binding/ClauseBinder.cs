using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Record.Dates;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds the clauses of one text or qualification.</summary>
/// <param name="context">What all binders share.</param>
/// <param name="source">The text the clauses stand in.</param>
/// <param name="scope">The variables they may use.</param>
/// <param name="clauses">The clauses.</param>
/// <param name="isOurs">Whether they are a draft of the user's own, which describes no source.</param>
internal sealed class ClauseBinder(BindingContext context, SourceText source, Scope scope, ImmutableArray<Syntax.Clause> clauses, bool isOurs = false)
{
    private readonly FormulaBinder _formulas = new(context, source);

    public ImmutableArray<ProvidedClause> Provided() => Each<Syntax.ProvidedClause, ProvidedClause>((clause, i) =>
        new(clause.Label?.Text ?? Numbered("provided", i), _formulas.Bind(clause.Condition, scope), Required(clause), Origin(clause)));

    public ImmutableArray<UnlessClause> Unless() => Each<Syntax.UnlessClause, UnlessClause>((clause, _) =>
        new(clause.Label.Text, _formulas.Bind(clause.Condition, scope), Required(clause), Origin(clause)));

    public ImmutableArray<UponClause> Upon() => Each<Syntax.UponClause, UponClause>((clause, i) =>
        new(Numbered("upon", i), _formulas.Bind(clause.Occasion, scope), Required(clause), Origin(clause)));

    public ImmutableArray<ReservesClause> Reserves() => Each<Syntax.ReservesClause, ReservesClause>((clause, _) =>
        new(clause.Label.Text, VocabularyBinder.BilingualOf(clause.Sentences)!, Required(clause), Origin(clause)));

    public Bilingual? Gloss() => VocabularyBinder.BilingualOf(First<Syntax.SentencesClause>()?.Sentences);

    public DateBound? From() => First<Syntax.FromClause>() is { } clause ? Bound(clause, clause.Date, clause.Uncertain) : null;

    public DateBound? To() => First<Syntax.ToDateClause>() is { } clause ? Bound(clause, clause.Date, clause.Uncertain) : null;

    public PartialDate? On() => First<Syntax.OnClause>() is { } clause && Bound(clause, clause.Date, null) is { } bound ? bound.Date : null;

    public FormClause? Form()
    {
        if (First<Syntax.FormClause>() is not { Form: { } form } clause)
        {
            return null;
        }

        Optional(clause);
        var under = clause.Alternative is { } other ? _formulas.BindReading(other.Reading) : null;
        return new FormClause(FormOf(form), under is null || clause.Alternative!.Form is not { } alternative ? null : FormOf(alternative), under);
    }

    /// <summary>The disputes and doubts the text is marked with, each with a reading <c>yes</c>.</summary>
    public ImmutableArray<Dispute> Marks()
    {
        var marks = ImmutableArray.CreateBuilder<Dispute>();
        foreach (var clause in clauses)
        {
            var (name, isDoubt) = clause switch
            {
                Syntax.DisputedClause disputed => (disputed.Name, false),
                Syntax.DoubtClause doubt => (doubt.Name, true),
                _ => (null, false),
            };
            if (name is null || name.IsMissing)
            {
                continue;
            }

            Optional(clause);
            if (!context.Names.Disputes.TryGetValue(name.Text, out var dispute))
            {
                context.ReportNear(BindingDiagnostics.UnknownDispute, source, name, NearestName.Find(name.Text, context.Names.Disputes.Keys), name.Text);
                continue;
            }

            if (dispute.IsDoubt != isDoubt)
            {
                var (isWord, wasWord) = dispute.IsDoubt ? ("doubt", "dispute") : ("dispute", "doubt");
                context.Report(BindingDiagnostics.WrongMark, source, name, dispute.Id, isWord, wasWord, dispute.IsDoubt ? "doubt" : "disputed");
            }

            if (dispute.IndexOf("yes") is null)
            {
                context.Report(BindingDiagnostics.MarkNeedsYes, source, name, dispute.Id);
            }

            marks.Add(dispute);
        }

        return marks.ToImmutable();
    }

    /// <summary>The citation of a clause that needs one.</summary>
    public Citation? Required(Syntax.Clause clause)
    {
        if (clause.Citation is null)
        {
            if (!isOurs)
            {
                context.Report(BindingDiagnostics.MissingCitation, source, clause.Keyword, clause.Keyword.Text);
            }

            return null;
        }

        return Optional(clause);
    }

    /// <summary>The citation of a clause, if it has one.</summary>
    public Citation? Optional(Syntax.Clause clause) => clause.Citation is { } cited ? context.Find(source, cited) : null;

    public T? First<T>()
        where T : Syntax.Clause => clauses.OfType<T>().FirstOrDefault();

    public ClauseOrigin Origin(Syntax.SyntaxElement at) => BindingContext.OriginOf(source, at);

    private DateBound? Bound(Syntax.Clause clause, Syntax.DateLiteral literal, Syntax.SyntaxToken? uncertain)
    {
        var citation = Optional(clause);
        return literal.Value is { } value && PartialDate.TryParse(value.ToString(), out var date)
            ? new DateBound(date, uncertain?.Value, null, citation, Origin(clause))
            : null;
    }

    private ImmutableArray<TClause> Each<TSyntax, TClause>(Func<TSyntax, int, TClause> bind)
        where TSyntax : Syntax.Clause
    {
        var bound = ImmutableArray.CreateBuilder<TClause>();
        foreach (var clause in clauses)
        {
            if (clause is TSyntax one)
            {
                bound.Add(bind(one, bound.Count));
            }
        }

        return bound.ToImmutable();
    }

    private static string Numbered(string role, int index) => index == 0 ? role : $"{role}-{index + 1}";

    public static Texts.Form FormOf(Syntax.InstrumentForm form) => form switch
    {
        Syntax.InstrumentForm.Treaty => Texts.Form.Treaty,
        Syntax.InstrumentForm.Memorandum => Texts.Form.Memorandum,
        Syntax.InstrumentForm.Resolution => Texts.Form.Resolution,
        Syntax.InstrumentForm.Declaration => Texts.Form.Declaration,
        Syntax.InstrumentForm.Law => Texts.Form.Law,
        _ => Texts.Form.Policy,
    };
}
