using Assure.Reasoning.Answers;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>The patterns of computed sentences.</content>
public abstract partial class Words
{
    private const int LongestSimpleNoun = 5;

    /// <summary>What a text rules out, as an object: <c>nuclear use against Sweden</c>; null when the language has no such phrase for the kind.</summary>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="withThreat">Whether threats are ruled out in the same words.</param>
    public abstract string? RuledOut(Kind kind, Noun beneficiary, bool withThreat);

    /// <summary>A text rules something out.</summary>
    /// <param name="text">The text's name.</param>
    /// <param name="what">What it rules out.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    public abstract string RulesOut(Noun text, string what, DateOnly? on);

    /// <summary>A text promises something.</summary>
    /// <param name="text">The text's name.</param>
    /// <param name="what">What it promises: <c>not to …</c>.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    public abstract string Promises(Noun text, string what, DateOnly? on);

    /// <summary>The name of a text of one promiser alone: <c>Russia's 1995 declaration</c>.</summary>
    public abstract string Own(string genitive, string shortName);

    /// <summary>A treaty's name with how it came to bind: <c>, ratified by … and applying to … since …,</c>.</summary>
    /// <param name="name">The treaty's name.</param>
    /// <param name="act">What the promiser did; null when not known.</param>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="acted">When it did it, in words.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="since">Since when the treaty has bound both, in words; null when not known.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    public abstract string Bound(string name, ActKind? act, Noun guarantor, string? acted, Noun beneficiary, string? since, bool past);

    /// <summary>An opening that says the promise is one by treaty.</summary>
    public abstract string ByTreaty { get; }

    /// <summary>The acts that would end a promise: <c>unless A, or B</c>.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="after">Whether another condition goes before.</param>
    public abstract string Unless(IReadOnlyList<string> acts, bool after = false);

    /// <summary>Acts that must come together to end a promise: <c>A and also B</c>.</summary>
    public abstract string Together(IReadOnlyList<string> acts);

    /// <summary>What must be so: <c>as long as A and B</c>.</summary>
    public abstract string AsLongAs(IReadOnlyList<string> conditions);

    /// <summary>What must come first: <c>but only if A and B</c>.</summary>
    public abstract string OnlyIf(IReadOnlyList<string> conditions);

    /// <summary>An act that ends a promise unless something is so: <c>A (and even then not while B)</c>.</summary>
    public abstract string EvenThen(string act, string condition);

    /// <summary>No exception is stated.</summary>
    public abstract string NoException(bool past);

    /// <summary>An exception applies on the day.</summary>
    public abstract string ExceptionApplies(bool past, IReadOnlyList<string> facts);

    /// <summary>Who judges, when the text names no judge.</summary>
    public abstract string JudgedByPromiser { get; }

    /// <summary>Who judges, when the text leaves it to a state.</summary>
    public abstract string JudgedBy(Noun judge);

    /// <summary>What a form is, and is not, and that no withdrawal was found; null when there is nothing to say.</summary>
    /// <param name="form">The form.</param>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="past">Whether the sentence tells of the past; a withdrawal is then not spoken of.</param>
    public abstract string? FormRemark(Form form, Noun guarantor, bool past);

    /// <summary>That the form is disputed, the question, and the form under each way it may fall.</summary>
    public abstract string FormDisputed(bool past, IReadOnlyList<string> questions, IReadOnlyList<(string Way, Form? Form)> ways);

    /// <summary>Threats are not included.</summary>
    public abstract string ThreatsNotIncluded(bool past);

    /// <summary>That the answer is the same for threats.</summary>
    public abstract string SameForThreats { get; }

    /// <summary>What the answer is for threats, when it is another.</summary>
    public abstract string OnThreats(string outcome);

    /// <summary>A promiser promises something else.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="what">What.</param>
    /// <param name="text">The text's name.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    /// <param name="also">Whether it does so besides what was asked about.</param>
    /// <param name="condition">What that promise hangs on, as the tail of a sentence.</param>
    public abstract string AlsoPromises(Noun guarantor, string what, string text, bool past, bool also, string condition);

    /// <summary>Another text stands beside the headline's.</summary>
    /// <param name="text">Its name.</param>
    /// <param name="outcome">What it leaves, with its form.</param>
    /// <param name="withThreat">Whether it includes threats, which the headline does not.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    /// <param name="again">Whether another was named before it.</param>
    public abstract string Beside(string text, string outcome, bool withThreat, bool past, bool again);

    /// <summary>The headline's text promises something else as well.</summary>
    public abstract string SameTextPromises(string what, bool past);

    /// <summary>Another text, taken with the headline, leaves less open.</summary>
    public abstract string GoesFurther(string texts, string outcome, bool several);

    /// <summary>Nothing was found.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="what">What would have been promised.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    public abstract string NoPromise(Noun guarantor, Noun beneficiary, string what, DateOnly? on);

    /// <summary>How far the texts were read.</summary>
    public abstract string TextsReadTo(DateOnly readUpTo);

    /// <summary>What comes closest to a promise.</summary>
    /// <param name="form">The form it would have, when a weaker one is the answer; else null.</param>
    /// <param name="text">Its name.</param>
    /// <param name="lack">What it lacks, from <see cref="Lacks"/>.</param>
    public abstract string Closest(Form? form, string text, string lack);

    /// <summary>What a text lacks, as the end of a sentence: <c>, which … has not signed</c>.</summary>
    public abstract string Lacks(LackReason reason, Noun guarantor, Noun beneficiary, string? treaty, string? date, string? more, bool second = false);

    /// <summary>What a text that promises nothing says.</summary>
    public abstract string Says(string text, string gloss);

    /// <summary>What sort of thing a text that is no promise is: <c>an offer</c>.</summary>
    public abstract string NotAPromise(Standing standing);

    /// <summary>The outcome under one way a question may fall: <c>promised, unless …</c>.</summary>
    public abstract string Outcome(Verdict verdict, Form? form, string condition);

    /// <summary>The answer depends on open questions, which follow.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    /// <param name="questions">How many questions.</param>
    /// <param name="disputed">Whether named voices differ on them; else a date is imprecise.</param>
    public abstract string Depends(Noun guarantor, Noun beneficiary, DateOnly? on, int questions, bool disputed);

    /// <summary>The answer under some ways the questions may fall.</summary>
    public abstract string Falls(IReadOnlyList<string> ways, string outcome);

    /// <summary>A way a question may fall, and who holds it.</summary>
    public abstract string Way(string gloss, IReadOnlyList<string> holders);

    /// <summary>A reading of ours.</summary>
    /// <param name="question">The question.</param>
    /// <param name="gloss">Our reading.</param>
    /// <param name="holders">Who else holds it.</param>
    public abstract string OurReading(string question, string gloss, IReadOnlyList<string> holders);

    /// <summary>What the answer would be under another reading.</summary>
    public abstract string OtherReading(string gloss, IReadOnlyList<string> holders, string outcome);

    /// <summary>That the other reading would change the answer, without saying how.</summary>
    public abstract string OtherReadingChanges { get; }

    /// <summary>The note on readings of ours the answer turns on, by their ids.</summary>
    public abstract string ReadingNote(IReadOnlyList<string> ids);

    /// <summary>The same where the readings are told below: how many there are on which the answer turns.</summary>
    public abstract string ReadingNote(int count);

    /// <summary>Another thing of a sort, beside one named: <c>another state</c>.</summary>
    public abstract string Another(Record.Entities.Sort sort);

    /// <summary>The note on words not read in the original.</summary>
    public abstract string UnreadNote(Verified verified, bool matters);

    /// <summary>A thing other than some others: <c>a nuclear-weapon state other than Russia</c>.</summary>
    public string OtherThan(string noun, IReadOnlyList<string> others)
    {
        ArgumentNullException.ThrowIfNull(noun);
        if (noun.Contains(',', StringComparison.Ordinal))
        {
            return Say([("noun", noun), ("others", others)], "OtherThan.Except");
        }

        var (other, relative) = (file.Grammar.Other(noun), file.Grammar.Relative);
        var clause = relative.Length == 0 ? -1 : other.IndexOf(relative, StringComparison.Ordinal);
        return clause >= 0 && file.Grammar.IsVerb(Template.Words(other[(clause + relative.Length)..])[0])
            ? Say([("noun", other[..clause]), ("others", others), ("clause", other[clause..])])
            : Template.Words(other).Count <= LongestSimpleNoun
                ? Say([("noun", other), ("others", others), ("clause", "")])
                : Say([("noun", noun), ("others", others)], "OtherThan.Long");
    }

    /// <summary>A thing of a sort: <c>a state</c>.</summary>
    public abstract string A(Record.Entities.Sort sort);

    /// <summary>A thing of which something is so: <c>a state that has nuclear weapons</c>.</summary>
    public abstract string That(string noun, IReadOnlyList<string> predicates);

    /// <summary>A thing of which a sentence holds, where the sentence names it by a pronoun.</summary>
    public abstract string ForWhich(string noun, string sentence);

    /// <summary>The pronoun for a thing not named.</summary>
    public abstract string It { get; }

    /// <summary>A thing that is not of a class: <c>a state that is not an ally of Russia</c>.</summary>
    public abstract string IsNot(string noun);

    /// <summary>A thing that is also of a class: <c>is an ally of Russia</c>.</summary>
    public abstract string IsAlso(string noun);

    /// <summary>Something open that a choice decides, as a clause.</summary>
    public abstract string UnderReading(string question, string gloss);

    /// <summary>Why there is no answer.</summary>
    public abstract string NoAnswer(SilenceReason reason, Noun guarantor, Noun beneficiary, DateOnly on, IReadOnlyList<string> successors);

    /// <summary>The question an imprecise date leaves.</summary>
    public abstract string DateQuestion(string what, string date, bool atEnd);

    /// <summary>The question whether something took place.</summary>
    public abstract string Whether(string sentence);

    /// <summary>Yes or no, as a way a question may fall.</summary>
    public abstract string YesOrNo(bool yes);

    /// <summary>What follows from a promise of another kind.</summary>
    public abstract string Follows(string from, string what, string outcome);

    /// <summary>A power the promiser keeps.</summary>
    public abstract string Keeps(Noun guarantor, string power);

    /// <summary>A text that reaches a territory for which the beneficiary answers.</summary>
    public abstract string ReachesTerritory(string texts, string territory);

    /// <summary>That a promiser had no nuclear weapons on record on the day.</summary>
    public abstract string NotArmedThen(Noun guarantor);

    /// <summary>A line of a residual: what would end the promise.</summary>
    public abstract string EndsIf(string act);

    /// <summary>A line of a residual: what the promise holds on.</summary>
    public abstract string HoldsWhile(string condition);

    /// <summary>On whose acts or words an answer hangs, in a few words.</summary>
    public abstract string HangsOnParties(HangsOn parties, Noun guarantor, Noun beneficiary);

    /// <summary>A line for a residual that leaves nothing open.</summary>
    public abstract string HangsOnNothing { get; }

    /// <summary>A reading of ours on which a change depends, and the change under the other.</summary>
    public abstract string ChangeUnderReading(string question, string taken, string other, bool vanishes);

    /// <summary>That something ceased.</summary>
    public abstract string NoLonger(string sentence);

    /// <summary>That a text began or ended.</summary>
    public abstract string TextBegan(string name, bool ended);

    /// <summary>The note on a fact not read in its source.</summary>
    public abstract string FactUnreadNote(Verified verified);
}
