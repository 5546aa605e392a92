using Assure.Reasoning.Changes;
using Assure.Record.Texts;
using Assure.Reasoning.Answers;

namespace Assure.Reports.Languages;

/// <content>What changed between two days or two editions.</content>
public sealed partial class Words
{
    /// <summary>The title of a comparison of two days.</summary>
    public string TitleChanges(DateOnly before, DateOnly after) =>
        Say([("before", before), ("after", after)], before == after ? "TitleChanges.OneDay" : "TitleChanges");

    /// <summary>One side of a comparison: the edition and the day it is asked about.</summary>
    public string Side(string edition, DateOnly on, string record) => Say([("edition", edition), ("on", on), ("record", record)]);

    /// <summary>That two sides are compared: from one to the other.</summary>
    public string Compared(string before, string after) => Say([("before", before), ("after", after)], "Changes.Compared");

    /// <summary>The head of the list of changes in the world.</summary>
    public string WorldChanged => Say();

    /// <summary>The head of the list of corrections.</summary>
    public string RecordCorrected => Say();

    /// <summary>The head of the list of changed readings.</summary>
    public string ReadingChanged => Say();

    /// <summary>How many times answers changed in the world, on how many days, between two days.</summary>
    public string WorldCount(int answers, int days, DateOnly before, DateOnly after) =>
        Say([("answers", answers), ("days", days), ("before", before), ("after", after)]);

    /// <summary>How many answers on a day differ between editions, for reasons of one list.</summary>
    public string DifferingCount(int answers, DateOnly on) => Say([("answers", answers), ("on", on)]);

    /// <summary>That nothing changed in the world: the two days are one.</summary>
    public string OneDay => Say();

    /// <summary>That nothing changed in the world between the days.</summary>
    public string WorldUnchanged => Say();

    /// <summary>That both sides are of one edition, so that a list must be empty.</summary>
    public string OneEdition => Say();

    /// <summary>That a list is empty, though the editions differ.</summary>
    public string NoneDiffer(DateOnly on) => Say([("on", on)]);

    /// <summary>How many elements differ between the editions without any of the answers asked about turning on them.</summary>
    public string IdleElements(int count) => Say([("count", count)]);

    /// <summary>From whom to whom, with the kinds of promise: <c>United States → 12 states (Use, Threat)</c>.</summary>
    public string FromTo(string guarantors, string beneficiaries, string kinds) => Say([("guarantors", guarantors), ("beneficiaries", beneficiaries), ("kinds", kinds)]);

    /// <summary>An answer in a few words, with its form: <c>promised; only certain acts end it (treaty)</c>.</summary>
    public string Short(Verdict? verdict, SilenceReason? silence, Form? form)
    {
        var answer = verdict is null ? Say([("silence", silence)], "Short.Silence") : Say([("verdict", verdict)]);
        return form is not { } known || verdict is null or Verdict.None or Verdict.Disputed ? answer : Say([("answer", answer), ("form", Brief(known))], "Short.InForm");
    }

    /// <summary>That an answer stays, but hangs on something else.</summary>
    public string StaysBut(string answer) => Say([("answer", answer)]);

    /// <summary>An example: for one of several states.</summary>
    public string ForExample(string beneficiary) => Say([("beneficiary", beneficiary)]);

    /// <summary>The subject of a sentence that is true of each of several states.</summary>
    public Noun EachOfThem => field ??= new(Say(), Say("EachOfThem.Genitive"), Say("EachOfThem.Gender") == "plural", Say("EachOfThem.Gender") == "common");

    /// <summary>Each of several states promised to, where what a promise to it hangs on is told: <c>the state</c>.</summary>
    public Noun TheState => field ??= new(Say(), Say("TheState.Genitive"), Say("TheState.Gender") == "plural", Say("TheState.Gender") == "common");

    /// <summary>The sort of an element of the record.</summary>
    public string ElementName(ElementKind kind) => Say([("kind", kind)]);

    /// <summary>What an element said before and says now; null where it was not or is not there.</summary>
    public string WasIs(string? before, string? after) =>
        Say([("before", before), ("after", after)], before is null ? "WasIs.Added" : after is null ? "WasIs.TakenOut" : "WasIs");

    /// <summary>That no element was found in the proofs, so those named only may be the reason.</summary>
    public string NotTraced => Say();

    /// <summary>That nothing that differs could be found that bears on an answer.</summary>
    public string NoReasonFound => Say();

    /// <summary>That the same answers stand in the other list too.</summary>
    public string InBothLists => Say();

    /// <summary>How to see every name.</summary>
    public string UnfoldWith(string option) => Say([("option", option)]);

    /// <summary>That a row holds under one reading only.</summary>
    public string OnReading(string sentence, string reading) => Say([("sentence", sentence), ("reading", reading)]);
}
