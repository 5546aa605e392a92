using Assure.Reasoning.Changes;
using Assure.Record.Texts;
using Assure.Reasoning.Answers;

namespace Assure.Reports.Languages;

/// <content>What changed between two days or two editions.</content>
public abstract partial class Words
{
    /// <summary>The title of a comparison of two days.</summary>
    public abstract string TitleChanges(DateOnly before, DateOnly after);

    /// <summary>One side of a comparison: the edition and the day it is asked about.</summary>
    public abstract string Side(string edition, DateOnly on, string record);

    /// <summary>That two sides are compared: from one to the other.</summary>
    public abstract string Compared(string before, string after);

    /// <summary>The head of the list of changes in the world.</summary>
    public abstract string WorldChanged { get; }

    /// <summary>The head of the list of corrections.</summary>
    public abstract string RecordCorrected { get; }

    /// <summary>The head of the list of changed readings.</summary>
    public abstract string ReadingChanged { get; }

    /// <summary>How many times answers changed in the world, on how many days, between two days.</summary>
    public abstract string WorldCount(int answers, int days, DateOnly before, DateOnly after);

    /// <summary>How many answers on a day differ between editions, for reasons of one list.</summary>
    public abstract string DifferingCount(int answers, DateOnly on);

    /// <summary>That nothing changed in the world: the two days are one.</summary>
    public abstract string OneDay { get; }

    /// <summary>That nothing changed in the world between the days.</summary>
    public abstract string WorldUnchanged { get; }

    /// <summary>That both sides are of one edition, so that a list must be empty.</summary>
    public abstract string OneEdition { get; }

    /// <summary>That a list is empty, though the editions differ.</summary>
    public abstract string NoneDiffer(DateOnly on);

    /// <summary>How many elements differ between the editions without any of the answers asked about turning on them.</summary>
    public abstract string IdleElements(int count);

    /// <summary>From whom to whom, with the kinds of promise: <c>United States → 12 states (Use, Threat)</c>.</summary>
    public abstract string FromTo(string guarantors, string beneficiaries, string kinds);

    /// <summary>An answer in a few words, with its form: <c>promised; only certain acts end it (treaty)</c>.</summary>
    public abstract string Short(Verdict? verdict, SilenceReason? silence, Form? form);

    /// <summary>That an answer stays, but hangs on something else.</summary>
    public abstract string StaysBut(string answer);

    /// <summary>An example: for one of several states.</summary>
    public abstract string ForExample(string beneficiary);

    /// <summary>The subject of a sentence that is true of each of several states.</summary>
    public abstract Noun EachOfThem { get; }

    /// <summary>The sort of an element of the record.</summary>
    public abstract string ElementName(ElementKind kind);

    /// <summary>What an element said before and says now; null where it was not or is not there.</summary>
    public abstract string WasIs(string? before, string? after);

    /// <summary>That no element was found in the proofs, so those named only may be the reason.</summary>
    public abstract string NotTraced { get; }

    /// <summary>That nothing that differs could be found that bears on an answer.</summary>
    public abstract string NoReasonFound { get; }

    /// <summary>That the same answers stand in the other list too.</summary>
    public abstract string InBothLists { get; }

    /// <summary>How to see every name.</summary>
    public abstract string UnfoldWith(string option);

    /// <summary>That a row holds under one reading only.</summary>
    public abstract string OnReading(string sentence, string reading);
}
