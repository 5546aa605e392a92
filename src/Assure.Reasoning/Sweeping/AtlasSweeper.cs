using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Sets;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Answers for every promiser, state, kind and day at once: by sets, piece by piece; cells that open choices touch are asked one by one.</summary>
internal sealed class AtlasSweeper(Engine engine, Asker asker)
{
    private const int Forms = (int)Form.Policy + 1;
    private const int Lanes = 5;

    /// <summary>The whole atlas.</summary>
    public ImmutableArray<AtlasRow> Sweep(IEnumerable<State> guarantors, ImmutableArray<Kind> kinds, Settings settings)
    {
        var exists = Existence();
        var rows = ImmutableArray.CreateBuilder<AtlasRow>();
        RowHistories? shared = null;
        foreach (var guarantor in guarantors)
        {
            // Whom a viewpoint settles a dispute for depends on the promiser only when it is relative to the question.
            var choices = new ChoiceContext(settings, guarantor, guarantor);
            Func<Dispute, int?> settled = settings.Viewpoint.Kind == ViewpointKind.Beneficiary ? dispute => dispute.Readings.Any(static reading => !reading.Voices.IsEmpty) ? null : choices.Settled(dispute) : choices.Settled;
            var histories = settings.Viewpoint.Kind is ViewpointKind.Guarantor ? new(engine.Record, settled, settings.Strict) : shared ??= new(engine.Record, settled, settings.Strict);
            var texts = new TextSweeper(new(engine.Record, histories, settled, guarantor, engine.Evidence, engine.Dependence), settled, settings.Strict);
            foreach (var kind in kinds)
            {
                rows.Add(Row(guarantor, kind, texts, exists, settings));
            }
        }

        return rows.ToImmutable();
    }

    private AtlasRow Row(State guarantor, Kind kind, TextSweeper texts, History exists, Settings settings)
    {
        // Lane 0 of a form: whom its texts reach; lanes 1 to 4: where they hold at each point.
        var lanes = new History?[Forms * Lanes];
        var joined = new Dictionary<(History, History), History>();
        var everyOne = false;
        foreach (var plan in engine.Index.Promises(guarantor, kind))
        {
            try
            {
                foreach (var history in texts.Of(plan))
                {
                    Join(lanes, (int)history.Form * Lanes, history.Reach, joined);
                    for (var point = 0; point < history.Holds.Length; point++)
                    {
                        Join(lanes, ((int)history.Form * Lanes) + 1 + point, history.Holds[point], joined);
                    }
                }
            }
            catch (NotSweepableException)
            {
                everyOne = true;
            }
        }

        return new(guarantor, kind, Pieces(guarantor, kind, lanes, exists, everyOne, settings));
    }

    /// <summary>Adds a history to a lane. Lanes often agree, so each union is made once.</summary>
    private static void Join(History?[] lanes, int lane, History history, Dictionary<(History, History), History> joined)
    {
        if (lanes[lane] is not { } known)
        {
            lanes[lane] = history;
        }
        else if (joined.TryGetValue((known, history), out var union))
        {
            lanes[lane] = union;
        }
        else
        {
            lanes[lane] = joined[(known, history)] = known | history;
        }
    }

    private ImmutableArray<AtlasPiece> Pieces(State guarantor, Kind kind, History?[] lanes, History exists, bool everyOne, Settings settings)
    {
        var walkers = new List<(int Lane, History History)>();
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            if (lanes[lane] is { } history)
            {
                walkers.Add((lane, history));
            }
        }

        var cursors = new int[walkers.Count + 1];
        var values = new Possible[Forms * Lanes];
        var asked = new Dictionary<int, (UInt128 Bits, AtlasGroup Group)>();
        var pieces = ImmutableArray.CreateBuilder<AtlasPiece>();
        var first = Reasoner.FirstDay.DayNumber;
        for (var day = first; ;)
        {
            for (var i = 0; i < walkers.Count; i++)
            {
                Advance(ref cursors[i], walkers[i].History, day);
                values[walkers[i].Lane] = walkers[i].History.Values[cursors[i]];
            }

            Advance(ref cursors[^1], exists, day);
            var there = exists.Values[cursors[^1]].Must & ~EntitySet.Of(guarantor.Index);
            if (!exists.Values[cursors[^1]].Must.Contains(guarantor.Index))
            {
                there = EntitySet.Empty;
            }

            var on = DateOnly.FromDayNumber(day);
            var groups = Groups(values, there, everyOne, state => AskOnce(guarantor, state, kind, on, settings, values, asked));
            if (pieces.Count == 0 || !pieces[^1].Groups.SequenceEqual(groups))
            {
                pieces.Add(new(on, groups));
            }

            var next = int.MaxValue;
            for (var i = 0; i < walkers.Count; i++)
            {
                next = Math.Min(next, Next(walkers[i].History, cursors[i]));
            }

            next = Math.Min(next, Next(exists, cursors[^1]));
            if (next == int.MaxValue)
            {
                return pieces.ToImmutable();
            }

            day = next;
        }
    }

    private static void Advance(ref int cursor, History history, int day)
    {
        while (cursor < history.Days.Length && history.Days[cursor] <= day)
        {
            cursor++;
        }
    }

    private static int Next(History history, int cursor) => cursor < history.Days.Length ? history.Days[cursor] : int.MaxValue;

    private static ImmutableArray<AtlasGroup> Groups(Possible[] values, EntitySet there, bool everyOne, Func<int, AtlasGroup> ask)
    {
        var doubtful = everyOne ? there : EntitySet.Empty;
        foreach (var value in values)
        {
            doubtful |= value.Doubtful & there;
        }

        var groups = new List<AtlasGroup>();
        var left = there & ~doubtful;
        var together = new Labelled(values, left);
        for (var form = 0; form < Forms && !left.IsEmpty; form++)
        {
            var reach = values[form * Lanes].Must & left;
            if (reach.IsEmpty)
            {
                continue;
            }

            var labels = new Labelled(values, form);
            for (var verdict = Verdict.Unconditional; verdict <= Verdict.Dormant; verdict++)
            {
                var states = reach & labels[verdict];
                if (!states.IsEmpty)
                {
                    together.Split(states, verdict, (Form)form, groups);
                    left &= ~states;
                }
            }
        }

        // What is left is reached only by texts that are excluded, or by none.
        for (var form = 0; form < Forms && !left.IsEmpty; form++)
        {
            var excluded = values[form * Lanes].Must & left;
            if (!excluded.IsEmpty)
            {
                together.Split(excluded, Verdict.Excluded, (Form)form, groups);
                left &= ~excluded;
            }
        }

        if (!left.IsEmpty)
        {
            groups.Add(new(left, Verdict.None, null, null));
        }

        foreach (var state in doubtful)
        {
            AddTo(groups, ask(state));
        }

        groups.Sort(static (one, other) => one.Verdict != other.Verdict ? one.Verdict.CompareTo(other.Verdict) : Nullable.Compare(one.Form, other.Form) is var byForm and not 0 ? byForm : Nullable.Compare(one.Best, other.Best));
        return [.. groups];
    }

    private static void AddTo(List<AtlasGroup> groups, AtlasGroup one)
    {
        var index = groups.FindIndex(group => group.Verdict == one.Verdict && group.Form == one.Form && group.Best == one.Best);
        if (index < 0)
        {
            groups.Add(one);
        }
        else
        {
            groups[index] = groups[index] with { States = groups[index].States | one.States };
        }
    }

    /// <summary>Asks one cell, unless nothing that concerns it has changed since it was last asked.</summary>
    private AtlasGroup AskOnce(State guarantor, int index, Kind kind, DateOnly day, Settings settings, Possible[] values, Dictionary<int, (UInt128 Bits, AtlasGroup Group)> asked)
    {
        UInt128 bits = 1;
        foreach (var value in values)
        {
            bits = (bits << 2) | (value.Must.Contains(index) ? 2u : 0u) | (value.May.Contains(index) ? 1u : 0u);
        }

        if (asked.TryGetValue(index, out var known) && known.Bits == bits)
        {
            return known.Group;
        }

        var (verdict, form, best) = asker.Headline(new(guarantor, engine.Record.States[index], kind, day, settings, Detail.Verdict));
        var group = new AtlasGroup(EntitySet.Of(index), verdict, form, best);
        asked[index] = (bits, group);
        return group;
    }

    private History Existence()
    {
        var days = new SortedSet<int> { 0 };
        foreach (var state in engine.Record.States)
        {
            days.Add(state.From.DayNumber);
            if (state.To is { } to)
            {
                days.Add(to.DayNumber);
            }
        }

        var builder = new History.Builder(Possible.None, days.Count);
        foreach (var day in days)
        {
            var there = EntitySet.Empty;
            foreach (var state in engine.Record.States)
            {
                if (state.From.DayNumber <= day && (state.To is null || day < state.To.Value.DayNumber))
                {
                    there |= EntitySet.Of(state.Index);
                }
            }

            builder.From(day, new(there, there));
        }

        return builder.Build();
    }
}
