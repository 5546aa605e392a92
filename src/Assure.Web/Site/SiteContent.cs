using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Web.Site;

/// <summary>What the pages show of one edition: answers, kept once worked out.</summary>
/// <remarks>Not safe for several threads at once, as its reasoner is not: make one for each, from the same edition.</remarks>
public sealed class SiteContent
{
    private const string Use = "non-use";
    private const string Threat = "non-threat";
    private readonly Dictionary<(Entity, DateOnly), ImmutableArray<Answer>> answers = [];
    private readonly Lazy<FrozenSet<string>> addresses;

    /// <summary>Prepares to show an edition.</summary>
    public SiteContent(RecordEdition record)
    {
        Record = record ?? throw new ArgumentNullException(nameof(record));
        Reasoner = new(record);
        addresses = new(() => SiteMap.Of(record).Select(static page => page.Address.Path).ToFrozenSet());
        Kinds = [.. record.Kinds.Where(static kind => kind.Id == Use), .. record.Kinds.Where(static kind => kind.Id == Threat), .. record.Kinds.Where(static kind => kind.Id is not (Use or Threat))];
    }

    /// <summary>The edition.</summary>
    public RecordEdition Record { get; }

    /// <summary>Answers its questions.</summary>
    public Reasoner Reasoner { get; }

    /// <summary>The day pages speak of unless they name another: the day the record was read to.</summary>
    public DateOnly Latest => Record.ReadUpTo;

    /// <summary>The kinds of promise, use first, then threat.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    /// <summary>The promise not to use nuclear weapons, which pages tell first.</summary>
    public Kind NonUse => Kinds[0];

    /// <summary>The states there are on the latest day.</summary>
    public IEnumerable<State> States => Record.States.Where(state => state.ExistsOn(Latest));

    /// <summary>Whether the site has a page at the address.</summary>
    public bool Has(SiteAddress address) => addresses.Value.Contains((address ?? throw new ArgumentNullException(nameof(address))).Path);

    /// <summary>The setting in which a page is computed.</summary>
    public PageContext Context(Words words, DateOnly? on) => new(Record, words, on ?? Latest, Settings.Default, IsDayChosen: on is null);

    /// <summary>What every promiser has promised a state or territory, of every kind, on a day; by promiser, then kind.</summary>
    public ImmutableArray<Answer> AnswersTo(Entity beneficiary, DateOnly day)
    {
        if (!answers.TryGetValue((beneficiary, day), out var found))
        {
            answers[(beneficiary, day)] = found =
            [
                .. from guarantor in Record.Promisers
                   where guarantor != beneficiary
                   from kind in Kinds
                   select Reasoner.Ask(new(guarantor, beneficiary, kind, day, Settings.Default, Detail.Full)),
            ];
        }

        return found;
    }

    /// <summary>One answer.</summary>
    public Answer Ask(State guarantor, Entity beneficiary, Kind kind, DateOnly on, Detail detail = Detail.Full) => Reasoner.Ask(new(guarantor, beneficiary, kind, on, Settings.Default, detail));

    /// <summary>How the promise not to use nuclear weapons stood over time.</summary>
    public Timeline TimelineOf(State guarantor, Entity beneficiary, Kind? kind = null) => Reasoner.TimelineOf(guarantor, beneficiary, kind ?? NonUse, Settings.Default);
}
