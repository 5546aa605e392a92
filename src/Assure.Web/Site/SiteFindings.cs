using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Comparing;
using Assure.Record;
using Assure.Record.Compiled;
using Assure.Record.Entities;
using Assure.Reports.Bibliography;
using Assure.Reports.Blocks;
using Assure.Reports.Feeds;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Web.Site;

/// <summary>What several pages need and takes long to work out: worked out once for an edition, when first asked for, in every language the same.</summary>
/// <remarks>Safe for several threads at once.</remarks>
public sealed class SiteFindings
{
    private const string Editions = "editions/";
    private static readonly ConditionalWeakTable<RecordEdition, SiteFindings> Kept = [];
    private readonly Lazy<ImmutableArray<Answer>> answers;
    private readonly Lazy<FrozenDictionary<(State, Entity), Answer>> full;
    private readonly Lazy<ImmutableArray<ReadingReport>> readings;
    private readonly Lazy<(StrengthOrder Order, ImmutableArray<Comparison> Steps)> order;
    private readonly Lazy<ChangeLists> world;
    private readonly Lazy<ChangeLists> territories;
    private readonly Lazy<ImmutableArray<EditionStep>> steps;
    private readonly Lazy<ImmutableArray<SourceUse>> sources;
    private readonly Lazy<ImmutableArray<AtlasRow>> atlas;
    private readonly Lazy<FrozenSet<State>> silent;
    private readonly Lazy<FrozenSet<string>> addresses;
    private readonly FrozenDictionary<string, Lazy<NameLinks>> links;
    private readonly FrozenDictionary<string, Lazy<ImmutableArray<FeedEntry>>> entries;
    private TextReach? reach;

    private SiteFindings(RecordEdition record)
    {
        atlas = new(() => new Reasoner(record).WholeAtlas(SiteContent.KindsOf(record), Settings.Default));
        silent = new(() => Atlas
            .GroupBy(static row => row.Guarantor)
            .Where(static rows => rows.All(static row => row.Pieces.All(static piece => piece.Groups.All(static group => group.Verdict == Verdict.None))))
            .Select(static rows => rows.Key).ToFrozenSet());
        addresses = new(() => SiteMap.Of(new SiteContent(record)).Select(static page => page.Address.Path).ToFrozenSet());
        links = Words.All.ToFrozenDictionary(static words => words.Code, words => new Lazy<NameLinks>(() => new(record, words)));
        entries = Words.All.ToFrozenDictionary(static words => words.Code, words => new Lazy<ImmutableArray<FeedEntry>>(() =>
            ChangesFeed.Of(new(record, words, record.ReadUpTo, Settings.Default, IsDayChosen: true), World, EditionSteps)));
        answers = new(() => AllAnswers(record));
        full = new(() => InFullOf(record));
        readings = new(() => AllReadings(record));
        order = new(() => OrderOf(record));
        world = new(() => WorldOf(record, []));
        territories = new(() => WorldOf(record, [.. record.Territories.Select(static territory => territory.Id)]));
        steps = new(() => StepsTo(record));
        sources = new(() => SourceUse.AllOf(record));
    }

    /// <summary>Those of an edition: the same for whoever asks.</summary>
    public static SiteFindings Of(RecordEdition record) => Kept.GetValue(record, static edition => new(edition));

    /// <summary>Every answer of the day the record was read to, to states and territories, of every kind of promise.</summary>
    public ImmutableArray<Answer> Answers => answers.Value;

    /// <summary>The answers of that day on the promise not to use nuclear weapons, by promiser and state, with all that they turn on and rest on.</summary>
    public FrozenDictionary<(State Guarantor, Entity Beneficiary), Answer> InFull => full.Value;

    /// <summary>Whom each text reaches on that day.</summary>
    public TextReach Reach => reach ??= TextReach.Of(Answers);

    /// <summary>What hangs on each dispute and doubt on that day, in the record's order.</summary>
    public ImmutableArray<ReadingReport> Readings => readings.Value;

    /// <summary>The order of the texts in force on that day that promise not to use nuclear weapons.</summary>
    public StrengthOrder Order => order.Value.Order;

    /// <summary>Each step of that order compared: a text and one next below it.</summary>
    public ImmutableArray<Comparison> Steps => order.Value.Steps;

    /// <summary>How the promises not to use and not to threaten changed since 1945.</summary>
    public ChangeLists World => world.Value;

    /// <summary>The same for territories.</summary>
    public ChangeLists Territories => territories.Value;

    /// <summary>What each edition published so far, and this one, answers otherwise than the one before it; latest first.</summary>
    public ImmutableArray<EditionStep> EditionSteps => steps.Value;

    /// <summary>The sources, with what rests on each.</summary>
    public ImmutableArray<SourceUse> Sources => sources.Value;

    /// <summary>Verdicts and forms over all time, by promiser and kind.</summary>
    public ImmutableArray<AtlasRow> Atlas => atlas.Value;

    /// <summary>The promisers of whom no promise of any kind, to any state, has ever been found.</summary>
    public FrozenSet<State> Silent => silent.Value;

    /// <summary>The addresses of all pages.</summary>
    public FrozenSet<string> Addresses => addresses.Value;

    /// <summary>Finds what words name, in one language.</summary>
    public NameLinks Links(Words words) => links[words.Code].Value;

    /// <summary>What changed, as entries of a feed, latest first.</summary>
    public ImmutableArray<FeedEntry> Entries(Words words) => entries[words.Code].Value;

    /// <summary>Works out all that is kept here, what most pages need first.</summary>
    /// <param name="cancelled">Ends the work between two pieces of it.</param>
    public void Prepare(CancellationToken cancelled)
    {
        Action[] pieces = [() => _ = Addresses, .. Words.All.Select(words => (Action)(() => _ = Links(words))), () => _ = Reach, () => _ = InFull, () => _ = Readings, () => _ = Steps, () => _ = World, () => _ = EditionSteps, () => _ = Territories, () => _ = Sources];
        foreach (var piece in pieces)
        {
            if (cancelled.IsCancellationRequested)
            {
                return;
            }

            piece();
        }
    }

    private static ImmutableArray<Answer> AllAnswers(RecordEdition record)
    {
        var (reasoner, day) = (new Reasoner(record), record.ReadUpTo);
        return
        [
            .. reasoner.Atlas(day, record.Kinds, Settings.Default, Detail.Verdict),
            .. from guarantor in record.Promisers
               from territory in record.Territories
               from kind in record.Kinds
               select reasoner.Ask(new(guarantor, territory, kind, day, Settings.Default, Detail.Verdict)),
        ];
    }

    private static FrozenDictionary<(State, Entity), Answer> InFullOf(RecordEdition record) =>
        new Reasoner(record).Atlas(record.ReadUpTo, [SiteContent.KindsOf(record)[0]], Settings.Default, Detail.Full).ToFrozenDictionary(static answer => (answer.Guarantor, answer.Beneficiary));

    private static ImmutableArray<ReadingReport> AllReadings(RecordEdition record)
    {
        var finder = new ReadingFinder(record, record.ReadUpTo);
        return [.. record.Disputes.Select(finder.Of)];
    }

    private static (StrengthOrder Order, ImmutableArray<Comparison> Steps) OrderOf(RecordEdition record)
    {
        var comparer = new TextComparer(record, record.ReadUpTo, Settings.Default);
        var use = SiteContent.KindsOf(record)[0];
        var found = StrengthOrder.Of(comparer, comparer.InForce(use), use, record.ReadUpTo);
        return (found, [.. found.Nodes.SelectMany(node => node.Below.Select(below => comparer.Compare(node.Texts[0], found.Nodes[below].Texts[0], use)))]);
    }

    private static ChangeLists WorldOf(RecordEdition record, string[] beneficiaries) =>
        new ChangeFinder(new(record, Reasoner.FirstDay), new(record, record.ReadUpTo)).Find([], beneficiaries, [.. SiteContent.KindsOf(record).Take(2).Select(static kind => kind.Id)], Settings.Default);

    /// <summary>The steps from edition to edition, of those built in and this one.</summary>
    private static ImmutableArray<EditionStep> StepsTo(RecordEdition record)
    {
        var assembly = typeof(SiteFindings).Assembly;
        RecordEdition[] published =
        [
            .. assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Editions, StringComparison.Ordinal)).Select(name => Published(assembly, name))
                .Where(earlier => earlier.Edition != record.Edition && earlier.EditionDate <= record.EditionDate)
                .OrderBy(static earlier => earlier.EditionDate).ThenBy(static earlier => earlier.Edition, StringComparer.Ordinal),
            record,
        ];
        string[] told = [.. SiteContent.KindsOf(record).Where(static kind => SiteContent.Told.Contains(kind.Id)).Select(static kind => kind.Id)];
        return [.. published.Zip(published.Skip(1), (before, after) => EditionStep.Of(before, after, told)).Reverse()];
    }

    private static RecordEdition Published(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return RecordBundle.Read(bytes);
    }
}
