using Assure.Reasoning.Answers;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>The patterns of computed sentences.</content>
public sealed partial class Words
{
    private const int LongestSimpleNoun = 5;
    private static readonly HangsOn[] Parties = [Reasoning.Answers.HangsOn.OwnConduct, Reasoning.Answers.HangsOn.OthersConduct, Reasoning.Answers.HangsOn.GuarantorsWord, Reasoning.Answers.HangsOn.UnknownFact];

    /// <summary>What a text rules out, as an object: <c>nuclear use against Sweden</c>; null when the language has no such phrase for the kind.</summary>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="withThreat">Whether threats are ruled out in the same words.</param>
    public string? RuledOut(Kind kind, Noun beneficiary, bool withThreat)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Say([("kind", kind.Id), ("beneficiary", beneficiary), ("withThreat", withThreat)]) is { Length: > 0 } said ? said : null;
    }

    /// <summary>A text rules something out.</summary>
    /// <param name="text">The text's name.</param>
    /// <param name="what">What it rules out.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    public string RulesOut(Noun text, string what, DateOnly? on) => Say([("text", text), ("what", what), ("on", on)]);

    /// <summary>A text promises something.</summary>
    /// <param name="text">The text's name.</param>
    /// <param name="what">What it promises: <c>not to …</c>.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    public string Promises(Noun text, string what, DateOnly? on) => Say([("text", text), ("what", what), ("on", on)]);

    /// <summary>The name of a text of one promiser alone: <c>Russia's 1995 declaration</c>.</summary>
    public string Own(string genitive, string shortName) => Say([("genitive", genitive), ("name", shortName)]);

    /// <summary>A treaty's name with how it came to bind: <c>, ratified by … and applying to … since …,</c>.</summary>
    /// <param name="name">The treaty's name.</param>
    /// <param name="act">What the promiser did; null when not known.</param>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="acted">When it did it, in words.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="since">Since when the treaty has bound both, in words; null when not known.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    public string Bound(string name, ActKind? act, Noun guarantor, string? acted, Noun beneficiary, string? since, bool past)
    {
        var did = acted is null || act is not (ActKind.Ratified or ActKind.Acceded or ActKind.Accepted or ActKind.Succeeded) ? null : Say([("act", act), ("guarantor", guarantor), ("acted", acted)], "Bound.Did");
        var applies = since is null ? null : Say([("beneficiary", beneficiary), ("past", past), ("then", did is not null && since == acted), ("since", since)], "Bound.Applies");
        return (did ?? applies) is null ? name : Say([("name", name), ("did", did), ("applies", applies)]);
    }

    /// <summary>An opening that says the promise is one by treaty.</summary>
    public string ByTreaty => Say();

    /// <summary>The acts that would end a promise: <c>unless A, or B</c>.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="after">Whether another condition goes before.</param>
    public string Unless(IReadOnlyList<string> acts, bool after = false) => Say([("acts", acts), ("after", after)]);

    /// <summary>Acts that must come together to end a promise: <c>A and also B</c>.</summary>
    public string Together(IReadOnlyList<string> acts) => Say([("acts", acts)]);

    /// <summary>What must be so: <c>as long as A and B</c>.</summary>
    public string AsLongAs(IReadOnlyList<string> conditions) => Say([("conditions", conditions)]);

    /// <summary>What must come first: <c>but only if A and B</c>.</summary>
    public string OnlyIf(IReadOnlyList<string> conditions) => Say([("conditions", conditions)]);

    /// <summary>An act that ends a promise unless something is so: <c>A (and even then not while B)</c>.</summary>
    public string EvenThen(string act, string condition) => Say([("act", act), ("condition", condition)]);

    /// <summary>No exception is stated.</summary>
    public string NoException(bool past) => Say([("past", past)]);

    /// <summary>An exception applies on the day.</summary>
    public string ExceptionApplies(bool past, IReadOnlyList<string> facts) => Say([("past", past), ("facts", facts)]);

    /// <summary>Who judges, when the text names no judge.</summary>
    public string JudgedByPromiser => Say();

    /// <summary>Who judges, when the text leaves it to a state.</summary>
    public string JudgedBy(Noun judge) => Say([("judge", judge)]);

    /// <summary>What a form is, and is not, and that no withdrawal was found; null when there is nothing to say.</summary>
    /// <param name="form">The form.</param>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="past">Whether the sentence tells of the past; a withdrawal is then not spoken of.</param>
    public string? FormRemark(Form form, Noun guarantor, bool past) =>
        Say([("form", form), ("guarantor", guarantor), ("past", past)]) is { Length: > 0 } said ? said : null;

    /// <summary>That the form is disputed, the question, and the form under each way it may fall.</summary>
    public string FormDisputed(bool past, IReadOnlyList<string> questions, IReadOnlyList<(string Way, Form? Form)> ways) => Say([
        ("past", past), ("questions", questions),
        ("ways", string.Join("; ", ways.Select(way => Say([("way", way.Way), ("form", way.Form is { } form ? Phrase(form) : null)], "FormDisputed.Way")))),
    ]);

    /// <summary>Threats are not included.</summary>
    public string ThreatsNotIncluded(bool past) => Say([("past", past)]);

    /// <summary>That the answer is the same for threats.</summary>
    public string SameForThreats => Say();

    /// <summary>What the answer is for threats, when it is another.</summary>
    public string OnThreats(string outcome) => Say([("outcome", outcome)]);

    /// <summary>That the answer for threats differs in its form alone.</summary>
    public string OnThreatsForm(Form form) => Say([("form", Phrase(form))], "OnThreats.Form");

    /// <summary>That the answer for threats, too, depends on questions left open, and what it is under each way they may fall.</summary>
    /// <param name="asked">The questions; null where they are those just told.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="disputed">Whether all are disputes.</param>
    /// <param name="ways">The answer under each way, as sentences.</param>
    public string OnThreatsDepends(IReadOnlyList<string>? asked, int count, bool disputed, IReadOnlyList<string> ways) => asked is null
        ? Say([("questions", count), ("ways", ways)], "OnThreats.SameQuestion")
        : Say([("asked", asked), ("disputed", disputed), ("ways", ways)], "OnThreats.Question");

    /// <summary>A promiser promises something else.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="what">What.</param>
    /// <param name="text">The text's name.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    /// <param name="also">Whether it does so besides what was asked about.</param>
    /// <param name="condition">What that promise hangs on, as the tail of a sentence.</param>
    public string AlsoPromises(Noun guarantor, string what, string text, bool past, bool also, string condition) =>
        Say([("guarantor", guarantor), ("what", what), ("text", text), ("past", past), ("also", also), ("condition", condition)]);

    /// <summary>Another text stands beside the headline's.</summary>
    /// <param name="text">Its name.</param>
    /// <param name="outcome">What it leaves, with its form.</param>
    /// <param name="withThreat">Whether it includes threats, which the headline does not.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    /// <param name="again">Whether another was named before it.</param>
    public string Beside(string text, string outcome, bool withThreat, bool past, bool again) =>
        Say([("text", text), ("outcome", outcome), ("withThreat", withThreat), ("past", past), ("again", again)]);

    /// <summary>The headline's text promises something else as well.</summary>
    public string SameTextPromises(string what, bool past) => Say([("what", what), ("past", past)]);

    /// <summary>Another text, taken with the headline, leaves less open.</summary>
    public string GoesFurther(string texts, string outcome, bool several) => Say([("texts", texts), ("outcome", outcome), ("several", several)]);

    /// <summary>Nothing was found.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="what">What would have been promised.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    public string NoPromise(Noun guarantor, Noun beneficiary, string what, DateOnly? on) =>
        Say([("guarantor", guarantor), ("beneficiary", beneficiary), ("what", what), ("on", on)]);

    /// <summary>How far the texts were read.</summary>
    public string TextsReadTo(DateOnly readUpTo) => Say([("to", readUpTo)]);

    /// <summary>What comes closest to a promise.</summary>
    /// <param name="form">The form it would have, when a weaker one is the answer; else null.</param>
    /// <param name="text">Its name.</param>
    /// <param name="lack">What it lacks, from <see cref="Lacks"/>.</param>
    public string Closest(Form? form, string text, string lack) =>
        Say([("form", form), ("phrase", form is { } known ? Phrase(known) : null), ("text", text), ("lack", lack)]);

    /// <summary>What a text lacks, as the end of a sentence: <c>, which … has not signed</c>.</summary>
    public string Lacks(LackReason reason, Noun guarantor, Noun beneficiary, string? treaty, string? date, string? more, bool second = false)
    {
        // What has no sentence of its own, or lacks the treaty that its sentence names, does not reach.
        var own = treaty is null && reason is LackReason.SignedByBeneficiary or LackReason.NotPartyBeneficiary ? null : $"Lacks.{reason}";
        return Say(
            [("guarantor", guarantor), ("beneficiary", beneficiary), ("treaty", treaty), ("date", date), ("more", more), ("second", second)],
            own is not null && Sentence(own) is not null ? own : "Lacks");
    }

    /// <summary>What a text that promises nothing is, and says.</summary>
    /// <param name="what">What sort of thing it is, from <see cref="NotAPromise"/>.</param>
    /// <param name="text">Its name.</param>
    /// <param name="gloss">What it says, as a sentence with its stop.</param>
    /// <param name="listed">Whether it stands in a list of its like.</param>
    public string Says(string what, string text, string gloss, bool listed) =>
        Say([("what", what), ("text", text), ("gloss", gloss)], listed ? "Says.Listed" : "Says");

    /// <summary>What sort of thing a text that is no promise is: <c>an offer</c>.</summary>
    public string NotAPromise(Standing standing) => Say([("standing", standing)]);

    /// <summary>The outcome under one way a question may fall: <c>promised, unless …</c>.</summary>
    public string Outcome(Verdict verdict, Form? form, string condition) =>
        Say([("verdict", verdict), ("form", form is { } known ? Phrase(known) : null), ("condition", condition)]);

    /// <summary>The answer depends on open questions, which follow.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiary">The state promised to.</param>
    /// <param name="on">The day, when the sentence tells of the past; else null.</param>
    /// <param name="questions">How many questions.</param>
    /// <param name="disputed">Whether named voices differ on them; else a date is imprecise.</param>
    public string Depends(Noun guarantor, Noun beneficiary, DateOnly? on, int questions, bool disputed) =>
        Say([("guarantor", guarantor), ("beneficiary", beneficiary), ("on", on), ("questions", questions), ("disputed", disputed)]);

    /// <summary>The answer under some ways the questions may fall.</summary>
    public string Falls(IReadOnlyList<string> ways, string outcome) => Say([("ways", ways), ("outcome", outcome)]);

    /// <summary>A way a question may fall, and who holds it.</summary>
    public string Way(string gloss, IReadOnlyList<string> holders) => Say([("gloss", gloss), ("holders", holders)]);

    /// <summary>A reading of ours.</summary>
    /// <param name="question">The question.</param>
    /// <param name="gloss">Our reading.</param>
    /// <param name="holders">Who else holds it.</param>
    public string OurReading(string question, string gloss, IReadOnlyList<string> holders) => Say([("question", question), ("gloss", gloss), ("holders", holders)]);

    /// <summary>What the answer would be under another reading.</summary>
    public string OtherReading(string gloss, IReadOnlyList<string> holders, string outcome) => Say([("gloss", gloss), ("holders", holders), ("outcome", outcome)]);

    /// <summary>That the other reading would change the answer, without saying how.</summary>
    public string OtherReadingChanges => Say();

    /// <summary>The note on readings of ours the answer turns on, by their ids.</summary>
    public string ReadingNote(IReadOnlyList<string> ids) => Say([("ids", ids)]);

    /// <summary>The same where the readings are told below: how many there are on which the answer turns.</summary>
    public string ReadingNote(int count) => Say([("count", count)], "ReadingNote.Counted");

    /// <summary>Another thing of a sort, beside one named: <c>another state</c>.</summary>
    public string Another(Record.Entities.Sort sort) => Say([("sort", sort)]);

    /// <summary>The note on words not read in the original.</summary>
    public string UnreadNote(Verified verified, bool matters) => Say([("verified", verified), ("matters", matters)]);

    /// <summary>The mark on a step of a proof whose words or row were not read, or only in part.</summary>
    public string UnreadMark(Verified verified) => Say([("verified", verified)]);

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
    public string A(Record.Entities.Sort sort) => Say([("sort", sort)]);

    /// <summary>A thing of which something is so: <c>a state that has nuclear weapons</c>.</summary>
    public string That(string noun, IReadOnlyList<string> predicates) => predicates is [] ? noun : Say([("noun", noun), ("predicates", predicates)]);

    /// <summary>A thing of which a sentence holds, where the sentence names it by a pronoun.</summary>
    public string ForWhich(string noun, string sentence) => Say([("noun", noun), ("sentence", sentence)]);

    /// <summary>The pronoun for a thing not named.</summary>
    public string It => Say();

    /// <summary>A thing that is not of a class: <c>a state that is not an ally of Russia</c>.</summary>
    public string IsNot(string noun) => Say([("noun", noun)]);

    /// <summary>A thing that is also of a class: <c>is an ally of Russia</c>.</summary>
    public string IsAlso(string noun) => Say([("noun", noun)]);

    /// <summary>Something open that a choice decides, as a clause.</summary>
    public string UnderReading(string question, string gloss) => Say([("question", question), ("gloss", gloss)]);

    /// <summary>An act that counts only if choices fall so: <c>A attacks B (if the question … is answered …)</c>.</summary>
    /// <param name="act">The act.</param>
    /// <param name="readings">The choices, from <see cref="UnderReading"/>.</param>
    public string IfRead(string act, IReadOnlyList<string> readings) => Say([("act", act), ("readings", readings)]);

    /// <summary>Why there is no answer.</summary>
    public string NoAnswer(SilenceReason reason, Noun guarantor, Noun beneficiary, DateOnly on, IReadOnlyList<string> successors) =>
        Say([("reason", reason), ("guarantor", guarantor), ("beneficiary", beneficiary), ("on", on), ("successors", successors)]);

    /// <summary>The question that an imprecise date leaves.</summary>
    /// <param name="what">What was so, as a clause.</param>
    /// <param name="date">What is known of the date.</param>
    /// <param name="atEnd">Whether it is the date of its end.</param>
    public string DateQuestion(string what, string date, bool atEnd) => Say([("what", what), ("date", date), ("atEnd", atEnd)]);

    /// <summary>The question that an imprecise date of a text leaves.</summary>
    /// <param name="what">The text's name.</param>
    /// <param name="date">What is known of the date.</param>
    /// <param name="atEnd">Whether it is the date of its end.</param>
    public string TextDateQuestion(string what, string date, bool atEnd) => Say([("what", what), ("date", date), ("atEnd", atEnd)]);

    /// <summary>The question whether something took place.</summary>
    public string Whether(string sentence) => Say([("sentence", sentence)]);

    /// <summary>Yes or no, as a way a question may fall.</summary>
    public string YesOrNo(bool yes) => Say([("yes", yes)]);

    /// <summary>What follows from a promise of another kind.</summary>
    public string Follows(string from, string what, string outcome) => Say([("from", from), ("what", what), ("outcome", outcome)]);

    /// <summary>A power the promiser keeps.</summary>
    public string Keeps(Noun guarantor, string power) => Say([("guarantor", guarantor), ("power", power)]);

    /// <summary>A text that reaches a territory for which the beneficiary answers.</summary>
    public string ReachesTerritory(string texts, string territory) => Say([("texts", texts), ("territory", territory)]);

    /// <summary>That a promiser had no nuclear weapons on record on the day.</summary>
    public string NotArmedThen(Noun guarantor) => Say([("guarantor", guarantor)]);

    /// <summary>A line of a residual: what would end the promise.</summary>
    public string EndsIf(string act) => Say([("act", act)]);

    /// <summary>A line of a residual: what the promise holds on.</summary>
    public string HoldsWhile(string condition) => Say([("condition", condition)]);

    /// <summary>On whose acts or words an answer hangs, in a few words.</summary>
    public string HangsOnParties(HangsOn parties, Noun guarantor, Noun beneficiary) => And([.. Parties
        .Where(party => parties.HasFlag(party))
        .Select(party => Say([("party", party), ("guarantor", guarantor), ("beneficiary", beneficiary)]))]);

    /// <summary>A line for a residual that leaves nothing open.</summary>
    public string HangsOnNothing => Say();

    /// <summary>A reading of ours on which a change depends, and the change under the other.</summary>
    public string ChangeUnderReading(string question, string taken, string other, bool vanishes) =>
        Say([("question", question), ("taken", taken), ("other", other), ("vanishes", vanishes)]);

    /// <summary>That something ceased.</summary>
    public string NoLonger(string sentence) => Say([("sentence", sentence)]);

    /// <summary>What a state declared on a protocol, without the state: <c>declaration on Protocol II to …</c>.</summary>
    public string DeclarationOn(string protocol) => Say([("protocol", protocol)]);

    /// <summary>That a text began or ended.</summary>
    public string TextBegan(string name, bool ended) => Say([("name", name), ("ended", ended)]);

    /// <summary>That something ended, in few words: <c>end of: the NPT</c>.</summary>
    public string EndOf(string name) => Say([("name", name)]);

    /// <summary>What a text's own document adds to it later, by its labels: <c>the limit “self-defence” to …</c>.</summary>
    public string LimitTo(string labels, string text) => Say([("labels", labels), ("text", text)]);

    /// <summary>A cause of which the day is not known, only its month or year.</summary>
    public string OnlyKnown(string sentence, string date) => Say([("sentence", sentence), ("date", date)]);

    /// <summary>The note on a fact not read in its source.</summary>
    public string FactUnreadNote(Verified verified) => Say([("verified", verified)]);
}
