using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Worlds;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>Tells which states a promiser's texts cannot tell apart on a day, so that what a scenario does to the answer of one it does to the answers of all.</summary>
/// <remarks>
/// Two states are alike when no formula names either, and every row a text may ask about that has the one has its like with the
/// other: exchanging them leaves everything as it is. A row that depends on a choice, and any that the scenario changes, sets its states apart.
/// </remarks>
internal sealed class AlikeStates
{
    private readonly RecordEdition record;
    private readonly Settings settings;
    private readonly NamedInFormulas named = new();
    private readonly HashSet<State> voiced = [];
    private readonly DateOnly on;
    private readonly Dictionary<Relation, ImmutableArray<Relation>> entailing = [];
    private readonly Dictionary<string, int[]> joined = new(StringComparer.Ordinal);

    /// <summary>Prepares for a day.</summary>
    /// <param name="record">The edition as it is.</param>
    /// <param name="settings">What is settled beforehand.</param>
    /// <param name="on">The day.</param>
    public AlikeStates(RecordEdition record, Settings settings, DateOnly on)
    {
        (this.record, this.settings, this.on) = (record, settings, on);
        named.Visit(record);
        if (settings.Viewpoint.Kind == ViewpointKind.Beneficiary)
        {
            voiced.UnionWith(record.Disputes.SelectMany(static dispute => dispute.Readings).SelectMany(static reading => reading.Voices).Select(static voice => voice.State).OfType<State>());
        }
    }

    /// <summary>Divides states into sets of those that no text of any promiser can tell apart.</summary>
    /// <param name="states">The states.</param>
    /// <param name="guarantor">The promiser, who is like nobody.</param>
    public IEnumerable<IGrouping<long, Entity>> Divide(IEnumerable<Entity> states, State guarantor) => Divide(states, guarantor, named, new HashSet<State>());

    /// <summary>Divides states into sets of those that are alike for a promiser.</summary>
    /// <param name="states">The states.</param>
    /// <param name="guarantor">The promiser, who is like nobody.</param>
    /// <param name="spoken">What its texts may ask, with and without the scenario, and the states that they name.</param>
    /// <param name="changed">The states in rows that the scenario changes; each is like nobody.</param>
    /// <param name="divided">The number of the set that a state is in where states are divided already, and are to be divided further; null: they are not.</param>
    public IEnumerable<IGrouping<long, Entity>> Divide(IEnumerable<Entity> states, State guarantor, NamedInFormulas spoken, IReadOnlySet<State> changed, Func<State, int>? divided = null)
    {
        var numbers = Joined(spoken);
        return states.GroupBy(one => one is not State state || state == guarantor || spoken.States.Contains(state) || voiced.Contains(state) || changed.Contains(state)
            ? -1 - (((long)one.Sort << 32) | (uint)one.Index)
            : ((long)(divided?.Invoke(state) ?? 0) << 32) | (uint)numbers[state.Index]);
    }

    /// <summary>Some things with a state among them left open: the same for states that stand in the same place beside the same things.</summary>
    public static string Beside(IEnumerable<Entity> things, State state) => string.Join(' ', things.Select(other => other == state ? "·" : $"{other.Sort}{other.Index}"));

    /// <summary>Of each state a number, by its own: the same for states of which the rows asked about say the same.</summary>
    private int[] Joined(NamedInFormulas spoken)
    {
        AskedRelation[] asked = [.. spoken.Asked.SelectMany(one => Entailing(one.Relation).Select(one.From)).Distinct().OrderBy(static one => one.Relation.Index).ThenBy(static one => $"{one.Time} {one.Named?.Id}", StringComparer.Ordinal)];
        var key = string.Join(';', asked.Select(static one => $"{one.Relation.Index} {one.Time} {one.Named?.Id}"));
        if (!joined.TryGetValue(key, out var found))
        {
            joined[key] = found = new int[record.States.Length];
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var group in asked.GroupBy(static one => one.Relation).SelectMany(Signs).GroupBy(static one => one.State, static one => one.Sign))
            {
                var said = string.Join(';', group.Order(StringComparer.Ordinal));
                if (!numbers.TryGetValue(said, out var number))
                {
                    numbers[said] = number = numbers.Count + 1;
                }

                found[group.Key.Index] = number;
            }
        }

        return found;
    }

    /// <summary>What each row of a relation that is asked about says of each state in it.</summary>
    private IEnumerable<(State State, string Sign)> Signs(IGrouping<Relation, AskedRelation> asked)
    {
        var relation = asked.Key;
        Moment[] moments = [.. asked.Select(one => When(one.Time)).OfType<Moment>().Distinct()];
        if (relation.Index >= record.Rows.Length || moments.Length == 0)
        {
            yield break;
        }

        foreach (var row in record.Rows[relation.Index])
        {
            Moment[] own = [.. asked.Where(one => one.IsOf(row)).Select(one => When(one.Time)).OfType<Moment>().Distinct()];
            var truth = Truth(row, moments, own);
            foreach (var state in truth == 0 ? [] : row.Arguments.OfType<State>().Distinct())
            {
                yield return (state, truth is null ? $"only {state.Id}" : $"{relation.Index} {truth} {Beside(row.Arguments, state)}");
            }
        }
    }

    /// <summary>The moment that a rule of time means; null for a date that lies ahead, of which nobody can ask.</summary>
    private Moment? When(TimeRule time) => time is { Kind: TimeRuleKind.On, Date: { } date } && date.First > on ? null : Moment.Of(time, on);

    /// <summary>A relation, and all those that entail it.</summary>
    private ImmutableArray<Relation> Entailing(Relation relation)
    {
        if (!entailing.TryGetValue(relation, out var found))
        {
            HashSet<Relation> bear = [relation];
            for (var count = 0; count != bear.Count;)
            {
                count = bear.Count;
                bear.UnionWith(record.Relations.Where(other => other.Entails.Any(one => bear.Contains(one.Relation))));
            }

            entailing[relation] = found = [.. bear];
        }

        return found;
    }

    /// <summary>At which of the moments at which it is asked about a row holds, as bits; null when that depends on a choice, or on who is heard.</summary>
    private long? Truth(FactRow row, Moment[] moments, Moment[] own)
    {
        if (own.Length == 0)
        {
            return 0;
        }

        if (row.Dispute is not null || row.Relation.IsOpen || (settings.Strict && row.Verified != Verified.Yes) || moments.Length > 60)
        {
            return null;
        }

        var truth = 0L;
        for (var i = 0; i < moments.Length; i++)
        {
            if (!own.Contains(moments[i]))
            {
                continue;
            }

            var (day, orEarlier, _) = moments[i];
            if ((row.From is { } from && day >= from.First && day < from.Last) || (!orEarlier && row.To is { } to && day >= to.First && day < to.Last))
            {
                return null;
            }

            if ((row.From is not { } start || day >= start.Last) && (orEarlier || row.To is not { } end || day < end.First))
            {
                truth |= 1L << i;
            }
        }

        return truth;
    }
}
