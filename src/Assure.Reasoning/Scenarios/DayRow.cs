using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Sets;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>A promiser's answers of a day, of one kind or of several that the same texts promise: states that those texts cannot tell apart are asked about once, and it is kept what was looked up.</summary>
/// <remarks>An answer is worked out from what was looked up, the choices met, and the texts; where none of them is another, neither is the answer.</remarks>
internal sealed class DayRow
{
    private readonly Answer?[] answers;
    private readonly Outcome?[] outcomes;
    private readonly Dictionary<long, EntitySet> recorded = [];
    private readonly Dictionary<long, List<(int Set, TracedQuestion Question)>> questions = [];
    private readonly Dictionary<Relation, Dictionary<OpenLookup, EntitySet>> open = [];
    private readonly Dictionary<Dispute, EntitySet> disputes = [];
    private readonly DayRow? basis;
    private readonly int[] origins = [];
    private readonly int[] sets = new int[EntitySet.Capacity];
    private int next;

    /// <summary>Begins one.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="kinds">The kinds.</param>
    /// <param name="plans">The texts that promise them.</param>
    /// <param name="classes">The states, those alike together.</param>
    /// <param name="settings">What is settled beforehand.</param>
    public DayRow(State guarantor, ImmutableArray<Kind> kinds, ImmutableArray<TextPlan> plans, ImmutableArray<ImmutableArray<State>> classes, Settings settings)
    {
        (Guarantor, Kinds, Plans, Classes, Settings) = (guarantor, kinds, plans, classes, settings);
        (answers, outcomes) = (new Answer?[classes.Length], new Outcome?[classes.Length]);
        for (var i = 0; i < classes.Length; i++)
        {
            foreach (var state in classes[i])
            {
                sets[state.Index] = i;
            }
        }
    }

    /// <summary>The same under other settings; answers that met no choice which is settled otherwise are taken over.</summary>
    private DayRow(DayRow basis, Settings settings, ImmutableArray<(ImmutableArray<State> States, int Origin)> classes)
        : this(basis.Guarantor, basis.Kinds, basis.Plans, [.. classes.Select(static set => set.States)], settings)
    {
        this.basis = basis;
        origins = [.. classes.Select(static set => set.Origin)];
        for (var i = 0; i < answers.Length; i++)
        {
            (answers[i], outcomes[i]) = origins[i] < 0 ? (null, null) : (basis.answers[origins[i]], basis.outcomes[origins[i]]);
        }
    }

    /// <summary>The promiser.</summary>
    public State Guarantor { get; }

    /// <summary>The kinds.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    /// <summary>The texts that promise them.</summary>
    public ImmutableArray<TextPlan> Plans { get; }

    /// <summary>The states, those alike together, each set in the record's order.</summary>
    public ImmutableArray<ImmutableArray<State>> Classes { get; }

    /// <summary>What is settled beforehand.</summary>
    public Settings Settings { get; }

    /// <summary>The answer for the first state of a set, of the first kind; asked by then.</summary>
    public Answer this[int set] => answers[set] ?? throw new InvalidOperationException("not yet asked");

    /// <summary>What the cell of the first state of a set came to; null where an open choice was met. Asked by then.</summary>
    public Outcome? Settled(int set) => outcomes[set];

    /// <summary>The number of the set that a state is in.</summary>
    public int SetOf(State state) => sets[state.Index];

    /// <summary>The row under other settings.</summary>
    public DayRow Under(Settings settings)
    {
        var classes = ImmutableArray.CreateBuilder<(ImmutableArray<State>, int)>();
        for (var i = 0; i < Classes.Length; i++)
        {
            // Where each beneficiary's own word counts, those who have one on what is met are like no other.
            var set = Classes[i];
            var voiced = settings.Viewpoint.Kind == ViewpointKind.Beneficiary ? Voiced(i) : [];
            classes.AddRange(set.Where(voiced.Contains).Select(static state => (ImmutableArray.Create(state), -1)));
            if (set.RemoveAll(voiced.Contains) is { IsEmpty: false } others)
            {
                classes.Add((others, others[0] == set[0] && !IsSettledOtherwise(i, settings) ? i : -1));
            }
        }

        return new(this, settings, classes.ToImmutable());
    }

    /// <summary>Asks about the next set of states not yet asked about.</summary>
    /// <param name="engine">Evaluates the record as it is.</param>
    /// <param name="asker">Asks.</param>
    /// <param name="on">The day.</param>
    /// <returns>Whether there was one.</returns>
    public bool AskNext(Engine engine, Asker asker, DateOnly on)
    {
        while (next < answers.Length && answers[next] is not null)
        {
            next++;
        }

        if (next == answers.Length)
        {
            return false;
        }

        var trace = new LookupTrace();
        MetAnswer met;
        engine.World.Trace = trace;
        try
        {
            met = asker.AskMet(new(Guarantor, Classes[next][0], Kinds[0], on, Settings, Detail.Headline));
        }
        finally
        {
            engine.World.Trace = null;
        }

        (answers[next], outcomes[next]) = (met.Answer, met.Settled);
        Note(trace, met.Met, EntitySet.Of(next));
        return true;
    }

    /// <summary>The sets of states whose answers may be others when rows are changed and disputes settled otherwise; asked by then.</summary>
    /// <param name="rows">The rows, as they were and as they would be.</param>
    /// <param name="settled">The disputes.</param>
    /// <param name="changed">Evaluates the edition with the rows changed: a question that has the same answer there changes nothing.</param>
    /// <param name="on">The day.</param>
    public EntitySet Hit(IReadOnlyCollection<FactRow> rows, IReadOnlyCollection<Dispute> settled, Engine changed, DateOnly on)
    {
        var hit = EntitySet.Empty;
        if (basis?.Hit(rows, settled, changed, on) is { IsEmpty: false } before)
        {
            for (var i = 0; i < origins.Length; i++)
            {
                hit |= origins[i] >= 0 && before.Contains(origins[i]) ? EntitySet.Of(i) : EntitySet.Empty;
            }
        }

        foreach (var dispute in settled)
        {
            hit |= disputes.GetValueOrDefault(dispute);
        }

        foreach (var row in rows)
        {
            if (row.Relation.IsOpen)
            {
                hit |= Bearing(row.Relation, [.. row.Arguments.Select(static thing => thing.Index)]);
            }

            foreach (var key in LookupTrace.Finding(row))
            {
                hit |= recorded.GetValueOrDefault(key);
            }
        }

        var seen = new HashSet<(int, TracedQuestion)>();
        foreach (var asked in rows.SelectMany(LookupTrace.Finding).SelectMany(key => questions.GetValueOrDefault(key) ?? []))
        {
            if (!hit.Contains(asked.Set) && seen.Add(asked) && !(asked.Question.IsPlain && IsSame(asked.Question, asked.Set, changed, on)))
            {
                hit |= EntitySet.Of(asked.Set);
            }
        }

        return hit;
    }

    private bool IsSame(TracedQuestion question, int set, Engine changed, DateOnly on)
    {
        var state = Classes[set][0];
        return changed.Closed.IsSame(question, new(Guarantor, state, on, new(Settings, Guarantor, state)));
    }

    private void Note(LookupTrace trace, IEnumerable<Choice> met, EntitySet set)
    {
        foreach (var key in trace.Recorded)
        {
            recorded[key] = recorded.GetValueOrDefault(key) | set;
        }

        foreach (var (question, keys) in trace.Questions)
        {
            foreach (var key in keys)
            {
                if (!questions.TryGetValue(key, out var asked))
                {
                    questions[key] = asked = [];
                }

                asked.Add((set.Min(), question));
            }
        }

        foreach (var lookup in trace.Open)
        {
            if (!open.TryGetValue(lookup.Relation, out var ofRelation))
            {
                open[lookup.Relation] = ofRelation = [];
            }

            ofRelation[lookup] = ofRelation.GetValueOrDefault(lookup) | set;
        }

        foreach (var choice in met)
        {
            if (choice is Choice.OfReading(var dispute))
            {
                disputes[dispute] = disputes.GetValueOrDefault(dispute) | set;
            }
        }
    }

    /// <summary>Whom a row of an open relation bears on, itself and through what it entails.</summary>
    private EntitySet Bearing(Relation relation, int[] things)
    {
        var hit = EntitySet.Empty;
        foreach (var (lookup, sets) in open.GetValueOrDefault(relation) ?? [])
        {
            if (lookup.Covers(things))
            {
                hit |= sets;
            }
        }

        foreach (var entailed in relation.Entails)
        {
            hit |= Bearing(entailed.Relation, [.. entailed.Arguments.Select(argument => things[argument])]);
        }

        return hit;
    }

    /// <summary>The states that hold a reading of a dispute which one set of states met.</summary>
    private HashSet<State> Voiced(int set) =>
        [.. disputes.Where(met => met.Value.Contains(set)).SelectMany(static met => met.Key.Readings).SelectMany(static reading => reading.Voices).Select(static voice => voice.State).OfType<State>()];

    private bool IsSettledOtherwise(int set, Settings other)
    {
        var (before, after) = (new ChoiceContext(Settings, Guarantor, Classes[set][0]), new ChoiceContext(other, Guarantor, Classes[set][0]));
        return disputes.Any(met => met.Value.Contains(set) && before.Settled(met.Key) != after.Settled(met.Key));
    }
}
