using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Sets;
using Assure.Reasoning.Timelines;
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
            var contested = new ContestedDays(engine);
            foreach (var kind in kinds)
            {
                rows.Add(Row(guarantor, kind, texts, exists, contested, settings));
            }
        }

        return rows.ToImmutable();
    }

    private AtlasRow Row(State guarantor, Kind kind, TextSweeper texts, History exists, ContestedDays contested, Settings settings)
    {
        // Lane 0 of a form: whom its texts reach; lanes 1 to 4: where they hold at each point.
        var lanes = new Lane?[Forms * Lanes];
        var everyOne = false;
        foreach (var plan in engine.Index.Promises(guarantor, kind))
        {
            try
            {
                foreach (var history in texts.Of(plan))
                {
                    Join(lanes, (int)history.Form * Lanes, history.Reach);
                    for (var point = 0; point < history.Holds.Length; point++)
                    {
                        Join(lanes, ((int)history.Form * Lanes) + 1 + point, history.Holds[point]);
                    }
                }
            }
            catch (NotSweepableException)
            {
                everyOne = true;
            }
        }

        // Days on which nothing certain changes, but what an open choice is about may.
        var unsettled = everyOne ? everyDay ??= [.. ChangeDays.All(engine.Record).Select(static day => day.DayNumber)] : contested.Days(guarantor, kind);
        return new(guarantor, kind, Pieces(guarantor, kind, lanes, exists, unsettled, everyOne, settings));
    }

    private static void Join(Lane?[] lanes, int lane, History history)
    {
        if (!ReferenceEquals(history, History.None))
        {
            (lanes[lane] ??= new(lane)).Add(history);
        }
    }

    private int[]? everyDay;

    private ImmutableArray<AtlasPiece> Pieces(State guarantor, Kind kind, Lane?[] lanes, History exists, int[] unsettled, bool everyOne, Settings settings)
    {
        Lane[] used = [.. lanes.OfType<Lane>()];
        var there = new Lane(lanes.Length);
        there.Add(exists);
        var values = new Possible[Forms * Lanes];
        var asked = new Dictionary<int, (string Stand, AtlasGroup Group)>();
        var passed = 0;
        var pieces = ImmutableArray.CreateBuilder<AtlasPiece>();
        for (var day = Reasoner.FirstDay.DayNumber; day != int.MaxValue;)
        {
            var next = there.AdvanceTo(day);
            foreach (var lane in used)
            {
                next = Math.Min(next, lane.AdvanceTo(day));
                values[lane.Number] = lane.Value;
            }

            var before = passed;
            while (passed < unsettled.Length && unsettled[passed] <= day)
            {
                passed++;
            }

            if (passed != before)
            {
                asked.Clear();
            }

            next = passed < unsettled.Length ? Math.Min(next, unsettled[passed]) : next;
            var beneficiaries = there.Value.Must.Contains(guarantor.Index) ? there.Value.Must & ~EntitySet.Of(guarantor.Index) : EntitySet.Empty;
            var on = DateOnly.FromDayNumber(day);
            var groups = Groups(values, beneficiaries, everyOne, state => AskOnce(guarantor, state, kind, on, settings, used, asked));
            if (pieces.Count == 0 || !pieces[^1].Groups.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(groups)))
            {
                pieces.Add(new(on, [.. groups]));
            }

            day = next;
        }

        return pieces.ToImmutable();
    }

    private static List<AtlasGroup> Groups(Possible[] values, EntitySet there, bool everyOne, Func<int, AtlasGroup?> ask)
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
            if (ask(state) is { } asked)
            {
                AddTo(groups, asked);
            }
        }

        groups.Sort(static (one, other) => one.Verdict != other.Verdict ? one.Verdict.CompareTo(other.Verdict) : Nullable.Compare(one.Form, other.Form) is var byForm and not 0 ? byForm : Nullable.Compare(one.Best, other.Best));
        return groups;
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
    /// <returns>Null when the question cannot be answered for that day: a text asks how things stood on a later one.</returns>
    private AtlasGroup? AskOnce(State guarantor, int index, Kind kind, DateOnly day, Settings settings, Lane[] lanes, Dictionary<int, (string Stand, AtlasGroup Group)> asked)
    {
        var stand = string.Concat(lanes.Select(lane => lane.StandOf(index)));
        if (asked.TryGetValue(index, out var known) && known.Stand == stand)
        {
            return known.Group;
        }

        try
        {
            var (verdict, form, best) = asker.Headline(new(guarantor, engine.Record.States[index], kind, day, settings, Detail.Verdict));
            var group = new AtlasGroup(EntitySet.Of(index), verdict, form, best);
            asked[index] = (stand, group);
            return group;
        }
        catch (LaterDayException)
        {
            return null;
        }
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
