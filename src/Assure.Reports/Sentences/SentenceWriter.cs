using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Computes the sentences that say an answer (STYLE §2): every fact in them comes from the answer.</summary>
/// <param name="record">The edition the answers come from.</param>
/// <param name="words">The language.</param>
public sealed class SentenceWriter(RecordEdition record, Words words)
{
    private const string NonUse = "non-use";
    private const string NonThreat = "non-threat";
    private const string NoFirstUse = "no-first-use";

    /// <summary>Says an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="beside">The answers for the same pair and day on other kinds of promise.</param>
    /// <param name="detail">How much is told.</param>
    public Prose Write(Answer answer, IEnumerable<Answer> beside, SentenceDetail detail = SentenceDetail.Brief)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(beside);
        return answer.Verdict is null ? Prose.Of(Silence(Told(answer), answer)) : WithNotes(string.Join(" ", Sentences(answer, beside, detail)), answer, Headline.Of(answer), detail);
    }

    /// <summary>Says an answer apart: one sentence that answers and names the text, with the marks of doubt; and what is said after it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="beside">The answers for the same pair and day on other kinds of promise.</param>
    public SaidAnswer Say(Answer answer, IEnumerable<Answer> beside)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(beside);
        var telling = Told(answer);
        if (answer.Verdict is not { } verdict)
        {
            return new(Prose.Of(Silence(telling, answer)), []);
        }

        var sentences = Sentences(answer, beside, SentenceDetail.Glance);
        var (first, next) = sentences[0] == words.ByTreaty ? ($"{Open(sentences[0])}: {sentences[1]}", 2) : (sentences[0], 1);
        if (verdict == Verdict.Excluded)
        {
            // What is promised is not told without the exception that applies.
            first = $"{Open(first)}, {char.ToLowerInvariant(sentences[next][0])}{sentences[next++][1..]}";
        }
        else if (verdict == Verdict.Disputed && FallPhrase.Questions(telling, answer).Length == 1)
        {
            first = $"{Open(first)}: {sentences[next++]}";
        }

        return new(WithNotes(first, answer, Headline.Of(answer), SentenceDetail.Glance, counts: true), [.. sentences.Skip(next)]);
    }

    /// <summary>A sentence without its full stop, to be gone on with.</summary>
    private static string Open(string sentence) => sentence.TrimEnd('.');

    private Telling Told(Answer answer) => new(words, answer.On, answer.On < record.ReadUpTo, answer.Guarantor, answer.Beneficiary) { Record = record };

    /// <summary>The sentences of an answer that has a verdict; the first one answers, after the words "by treaty" where it does so by treaty.</summary>
    private List<string> Sentences(Answer answer, IEnumerable<Answer> beside, SentenceDetail detail)
    {
        var (telling, verdict) = (Told(answer), answer.Verdict!.Value);
        var others = beside.Where(other => other.Verdict is not null && other.Promise != answer.Promise).ToArray();
        var main = Headline.Of(answer);
        var threat = answer.Promise.Id == NonUse ? others.FirstOrDefault(other => other.Promise.Id == NonThreat) : null;
        var sentences = new List<string>();
        sentences.AddRange(verdict switch
        {
            Verdict.None => None(telling, answer),
            Verdict.Disputed => FallPhrase.Disputed(telling, answer),
            _ => Promised(telling, answer, verdict, main, threat),
        });
        AddThreat(telling, sentences, answer, main, threat);
        AddFirstUse(telling, sentences, answer, main, others);
        if (verdict == Verdict.None)
        {
            sentences.Add(words.TextsReadTo(answer.ReadUpTo));
        }

        AddReadings(telling, answer, verdict, detail, sentences);
        if (verdict is not (Verdict.None or Verdict.Disputed))
        {
            sentences.AddRange(answer.NearestMiss.Where(miss => miss.Text.Form?.Form == Form.Treaty && MissPhrase.IsTelling(miss)).Take(1).Select(miss => MissPhrase.Of(telling, miss, beside: true)));
        }

        return sentences;
    }

    private IEnumerable<string> Promised(Telling telling, Answer answer, Verdict verdict, Headline main, Answer? threat)
    {
        if (answer.Form == Form.Treaty)
        {
            yield return words.ByTreaty;
        }

        var withThreat = threat is not null && main.Includes(threat);
        var condition = verdict is Verdict.Unconditional or Verdict.Excluded ? string.Empty : ConditionPhrase.Of(telling, answer.Residual, verdict);
        var subject = main.Texts.Length == 1
            ? TextPhrase.Headline(telling, answer, main.Texts[0].Text)
            : new Noun(words.And([.. main.Texts.Select(text => TextPhrase.Of(telling, text.Text))]), string.Empty, true);
        var ruledOut = words.RuledOut(answer.Promise, telling.BeneficiaryName, withThreat);
        yield return (ruledOut is null ? words.Promises(subject, telling.What(answer.Promise), telling.PastDay) : words.RulesOut(subject, ruledOut, telling.PastDay)) + condition + ".";
        if (verdict == Verdict.Unconditional)
        {
            yield return words.NoException(telling.IsPast);
        }
        else if (verdict == Verdict.Excluded)
        {
            yield return words.ExceptionApplies(telling.IsPast, [.. ExceptionFacts.Of(answer, main).Take(2).Select(fact => fact.Holds ? FactPhrase.Plain(telling, fact) : FactPhrase.Denied(telling, fact))]);
        }

        foreach (var line in Judges(telling, answer))
        {
            yield return line;
        }

        if (answer.IsFormDisputed)
        {
            yield return FallPhrase.Forms(telling, answer);
        }
        else if (answer.Form is { } form && words.FormRemark(form, telling.GuarantorName, telling.IsPast) is { } remark)
        {
            yield return remark;
        }

        foreach (var line in OtherTexts(telling, answer, main, threat))
        {
            yield return line;
        }
    }

    /// <summary>Who judges what the promise hangs on, where a finding decides.</summary>
    private IEnumerable<string> Judges(Telling telling, Answer answer)
    {
        var judged = ConditionPhrase.Relations(answer.Residual).Where(atom => atom.Relation.Truth == Truth.Judged).ToArray();
        if (judged.Any(atom => atom.Relation.Judge?.Parameter is null))
        {
            yield return words.JudgedByPromiser;
        }

        foreach (var atom in judged.Where(atom => atom.Relation.Judge?.Parameter is not null).Take(1))
        {
            if (atom.Arguments[atom.Relation.Judge!.Parameter!.Value] is Reasoning.Residuals.OpenArgument.One { Entity: var judge })
            {
                yield return words.JudgedBy(telling.Name(judge));
            }
        }
    }

    /// <summary>The texts beside the headline: one that goes further, and the others with what they leave.</summary>
    private IEnumerable<string> OtherTexts(Telling telling, Answer answer, Headline main, Answer? threat)
    {
        var further = ImmutableArray<Text>.Empty;
        if (answer.Best is { } best)
        {
            further = [.. answer.Tiers.Where(tier => best.Needs.Contains(tier.Form) && tier.Form != answer.Form).Select(tier => tier.Texts[0].Text)];
            if (further.Length > 0)
            {
                var residual = best.Needs.Length == 1 && answer.Tiers.FirstOrDefault(tier => tier.Form == best.Needs[0]) is { } tier ? tier.Residual : Reasoning.Residuals.Residual.True;
                var label = FallPhrase.Outcome(telling, best.Verdict, null, residual);
                var names = best.Needs.Contains(answer.Form ?? Form.Policy) ? main.Texts.Select(text => text.Text).Concat(further) : further;
                yield return words.GoesFurther(words.And([.. names.Select(text => TextPhrase.Of(telling, text))]), label, best.Needs.Length > 1);
            }
        }

        var again = false;
        foreach (var tier in answer.Tiers.Where(tier => tier.Form != answer.Form && tier.Verdict is not (Verdict.Excluded or Verdict.None)))
        {
            var text = tier.Texts[0].Text;
            if (further.Contains(text) || main.Texts.Any(own => own.Text.Instrument == text.Instrument))
            {
                continue;
            }

            var withThreat = threat is not null && !main.Includes(threat) && Answers(threat, text.Instrument);
            yield return words.Beside(TextPhrase.Of(telling, text, its: true), FallPhrase.Outcome(telling, tier.Verdict, tier.Form, tier.Residual), withThreat, telling.IsPast, again);
            again = true;
        }
    }

    /// <summary>Whether an instrument is what makes an answer.</summary>
    private static bool Answers(Answer answer, Instrument instrument) => Headline.Of(answer).Texts is [var text] && text.Text.Instrument == instrument;

    private IEnumerable<string> None(Telling telling, Answer answer)
    {
        yield return words.NoPromise(telling.GuarantorName, telling.BeneficiaryName, telling.WhatToIt(answer.Promise), telling.PastDay);
        // Where nothing is promised, one thing lacking tells a reader why: the class a promise was given to.
        var closest = answer.NearestMiss.Where(miss => MissPhrase.IsTellingOfNone(miss, answer.Beneficiary)).OrderBy(miss => miss.Text.Standing == Standing.Assurance ? miss.Lacks.Length : 10).FirstOrDefault();
        if (closest is not null)
        {
            yield return MissPhrase.Of(telling, closest, beside: false);
        }
    }

    private void AddThreat(Telling telling, List<string> sentences, Answer answer, Headline main, Answer? threat)
    {
        if (threat?.Verdict is not { } verdict || answer.Verdict == Verdict.None || main.Includes(threat))
        {
            return;
        }

        if (verdict == Verdict.None)
        {
            sentences.Add(words.ThreatsNotIncluded(telling.IsPast));
        }
        else if (verdict == Verdict.Disputed && FallPhrase.Ways(telling, threat).SequenceEqual(FallPhrase.Ways(telling, answer)))
        {
            sentences.Add(words.SameForThreats);
        }
        else if (!answer.Tiers.Any(tier => tier.Form != answer.Form && tier.Residual.Equals(threat.Residual) && Answers(threat, tier.Texts[0].Text.Instrument)))
        {
            sentences.Add(OnThreats(telling, answer, threat, verdict));
        }
    }

    /// <summary>What the answer is for threats: another, the same in another form, or another under the same questions.</summary>
    private string OnThreats(Telling telling, Answer answer, Answer threat, Verdict verdict)
    {
        if (verdict == Verdict.Disputed)
        {
            var (asked, told) = (FallPhrase.Questions(telling, threat), answer.Verdict == Verdict.Disputed ? FallPhrase.Questions(telling, answer) : []);
            return words.OnThreatsDepends(asked.SequenceEqual(told) ? null : asked, asked.Length, FallPhrase.IsOfReadings(threat), [.. FallPhrase.Ways(telling, threat)]);
        }

        if (verdict == answer.Verdict && threat.Residual.Equals(answer.Residual))
        {
            return threat.Form is { } form && form != answer.Form ? words.OnThreatsForm(form) : words.SameForThreats;
        }

        return words.OnThreats(FallPhrase.Outcome(telling, verdict, threat.Form, threat.Residual));
    }

    private void AddFirstUse(Telling telling, List<string> sentences, Answer answer, Headline main, Answer[] others)
    {
        var other = others.FirstOrDefault(other => other.Promise.Id == NoFirstUse);
        if (other is not { Verdict: Verdict.Unconditional or Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant } || Headline.Of(other).Texts is not [var first, ..])
        {
            return;
        }

        var isSame = main.Texts.Any(text => text.Text.Instrument == first.Text.Instrument) && other.Residual.Equals(answer.Residual);
        sentences.Add(isSame
            ? words.SameTextPromises(telling.What(other.Promise), telling.IsPast)
            : words.AlsoPromises(telling.GuarantorName, telling.What(other.Promise), TextPhrase.Bare(telling, first.Text, its: true), telling.IsPast, also: answer.Verdict is not (Verdict.None or Verdict.Disputed), ConditionPhrase.Of(telling, other.Residual, other.Verdict.Value)));
    }

    private void AddReadings(Telling telling, Answer answer, Verdict verdict, SentenceDetail detail, List<string> sentences)
    {
        var doubts = answer.TurnsOn.Doubts.Where(turn => turn.Matters).ToArray();
        if (doubts.Length == 0)
        {
            return;
        }

        sentences.AddRange(Ties(telling, answer).Take(2));
        if (detail == SentenceDetail.Glance)
        {
            return;
        }

        foreach (var turn in doubts)
        {
            sentences.Add(FallPhrase.OurReading(telling, turn));
            if (detail == SentenceDetail.Full)
            {
                sentences.AddRange(FallPhrase.OtherReadings(telling, turn, verdict == Verdict.Disputed));
            }
        }

        if (detail == SentenceDetail.Brief)
        {
            sentences.Add(words.OtherReadingChanges);
        }
    }

    /// <summary>The alliances and pacts of the beneficiary that the answer rests on.</summary>
    private static IEnumerable<string> Ties(Telling telling, Answer answer) => answer.RestsOn
        .Where(fact => fact.Holds)
        .SelectMany(fact => fact.Rows)
        .Where(row => row.Arguments.Contains(answer.Beneficiary) && (row.Relation.IsSymmetric || row.Arguments.Any(argument => argument.Sort == Record.Entities.Sort.Alliance)))
        .Distinct()
        .Select(row => Words.Capital(FactPhrase.Of(telling, row)) + ".");

    private Prose WithNotes(string text, Answer answer, Headline main, SentenceDetail detail, bool counts = false)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(new Run(text));
        var doubts = answer.TurnsOn.Doubts.Where(turn => turn.Matters).Select(turn => turn.Choice.Id).ToArray();
        if (detail == SentenceDetail.Glance && doubts.Length > 0)
        {
            runs.Add(new Run(" "));
            runs.Add(new Run(counts ? words.ReadingNote(doubts.Length) : words.ReadingNote(doubts), Mark.Reading));
        }

        var weakest = main.Texts.Select(used => used.Verified).DefaultIfEmpty(Verified.Yes).Max();
        if (weakest != Verified.Yes)
        {
            runs.Add(new Run(" "));
            runs.Add(new Run(words.UnreadNote(weakest, answer.TurnsOn.Unread.Any(turn => turn.Matters)), Mark.Unread));
        }

        return new Prose(runs.ToImmutable());
    }

    private string Silence(Telling telling, Answer answer)
    {
        var silence = answer.Silence ?? throw new ArgumentException("An answer without a verdict says why.", nameof(answer));
        var successors = silence.Successors.Select(code => record.States.FirstOrDefault(state => state.Id == code) is { } state ? words.Name(state, telling.On).Text : code).ToArray();
        return words.NoAnswer(silence.Reason, telling.GuarantorName, telling.BeneficiaryName, telling.On, successors);
    }
}
