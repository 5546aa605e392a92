using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>How many states have been promised something.</content>
public sealed partial class Words
{
    /// <summary>The title of a count.</summary>
    public string TitleCount(DateOnly on, string? group) => Say([("on", on), ("group", group)]);

    /// <summary>Several things already named, as an object.</summary>
    public string Them => Say();

    /// <summary>To how many states a promiser has promised something, in what form and with what answers; without its stop.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="count">How many states.</param>
    /// <param name="what">What is promised: <c>not to use …</c>.</param>
    /// <param name="form">The form; null for any.</param>
    /// <param name="answers">The answers counted, in words; empty for any promise to which no exception applies.</param>
    public string Promised(Noun guarantor, int count, string what, Form? form, IReadOnlyList<string> answers) =>
        Say([("guarantor", guarantor), ("count", count), ("what", what), ("form", form), ("answers", answers)]);

    /// <summary>For how many more states such a promise is there, but an exception applies.</summary>
    public string CountExcluded(string states, int count) => Say([("states", states), ("count", count)]);

    /// <summary>For how many more states it depends on a disputed fact or reading.</summary>
    public string CountDisputed(string states, int count) => Say([("states", states), ("count", count)]);

    /// <summary>How many it would be, had the promiser ratified what it has signed.</summary>
    public string IfPromiser(Noun guarantor, string treaties, int count, string added) =>
        Say([("guarantor", guarantor), ("treaties", treaties), ("count", count), ("added", added)]);

    /// <summary>That the promiser has signed nothing it is not bound by.</summary>
    public string NothingSigned(Noun guarantor) => Say([("guarantor", guarantor)]);

    /// <summary>How many it would be, had the states promised to ratified what they have signed.</summary>
    public string IfOthers(int count, string added) => Say([("count", count), ("added", added)]);

    /// <summary>That no state promised to has signed anything it is not bound by.</summary>
    public string NobodySigned => Say();

    /// <summary>How many it would be, had both.</summary>
    public string IfBoth(int count, string added) => Say([("count", count), ("added", added)]);

    /// <summary>How many are added, and which; none.</summary>
    public string Added(int count, string? names) => Say([("count", count), ("names", names)]);

    /// <summary>How many are added if both ratified, and which of them only then.</summary>
    public string AddedTogether(int count, string? onlyThen) => Say([("count", count), ("onlyThen", onlyThen)]);

    /// <summary>What the columns of a table of counts hold.</summary>
    public string CountColumns => Say();

    /// <summary>What exactly is assumed.</summary>
    public string CountAssumed(DateOnly on) => Say([("on", on)]);

    /// <summary>Which states are taken to have ratified what.</summary>
    public string OthersTaken(string list) => Say([("list", list)]);

    /// <summary>A form of promise as the head of a table of counts; null for any form.</summary>
    public string CountHead(Form? form) => form is { } known ? Phrase(known) : Say();

    /// <summary>As things stand, as a column head.</summary>
    public string NowHead => Say();

    /// <summary>Had the promiser ratified, as a column head.</summary>
    public string IfPromiserHead => Say();

    /// <summary>Had the states promised to ratified, as a column head.</summary>
    public string IfOthersHead => Say();

    /// <summary>Had both ratified, as a column head.</summary>
    public string IfBothHead => Say();

    /// <summary>Disputed, as a column head.</summary>
    public string DisputedHead => Say();

    /// <summary>Excepted now, as a column head.</summary>
    public string ExcludedHead => Say();
}
