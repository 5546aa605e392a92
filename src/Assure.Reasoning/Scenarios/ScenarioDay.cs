using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Evaluation;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>All answers of a day under one scenario after another: what a scenario does not touch is not asked again.</summary>
/// <remarks>
/// While the record as it is is asked, it is noted what is looked up; a scenario can change only answers for which a row that
/// it changes was looked up, whose texts it changes, or that met a reading it assumes. Finds what <see cref="WhatIfFinder"/> finds,
/// among states. Not safe for several threads at once.
/// </remarks>
public sealed class ScenarioDay
{
    private readonly Engine engine;
    private readonly Asker asker;
    private readonly AlikeStates alike;
    private readonly List<DayRow> rows = [];
    private readonly ScenarioDay? basis;
    private readonly HashSet<DayRow> taken = [];
    private readonly Dictionary<(State, State, Kind), (Answer Answer, Outcome? Settled)> known = [];
    private readonly Settings settings;

    /// <summary>Begins with a day; nothing is asked yet.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds of promise that are compared.</param>
    public ScenarioDay(RecordEdition record, DateOnly on, ImmutableArray<Kind> kinds)
    {
        ArgumentNullException.ThrowIfNull(record);
        (On, Kinds, settings) = (on, kinds, Settings.Default);
        engine = new(record);
        asker = new(engine);
        alike = new(record, settings, on);
        Promisers = [.. record.Promisers.Where(state => state.ExistsOn(on))];
        States = [.. record.States.Where(state => state.ExistsOn(on))];
        Add(kinds);
    }

    private ScenarioDay(ScenarioDay basis, Settings settings)
    {
        this.basis = basis;
        (On, Kinds, engine, asker, alike, Promisers, States, this.settings) = (basis.On, basis.Kinds, basis.engine, basis.asker, settings.Viewpoint.Kind == ViewpointKind.Beneficiary ? new(basis.Record, settings, basis.On) : basis.alike, basis.Promisers, basis.States, settings);
        Add(Kinds);
    }

    private static IReadOnlySet<State> NoStates { get; } = ImmutableHashSet<State>.Empty;

    /// <summary>The edition.</summary>
    public RecordEdition Record => engine.Record;

    /// <summary>The parts that evaluate it.</summary>
    internal Engine Engine => engine;

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The kinds of promise that are compared.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    /// <summary>The promisers that exist on the day, in the record's order.</summary>
    public ImmutableArray<State> Promisers { get; }

    /// <summary>The states that exist on the day, in the record's order.</summary>
    public ImmutableArray<State> States { get; }

    /// <summary>The same day with other things settled beforehand; what they do not bear on is taken over.</summary>
    /// <param name="other">A viewpoint, readings; nothing else that settings hold.</param>
    public ScenarioDay Under(Settings other) => new(this, other);

    /// <summary>Takes kinds of promise in, so that they too can be asked about.</summary>
    /// <param name="kinds">The kinds; those known already change nothing.</param>
    public void Add(ImmutableArray<Kind> kinds)
    {
        if (basis is not null)
        {
            basis.Add(kinds);
            basis.Finish(kinds);
            rows.AddRange(basis.rows.Where(row => row.Kinds.Any(kinds.Contains) && taken.Add(row)).Select(row => row.Under(settings)));
            return;
        }

        Kind[] added = [.. kinds.Where(kind => !rows.Exists(row => row.Kinds.Contains(kind)))];
        if (added.Length > 0)
        {
            var spoken = new TouchedPromises(engine, engine, Scenario.Empty);
            rows.AddRange(from guarantor in Promisers
                          from same in SamePromises(engine, guarantor, added)
                          select new DayRow(guarantor, [.. same], engine.Index.Promises(guarantor, same[0]), Sets(guarantor, spoken.Spoken(guarantor, same[0])), settings));
        }
    }

    /// <summary>Asks some of what is to be asked, so that the first scenario finds it.</summary>
    /// <param name="count">How much.</param>
    /// <returns>Whether anything is left.</returns>
    public bool Prepare(int count)
    {
        foreach (var row in rows)
        {
            while (row.AskNext(engine, asker, On))
            {
                if (--count <= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The answer for a state, or for one that the promiser's texts cannot tell from it: the same in all but who is named.</summary>
    /// <param name="guarantor">A promiser of the day.</param>
    /// <param name="state">A state of the day, another one.</param>
    /// <param name="kind">One of the kinds.</param>
    public Answer Like(State guarantor, State state, Kind kind)
    {
        var row = RowOf(guarantor, kind);
        Finish(row);
        return row[row.SetOf(state)];
    }

    /// <summary>What a scenario changes.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public WhatIfGroups Find(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Find(scenario, Record, Promisers, Kinds);
    }

    /// <summary>What a scenario changes of some promises, laid over the edition with a draft added.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="record">The edition: this one, or this one with texts added that are no promises.</param>
    /// <param name="guarantors">Some of the day's promisers.</param>
    /// <param name="kinds">Some of the kinds taken in, in the order in which changes are told.</param>
    internal WhatIfGroups Find(Scenario scenario, RecordEdition record, IReadOnlyCollection<State> guarantors, ImmutableArray<Kind> kinds)
    {
        var edited = ScenarioEditor.Apply(record, scenario);
        var changed = new Engine(edited, engine);
        var other = new Asker(changed);
        var under = scenario.Over(settings);
        var touched = new TouchedPromises(engine, changed, scenario);
        var moved = touched.Rows.SelectMany(static row => row.Arguments).OfType<State>().ToHashSet();
        Dispute[] settled = [.. under.Readings.Where(pair => settings.Readings.GetValueOrDefault(pair.Key, -1) != pair.Value).Select(static pair => pair.Key)];
        var isOnlyTexts = touched.Rows.Count == 0 && settled.Length == 0;
        var groups = new List<WhatIfGroup>();
        foreach (var row in rows.Where(row => guarantors.Contains(row.Guarantor) && row.Kinds.Any(kinds.Contains)))
        {
            Finish(row);

            // Kinds that the same texts promise under the scenario too have the same answers there too.
            foreach (var same in SamePromises(changed, row.Guarantor, row.Kinds.Where(kinds.Contains)))
            {
                var isSame = changed.Index.Promises(row.Guarantor, same[0]).SequenceEqual(row.Plans);
                foreach (var set in isSame ? Hit(row, touched.Rows, settled, moved, changed) : Further(row, changed, same[0], moved))
                {
                    var (before, known) = Before(row, set[0], same[0]);
                    var after = other.AskKnowing(new(row.Guarantor, set[0], same[0], On, under, Detail.Headline), isOnlyTexts ? known : null);
                    if (after is not null && WhatIfFinder.Differs(before, after))
                    {
                        groups.AddRange(same.Select(kind => new WhatIfGroup(new(Of(before, kind), Of(after, kind)), ImmutableArray<Entity>.CastUp(set))));
                    }
                }
            }
        }

        var asked = kinds.Length * guarantors.Sum(guarantor => States.Length - (States.Contains(guarantor) ? 1 : 0));
        return new(scenario, edited, On, asked, [.. groups.OrderBy(group => Promisers.IndexOf(group.Shown.Before.Guarantor)).ThenBy(static group => group.All[0].Index).ThenBy(group => kinds.IndexOf(group.Shown.Before.Promise))]);
    }

    /// <summary>What a scenario changes, every answer asked for itself.</summary>
    /// <param name="found">What it changes.</param>
    public WhatIf InFull(WhatIfGroups found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var under = found.Scenario.Over(settings);
        var other = new Asker(new(found.Edited, engine));
        var changes = found.Groups.SelectMany(group => group.All.Cast<State>().Select(state => state == group.Shown.Before.Beneficiary ? group.Shown : new(
            Before(RowOf(group.Shown.Before.Guarantor, group.Shown.Before.Promise), state, group.Shown.Before.Promise).Answer,
            other.Ask(new(group.Shown.Before.Guarantor, state, group.Shown.Before.Promise, On, under, Detail.Headline)))));
        return new(found.Scenario, found.Edited, On, found.Asked, [.. changes.OrderBy(change => Promisers.IndexOf(change.Before.Guarantor)).ThenBy(static change => change.Before.Beneficiary.Index).ThenBy(change => Kinds.IndexOf(change.Before.Promise))]);
    }

    /// <summary>Tells states apart, by the facts of the day.</summary>
    internal AlikeStates Alike => alike;

    /// <summary>Sets of states that are alike, each in the record's order.</summary>
    private ImmutableArray<ImmutableArray<State>> Sets(State guarantor, NamedInFormulas spoken) => Sets(alike.Divide(States.Where(state => state != guarantor), guarantor, spoken, NoStates));

    private static ImmutableArray<ImmutableArray<State>> Sets(IEnumerable<IEnumerable<Entity>> divided) => [.. divided.Select(static set => set.Cast<State>().ToImmutableArray())];

    /// <summary>The sets of a row divided further, as the texts ask that the row does not have.</summary>
    private ImmutableArray<ImmutableArray<State>> Further(DayRow row, Engine under, Kind kind, IReadOnlySet<State> apart)
    {
        var spoken = new NamedInFormulas();
        spoken.Visit(under.Index.Promises(row.Guarantor, kind).Where(plan => !row.Plans.Contains(plan)));
        return Sets(alike.Divide(States.Where(state => state != row.Guarantor), row.Guarantor, spoken, apart, row.SetOf));
    }

    /// <summary>The sets that a scenario may touch, and each state that it moves.</summary>
    private IEnumerable<ImmutableArray<State>> Hit(DayRow row, IReadOnlyCollection<FactRow> changed, Dispute[] settled, HashSet<State> moved, Engine under)
    {
        var hit = row.Hit(changed, settled, under, On);
        for (var i = 0; i < row.Classes.Length; i++)
        {
            foreach (var state in row.Classes[i].Where(moved.Contains))
            {
                yield return [state];
            }

            if (hit.Contains(i) && row.Classes[i].RemoveAll(moved.Contains) is { IsEmpty: false } others)
            {
                yield return others;
            }
        }
    }

    /// <summary>Kinds of promise, those together that the same texts of a promiser give.</summary>
    private static IEnumerable<Kind[]> SamePromises(Engine engine, State guarantor, IEnumerable<Kind> kinds) =>
        kinds.GroupBy(kind => string.Join(' ', engine.Index.Promises(guarantor, kind).Select(static plan => plan.Text.Index))).Select(static same => same.ToArray());

    private static Answer Of(Answer answer, Kind kind) => answer.Promise == kind ? answer : answer with { Promise = kind };

    /// <summary>The answer for a state itself, as it is, and what its cell came to; null for that where an open choice was met.</summary>
    private (Answer Answer, Outcome? Settled) Before(DayRow row, State state, Kind kind)
    {
        var set = row.SetOf(state);
        if (row.Classes[set][0] == state)
        {
            return (Of(row[set], kind), row.Settled(set));
        }

        if (!known.TryGetValue((row.Guarantor, state, row.Kinds[0]), out var found))
        {
            var met = asker.AskMet(new(row.Guarantor, state, row.Kinds[0], On, settings, Detail.Headline));
            known[(row.Guarantor, state, row.Kinds[0])] = found = (met.Answer, met.Settled);
        }

        return (Of(found.Answer, kind), found.Settled);
    }

    private DayRow RowOf(State guarantor, Kind kind)
    {
        foreach (var row in rows)
        {
            if (row.Guarantor == guarantor && row.Kinds.Contains(kind))
            {
                return row;
            }
        }

        throw new ArgumentException($"{guarantor.Id} is not asked about {kind.Id}", nameof(guarantor));
    }

    private void Finish(ImmutableArray<Kind> kinds)
    {
        foreach (var row in rows.Where(row => row.Kinds.Any(kinds.Contains)))
        {
            Finish(row);
        }
    }

    private void Finish(DayRow row)
    {
        while (row.AskNext(engine, asker, On))
        {
        }
    }
}
