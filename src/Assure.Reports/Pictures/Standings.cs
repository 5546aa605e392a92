using System.Collections.Frozen;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Groups;

namespace Assure.Reports.Pictures;

/// <summary>How the states stand towards nuclear weapons on a day, as the record's own tables of weapons, zones, alliances and pacts have it.</summary>
/// <remarks>Only what is certain on the day counts. Of several alliances the one with most members is taken.</remarks>
internal sealed class Standings
{
    private const string PactRelation = "defence-pact";
    private readonly FrozenDictionary<State, Standing> standings;
    private readonly FrozenSet<State> inNpt;

    /// <summary>Works them out.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="armed">The states that have nuclear weapons on the day.</param>
    /// <param name="on">The day.</param>
    public Standings(RecordEdition record, HashSet<State> armed, DateOnly on)
    {
        var groups = record.Groups;
        (Group Group, State[] Members)[] all = [.. groups.All.Where(static group => group.Kind is GroupKind.Zone or GroupKind.Alliance or GroupKind.Treaty).Select(group => (group, groups.MembersOn(group, on).Certain.ToArray()))];
        var standing = record.States.Where(state => state.ExistsOn(on)).ToDictionary(static state => state, static _ => new Standing(StandingKind.Outside));
        foreach (var ally in Allies(record, armed, on))
        {
            standing[ally] = new(StandingKind.Pact);
        }

        foreach (var (group, members) in all.Where(one => one.Group.Thing is Alliance { Kind: AllianceKind.MutualDefence } && one.Members.Any(armed.Contains)).OrderBy(static one => one.Members.Length).ThenBy(static one => one.Group.Id, StringComparer.Ordinal))
        {
            Set(members, new(StandingKind.Alliance, group.Thing));
        }

        foreach (var (group, members) in all.Where(static one => one.Group.Kind == GroupKind.Zone))
        {
            Set(members, new(StandingKind.Zone, group.Thing));
        }

        Set(armed, new(StandingKind.Armed));
        standings = standing.ToFrozenDictionary();
        inNpt = all.Where(static one => one.Group.Thing is Treaty { Kind: TreatyKind.NonProliferation }).SelectMany(static one => one.Members).ToFrozenSet();

        void Set(IEnumerable<State> states, Standing value)
        {
            foreach (var state in states.Where(standing.ContainsKey))
            {
                standing[state] = value;
            }
        }
    }

    /// <summary>How a state stands.</summary>
    public Standing Of(State state) => standings[state];

    /// <summary>How many states stand so.</summary>
    public int Count(Standing standing) => standings.Values.Count(other => other == standing);

    /// <summary>Whether a state is party to the treaty against the spread of nuclear weapons.</summary>
    public bool IsInNpt(State state) => inNpt.Contains(state);

    /// <summary>How many states are.</summary>
    public int InNpt => inNpt.Count;

    /// <summary>The states with a mutual defence treaty with a nuclear-armed one.</summary>
    private static IEnumerable<State> Allies(RecordEdition record, HashSet<State> armed, DateOnly on) =>
        record.Relations.Where(static relation => relation.Name == PactRelation).SelectMany(relation => record.Rows[relation.Index])
            .Where(row => Holds(row, on) && row.Arguments is [State a, State b] && armed.Contains(a) != armed.Contains(b))
            .Select(row => (State)(armed.Contains((State)row.Arguments[0]) ? row.Arguments[1] : row.Arguments[0]))
            .Where(state => state.ExistsOn(on));

    private static bool Holds(FactRow row, DateOnly on) =>
        row is { Holds: true, Dispute: null } && (row.From is null || row.From.Value.Last <= on) && (row.To is null || on < row.To.Value.First);
}
