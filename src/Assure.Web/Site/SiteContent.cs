using System.Collections.Concurrent;
using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Record.Lookup;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Feeds;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Web.Site;

/// <summary>What the pages show of one edition: answers, kept once worked out.</summary>
/// <remarks>Not safe for several threads at once, as its reasoner is not: make one for each, from the same edition.</remarks>
public sealed class SiteContent
{
    private const string Use = "non-use";
    private const string Threat = "non-threat";
    internal static readonly string[] Told = [Use, Threat, "no-first-use"];
    private readonly Dictionary<(Entity, DateOnly), ImmutableArray<Answer>> answers = [];
    private readonly Dictionary<DateOnly, ImmutableArray<Answer>> atlases = [];
    private readonly Dictionary<Words, ImmutableArray<FeedEntry>> territoryEntries = [];
    private readonly Dictionary<(State, Entity, Kind), Timeline> timelines = [];
    private readonly ConcurrentDictionary<(State, Entity), Timeline>? shared;
    private RecordLookup? lookup;
    private (State Guarantor, Entity Beneficiary, ImmutableArray<PairSpan> Spans)? latestPair;

    /// <summary>Prepares to show an edition.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="shared">How promises not to use nuclear weapons stood over time, as far as any of several contents was asked; null to keep that alone.</param>
    public SiteContent(RecordEdition record, ConcurrentDictionary<(State, Entity), Timeline>? shared = null)
    {
        this.shared = shared;
        Record = record ?? throw new ArgumentNullException(nameof(record));
        Findings = SiteFindings.Of(record);
        Reasoner = new(record);
        Kinds = KindsOf(record);
    }

    /// <summary>What takes long and all threads share.</summary>
    public SiteFindings Findings { get; }

    /// <summary>Finds what a reader names.</summary>
    public RecordLookup Lookup => lookup ??= new(Record);

    /// <summary>Finds what words name, in one language.</summary>
    public NameLinks LinksIn(Words words) => Findings.Links(words);

    /// <summary>The kinds of promise of an edition, use first, then threat.</summary>
    internal static ImmutableArray<Kind> KindsOf(RecordEdition record) =>
        [.. record.Kinds.Where(static kind => kind.Id == Use), .. record.Kinds.Where(static kind => kind.Id == Threat), .. record.Kinds.Where(static kind => kind.Id is not (Use or Threat))];

    /// <summary>The edition.</summary>
    public RecordEdition Record { get; }

    /// <summary>Where the site will stand, absolute and ended by a stroke; null when that is not known.</summary>
    public Uri? Stands { get; init; }

    /// <summary>The files of the lab; null when the site has none.</summary>
    public LabFiles? Lab { get; init; }

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
    public bool Has(SiteAddress address) => Findings.Addresses.Contains((address ?? throw new ArgumentNullException(nameof(address))).Path);

    /// <summary>Whether no promise of any kind, to any state, has ever been found from a promiser; all its pairs share one page.</summary>
    public bool IsSilent(State guarantor) => Findings.Silent.Contains(guarantor);

    /// <summary>The setting in which a page is computed; its day stands on the page, and needs no note.</summary>
    public PageContext Context(Words words, DateOnly? on) => new(Record, words, on ?? Latest, Settings.Default, IsDayChosen: false);

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

    /// <summary>The day on which a group is shown: the latest, or the last on which there was such a group.</summary>
    public DateOnly DayOf(Group group) => (group ?? throw new ArgumentNullException(nameof(group))).To is { } end ? end.First.AddDays(-1) : Latest;

    /// <summary>What every promiser has promised the members of a group on a day, certain members or not; by promiser, then member and kind.</summary>
    public ImmutableArray<Answer> AnswersTo(GroupMembers members, DateOnly day, IReadOnlyCollection<Kind> kinds)
    {
        ArgumentNullException.ThrowIfNull(members);
        var all = members.Certain.Concat(members.Uncertain).ToHashSet<Entity>();
        return day == Latest
            ? [.. Findings.Answers.Where(answer => all.Contains(answer.Beneficiary) && kinds.Contains(answer.Promise))]
            : [.. from guarantor in Record.Promisers
                  where guarantor.ExistsOn(day)
                  from member in all.OrderBy(static member => member.Index)
                  where member != guarantor
                  from kind in kinds
                  select Ask(guarantor, member, kind, day, Detail.Verdict)];
    }

    /// <summary>The same, those of the first kind with all that they turn on and rest on.</summary>
    public ImmutableArray<Answer> FullAnswersTo(GroupMembers members, DateOnly day, IReadOnlyList<Kind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return [.. AnswersTo(members, day, kinds).Select(answer => answer.Promise != kinds[0] ? answer : day == Latest ? Findings.InFull[(answer.Guarantor, answer.Beneficiary)] : Ask(answer.Guarantor, answer.Beneficiary, answer.Promise, day))];
    }

    /// <summary>What changed for the members of a group in the promises not to use nuclear weapons, up to a day, those alike together.</summary>
    public ImmutableArray<WorldGroup> ChangesTo(GroupMembers members, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(members);
        var all = members.Certain.ToHashSet<Entity>();
        return (Findings.World with { World = [.. Findings.World.World.Where(change => change.On <= until && change.After.Promise == NonUse && all.Contains(change.After.Beneficiary))] }).WorldGroups;
    }

    /// <summary>One answer.</summary>
    public Answer Ask(State guarantor, Entity beneficiary, Kind kind, DateOnly on, Detail detail = Detail.Full) => Reasoner.Ask(new(guarantor, beneficiary, kind, on, Settings.Default, detail));

    /// <summary>Every promiser's promise not to use nuclear weapons, to every state there was on a day.</summary>
    public ImmutableArray<Answer> Atlas(DateOnly day)
    {
        if (!atlases.TryGetValue(day, out var found))
        {
            atlases[day] = found = day == Latest
                ? [.. Findings.Answers.Where(answer => answer.Promise == NonUse && answer.Beneficiary is State)]
                : Reasoner.Atlas(day, [NonUse], Settings.Default, Detail.Verdict);
        }

        return found;
    }

    /// <summary>The latest changes of the promises not to use nuclear weapons, of any promiser, latest first.</summary>
    public IEnumerable<AtlasChange> LatestChanges => AtlasChange.Latest(Record, Findings.Atlas.Where(row => row.Promise == NonUse), Latest);

    /// <summary>What changed, as entries of a feed, latest first.</summary>
    public ImmutableArray<FeedEntry> Entries(Words words) => Findings.Entries(words);

    /// <summary>What changed for territories, as entries of a feed, latest first.</summary>
    public ImmutableArray<FeedEntry> TerritoryEntries(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!territoryEntries.TryGetValue(words, out var found))
        {
            territoryEntries[words] = found = ChangesFeed.Of(Context(words, null), Findings.Territories, []);
        }

        return found;
    }

    /// <summary>How a promise stood over time.</summary>
    public Timeline TimelineOf(State guarantor, Entity beneficiary, Kind kind)
    {
        if (shared is not null && kind == NonUse)
        {
            return shared.GetOrAdd((guarantor, beneficiary), pair => Reasoner.TimelineOf(pair.Item1, pair.Item2, kind, Settings.Default));
        }

        if (!timelines.TryGetValue((guarantor, beneficiary, kind), out var found))
        {
            timelines[(guarantor, beneficiary, kind)] = found = Reasoner.TimelineOf(guarantor, beneficiary, kind, Settings.Default);
        }

        return found;
    }

    /// <summary>Lets go of what was worked out for single states and pairs.</summary>
    public void Forget()
    {
        timelines.Clear();
        answers.Clear();
        latestPair = null;
    }

    /// <summary>What changed in the promises not to use nuclear weapons against a state or territory, latest first; where none was found before or after, nothing that anyone has promised did.</summary>
    public ImmutableArray<Change> ChangesTo(Entity beneficiary) =>
    [
        .. Record.Promisers.Where(guarantor => guarantor != beneficiary)
            .SelectMany(guarantor => TimelineOf(guarantor, beneficiary, NonUse).Changes.Where(static change => !change.ScopeOnly && (change.Before.IsFound || change.After.IsFound)))
            .OrderByDescending(static change => change.On),
    ];

    /// <summary>The spans between changes of what one state promised another, latest first; at least one.</summary>
    public ImmutableArray<PairSpan> SpansOf(State guarantor, Entity beneficiary)
    {
        // The page is made in every language, one after another.
        if (latestPair is not { } known || known.Guarantor != guarantor || known.Beneficiary != beneficiary)
        {
            latestPair = known = (guarantor, beneficiary, SpansBetween(guarantor, beneficiary));
        }

        return known.Spans;
    }

    private ImmutableArray<PairSpan> SpansBetween(State guarantor, Entity beneficiary)
    {
        var changes = Told.SelectMany(id => Record.Kinds.Where(kind => kind.Id == id))
            .SelectMany(kind => TimelineOf(guarantor, beneficiary, kind).Changes.Where(static change => !change.ScopeOnly))
            .ToLookup(static change => change.On);
        DateOnly[] starts = [Reasoner.FirstDay, .. changes.Select(static sameDay => sameDay.Key).Order()];
        var spans = ImmutableArray.CreateBuilder<PairSpan>();
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            var last = i == starts.Length - 1;
            var day = last && Latest > starts[i] ? Latest : starts[i];
            spans.Add(new(
                starts[i],
                last ? null : starts[i + 1],
                [.. Kinds.Select(kind => Ask(guarantor, beneficiary, kind, day, last && kind == NonUse ? Detail.Proof : Detail.Full))],
                [.. changes[starts[i]]]));
        }

        return spans.ToImmutable();
    }
}
