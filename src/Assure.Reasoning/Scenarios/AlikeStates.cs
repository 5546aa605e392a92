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
    private readonly Moment[] moments;
    private readonly Dictionary<Relation, List<(State State, string Sign)>> signs = [];
    private readonly Dictionary<string, int[]> joined = new(StringComparer.Ordinal);

    /// <summary>Prepares for a day.</summary>
    /// <param name="record">The edition as it is.</param>
    /// <param name="settings">What is settled beforehand.</param>
    /// <param name="on">The day.</param>
    public AlikeStates(RecordEdition record, Settings settings, DateOnly on)
    {
        (this.record, this.settings) = (record, settings);
        named.Visit(record);
        if (settings.Viewpoint.Kind == ViewpointKind.Beneficiary)
        {
            voiced.UnionWith(record.Disputes.SelectMany(static dispute => dispute.Readings).SelectMany(static reading => reading.Voices).Select(static voice => voice.State).OfType<State>());
        }

        moments = [.. named.Times.Where(time => time.Date is not { } date || date.First <= on).Append(TimeRule.Now).Append(new(TimeRuleKind.Ever, null)).Select(time => Moment.Of(time, on)).Distinct()];
    }

    /// <summary>Whether it knows the moments at which some formulas ask; of others it cannot tell states apart.</summary>
    /// <param name="spoken">The formulas.</param>
    public bool Hears(NamedInFormulas spoken) => spoken.Times.IsSubsetOf(named.Times);

    /// <summary>Divides states into sets of those that no text of any promiser can tell apart.</summary>
    /// <param name="states">The states.</param>
    /// <param name="guarantor">The promiser, who is like nobody.</param>
    public IEnumerable<IGrouping<long, Entity>> Divide(IEnumerable<Entity> states, State guarantor) => Divide(states, guarantor, named.RelationsThatBear(record), new HashSet<State>());

    /// <summary>Divides states into sets of those that are alike for a promiser.</summary>
    /// <param name="states">The states.</param>
    /// <param name="guarantor">The promiser, who is like nobody.</param>
    /// <param name="used">The relations that its texts may ask about, with and without the scenario.</param>
    /// <param name="changed">The states in rows that the scenario changes; each is like nobody.</param>
    /// <param name="apart">The states that its texts name, with and without the scenario; null: those that any text names.</param>
    /// <param name="divided">The number of the set that a state is in where states are divided already, and are to be divided further; null: they are not.</param>
    public IEnumerable<IGrouping<long, Entity>> Divide(IEnumerable<Entity> states, State guarantor, IEnumerable<Relation> used, IReadOnlySet<State> changed, IReadOnlySet<State>? apart = null, Func<State, int>? divided = null)
    {
        apart ??= named.States;
        var numbers = Joined([.. used.OrderBy(static relation => relation.Index)]);
        return states.GroupBy(one => one is not State state || state == guarantor || apart.Contains(state) || voiced.Contains(state) || changed.Contains(state)
            ? -1 - (((long)one.Sort << 32) | (uint)one.Index)
            : ((long)(divided?.Invoke(state) ?? 0) << 32) | (uint)numbers[state.Index]);
    }

    /// <summary>Some things with a state among them left open: the same for states that stand in the same place beside the same things.</summary>
    public static string Beside(IEnumerable<Entity> things, State state) => string.Join(' ', things.Select(other => other == state ? "·" : $"{other.Sort}{other.Index}"));

    /// <summary>Of each state a number, by its own: the same for states of which the rows of some relations say the same.</summary>
    private int[] Joined(Relation[] used)
    {
        var key = string.Join(' ', used.Select(static relation => relation.Index));
        if (!joined.TryGetValue(key, out var found))
        {
            joined[key] = found = new int[record.States.Length];
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var group in used.SelectMany(Signs).GroupBy(static one => one.State, static one => one.Sign))
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

    /// <summary>What each row of a relation says of each state in it.</summary>
    private List<(State State, string Sign)> Signs(Relation relation)
    {
        if (!signs.TryGetValue(relation, out var found))
        {
            signs[relation] = found = [];
            foreach (var row in record.Rows[relation.Index])
            {
                if (Truth(row) is not { } truth)
                {
                    found.AddRange(row.Arguments.OfType<State>().Select(state => (state, $"only {state.Id}")));
                }
                else if (truth != 0)
                {
                    foreach (var state in row.Arguments.OfType<State>().Distinct())
                    {
                        found.Add((state, $"{relation.Index} {truth} {Beside(row.Arguments, state)}"));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>At which moments a row holds, as bits; null when that depends on a choice, or on who is heard.</summary>
    private long? Truth(FactRow row)
    {
        if (row.Dispute is not null || row.Relation.IsOpen || (settings.Strict && row.Verified != Verified.Yes) || moments.Length > 60)
        {
            return null;
        }

        var truth = 0L;
        for (var i = 0; i < moments.Length; i++)
        {
            var (day, orEarlier) = (moments[i].Day, moments[i].OrEarlier);
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
