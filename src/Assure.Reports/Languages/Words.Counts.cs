using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>How many states have been promised something.</content>
public abstract partial class Words
{
    /// <summary>The title of a count.</summary>
    public abstract string TitleCount(DateOnly on, string? group);

    /// <summary>Several things already named, as an object.</summary>
    public abstract string Them { get; }

    /// <summary>To how many states a promiser has promised something, in what form and with what answers; without its stop.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="count">How many states.</param>
    /// <param name="what">What is promised: <c>not to use …</c>.</param>
    /// <param name="form">The form; null for any.</param>
    /// <param name="answers">The answers counted, in words; empty for any promise to which no exception applies.</param>
    public abstract string Promised(Noun guarantor, int count, string what, Form? form, IReadOnlyList<string> answers);

    /// <summary>For how many more states such a promise is there, but an exception applies.</summary>
    public abstract string CountExcluded(string states, int count);

    /// <summary>For how many more states it depends on a disputed fact or reading.</summary>
    public abstract string CountDisputed(string states, int count);

    /// <summary>How many it would be, had the promiser ratified what it has signed.</summary>
    public abstract string IfPromiser(Noun guarantor, string treaties, int count, string added);

    /// <summary>That the promiser has signed nothing it is not bound by.</summary>
    public abstract string NothingSigned(Noun guarantor);

    /// <summary>How many it would be, had the states promised to ratified what they have signed.</summary>
    public abstract string IfOthers(int count, string added);

    /// <summary>That no state promised to has signed anything it is not bound by.</summary>
    public abstract string NobodySigned { get; }

    /// <summary>How many it would be, had both.</summary>
    public abstract string IfBoth(int count, string added);

    /// <summary>How many are added, and which; none.</summary>
    public abstract string Added(int count, string? names);

    /// <summary>How many are added if both ratified, and which of them only then.</summary>
    public abstract string AddedTogether(int count, string? onlyThen);

    /// <summary>What the columns of a table of counts hold.</summary>
    public abstract string CountColumns { get; }

    /// <summary>What exactly is assumed.</summary>
    public abstract string CountAssumed(DateOnly on);

    /// <summary>Which states are taken to have ratified what.</summary>
    public abstract string OthersTaken(string list);

    /// <summary>A form of promise as the head of a table of counts; null for any form.</summary>
    public abstract string CountHead(Form? form);

    /// <summary>As things stand, as a column head.</summary>
    public abstract string NowHead { get; }

    /// <summary>Had the promiser ratified, as a column head.</summary>
    public abstract string IfPromiserHead { get; }

    /// <summary>Had the states promised to ratified, as a column head.</summary>
    public abstract string IfOthersHead { get; }

    /// <summary>Had both ratified, as a column head.</summary>
    public abstract string IfBothHead { get; }

    /// <summary>Disputed, as a column head.</summary>
    public abstract string DisputedHead { get; }

    /// <summary>Excepted now, as a column head.</summary>
    public abstract string ExcludedHead { get; }
}
