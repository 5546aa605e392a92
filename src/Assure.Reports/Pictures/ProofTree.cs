using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Proofs;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Sentences;
using Target = Assure.Reports.Blocks.Target;

namespace Assure.Reports.Pictures;

/// <summary>Says a proof in words, step by step.</summary>
public sealed class ProofTree
{
    private readonly Telling telling;
    private readonly Answer answer;
    private readonly Words words;
    private readonly PageWords text;

    private ProofTree(PageContext context, Answer answer)
    {
        (this.answer, words, text) = (answer, context.Words, context.Words.Pages);
        telling = context.Telling(answer) with { IsPast = false };
    }

    /// <summary>The proof of an answer in words.</summary>
    /// <param name="context">The setting: edition, language.</param>
    /// <param name="answer">The answer, asked with its proof.</param>
    /// <returns>Null when the answer has no proof.</returns>
    public static ProofStep? Of(PageContext context, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Proof is { } proof ? new ProofTree(context, answer).Step(proof) : null;
    }

    private ProofStep Step(ProofNode node)
    {
        if (node is { Rule: ProofRule.Not, Because: [var opposite] })
        {
            // The step beneath says that it is not so; saying it twice helps nobody.
            return Step(opposite) with { Formula = node.Claim, Value = node.Value, WrittenAt = node.WrittenAt };
        }

        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(Lead(node));
        if (node.Citation is { } citation)
        {
            runs.Add(new Run($" ({citation})", Mark.Muted, Target.To(citation.Source)));
            AddUnread(runs, citation.Verified, isRow: false);
        }

        if (node.Row is { } row)
        {
            runs.Add(new Run($" ({row.Source.CitedAs})", Mark.Muted, Target.To(row.Source)));
            AddUnread(runs, row.Verified, isRow: true);
        }

        return new(new Prose(runs.ToImmutable()), node.Rule == ProofRule.Headline ? "" : node.Claim, node.Value, node.WrittenAt, [.. Steps(node)]);
    }

    /// <summary>
    /// The steps beneath one. A step that only says that all beneath it holds, or that has one step beneath it, gives way to what is beneath;
    /// that two things bear different names is said only where nothing else is.
    /// </summary>
    private IEnumerable<ProofStep> Steps(ProofNode node) => node.Because.Where(child => !IsPlain(child) || node.Because.All(IsPlain)).SelectMany(child =>
        child is { Rule: ProofRule.All or ProofRule.Any, Row: null, Citation: null } && ((child is { Rule: ProofRule.All, Value: ProofValue.True } && node.Rule is not ProofRule.Any) || (child.Because is [var only] && only.Value == child.Value))
            ? Steps(child)
            : [Step(child)]);

    /// <summary>Whether a step only says that one thing is another, or is not.</summary>
    private static bool IsPlain(ProofNode node) => node is { Subject: Formula.Same, Because.IsEmpty: true } or { Rule: ProofRule.Not, Because: [{ Subject: Formula.Same, Because.IsEmpty: true }] };

    private Run Lead(ProofNode node) => node switch
    {
        { Rule: ProofRule.Headline } => new(answer.Verdict is { } verdict and not Verdict.None
            ? $"{words.Phrase(verdict)}{(answer.Form is { } form ? $" · {words.Phrase(form)}" : "")}"
            : T("none", telling.BeneficiaryName.Text)),
        { Rule: ProofRule.Text, Subject: Text subject } => new(Words.Capital(T(node.Value == ProofValue.False ? "text-not" : "text", TextPhrase.Bare(telling, subject), telling.BeneficiaryName.Text)), To: Target.To(subject)),
        { Rule: ProofRule.Promiser } => Valued("promiser", node, telling.GuarantorName.Text),
        { Rule: ProofRule.Dates } => Valued("dates", node, words.Date(answer.On)),
        { Rule: ProofRule.Address } => Valued("address", node, telling.BeneficiaryName.Text),
        { Rule: ProofRule.Except } => Valued("except", node),
        { Rule: ProofRule.Provided } => Valued("provided", node),
        { Rule: ProofRule.Unless } => Valued("unless", node),
        { Subject: Dispute dispute } => Reading(dispute, node.Claim, node.Value == ProofValue.True),
        { Subject: Formula.ReadingIs reading } => Reading(reading.Dispute, reading.Dispute.Readings[reading.Reading], node.Value == ProofValue.True),
        { Row: { } row, Value: ProofValue.True } => new(Words.Capital(FactPhrase.Of(telling, row)) + "."),
        { Subject: Formula.Atom atom } => Said(node, atom.Relation.Sentence, atom.Relation.Parameters, atom.Arguments, Time(atom.Time)),
        { Subject: Formula.Call call } => Said(node, call.Definition.Sentence, call.Definition.Parameters, call.Arguments, ""),
        { Subject: Formula.Same same } => Valued("same", node, Name(node, same.Left)?.Text ?? same.Left.ToString()!, Name(node, same.Right)?.Text ?? same.Right.ToString()!),
        { Rule: ProofRule.Witness, Subject: Formula.Some some } when node.Value != ProofValue.False && Witness(node, some) is { } witness => new(T(node.Value == ProofValue.True ? "witness" : "witness-open", witness.Text)),
        { Rule: ProofRule.Witness } => Valued("some", node),
        { Rule: ProofRule.NoRow } => new(T("nobody", telling.BeneficiaryName.Text)),
        { Rule: ProofRule.Reading } => new(T("unread")),
        { Rule: ProofRule.All } => Valued("all", node),
        { Rule: ProofRule.Any } => Valued("any", node),
        { Rule: ProofRule.Each } => Valued("each", node),
        _ => Valued("fact", node),
    };

    /// <summary>A relation's or definition's own sentence, denied where it does not hold; general words where the record has none.</summary>
    private Run Said(ProofNode node, Bilingual? sentence, ImmutableArray<Parameter> parameters, ImmutableArray<Term> arguments, string time)
    {
        Noun?[] nouns = [.. arguments.Select(argument => Name(node, argument))];
        if (sentence is null || Array.Exists(nouns, static noun => noun is null))
        {
            return Valued("fact", node);
        }

        var said = words.Sentence(words.Of(sentence), hole => hole == "the guarantor" ? telling.GuarantorName : parameters.ToList().FindIndex(parameter => parameter.Name == hole) is >= 0 and var i ? nouns[i]! : Noun.Of(hole), past: false, denied: node.Value == ProofValue.False) + time;
        return new(node.Value == ProofValue.Open ? T("open", said) : Words.Capital(said) + ".");
    }

    private Run Reading(Dispute dispute, string claim, bool holds)
    {
        var id = claim.Split(',', ')') is [_, var way, ..] ? way.Trim() : "";
        return dispute.IndexOf(id) is { } index ? Reading(dispute, dispute.Readings[index], holds) : new(words.Of(dispute.Question), Mark.None, Target.To(dispute));
    }

    private Run Reading(Dispute dispute, Reading reading, bool holds)
    {
        var way = reading.Gloss is { } gloss ? words.Of(gloss) : reading.Id;
        return new(T(holds ? dispute.IsDoubt ? "reading-ours" : "reading" : "reading-not", words.Of(dispute.Question), way), Mark.None, Target.To(dispute));
    }

    /// <summary>The thing that a class was found to hold, as the steps beneath have it.</summary>
    private Noun? Witness(ProofNode node, Formula.Some some) => node.Because.Select(static step => step.Bindings?.Slots).FirstOrDefault(slots => slots is { } bound && some.Variable.Slot < bound.Length && bound[some.Variable.Slot] is not null) is { } found
        ? telling.Name(found[some.Variable.Slot]!)
        : null;

    private Noun? Name(ProofNode node, Term term) => (node.Bindings, term) switch
    {
        (_, Term.Constant constant) => telling.Name(constant.Entity),
        (_, Term.GuarantorTerm) => telling.GuarantorName,
        ({ } bound, Term.BeneficiaryTerm) => telling.Name(bound.Beneficiary),
        (null, Term.BeneficiaryTerm) => telling.BeneficiaryName,
        ({ } bound, Term.Variable variable) when variable.Slot < bound.Slots.Length && bound.Slots[variable.Slot] is { } entity => telling.Name(entity),
        _ => null,
    };

    private string Time(TimeRule time) => time switch
    {
        { Kind: TimeRuleKind.Before, Date: { } date } => " " + T("before", words.Date(date)),
        { Kind: TimeRuleKind.On, Date: { } date } => " " + T("on", words.Date(date)),
        { Kind: TimeRuleKind.Ever } => " " + T("ever"),
        _ => "",
    };

    private Run Valued(string rule, ProofNode node, params object[] values) =>
        new(Words.Capital(T($"{rule}{node.Value switch { ProofValue.True => "", ProofValue.False => "-not", _ => "-open" }}", values)));

    private string T(string key, params object[] values) => text.Filled($"picture.proof.{key}", values);

    private void AddUnread(ImmutableArray<Run>.Builder runs, Verified verified, bool isRow)
    {
        if (verified != Verified.Yes)
        {
            runs.Add(new Run(" "));
            runs.Add(new Run(isRow ? words.FactUnreadNote(verified) : words.UnreadNote(verified, matters: false), Mark.Unread));
        }
    }
}
