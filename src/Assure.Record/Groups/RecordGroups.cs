using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Lists;
using Assure.Record.Texts;

namespace Assure.Record.Groups;

/// <summary>The groups of states one can ask about: those of <c>groups.csv</c>, alliances, zones, treaties and regions.</summary>
public sealed class RecordGroups
{
    private const string MembershipTable = "memberships";

    private static readonly FrozenDictionary<string, GroupKind> s_kinds = new Dictionary<string, GroupKind>(StringComparer.Ordinal)
    {
        ["initiative"] = GroupKind.Initiative,
        ["coalition"] = GroupKind.Coalition,
        ["movement"] = GroupKind.Movement,
        ["region"] = GroupKind.Region,
        ["list"] = GroupKind.List,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly RecordEdition _edition;
    private readonly Dictionary<Group, ImmutableArray<Membership>> _members = [];

    internal RecordGroups(RecordEdition edition)
    {
        _edition = edition;
        var listed = edition.Tables["group-members"].Rows.ToLookup(row => row["group"], StringComparer.Ordinal);
        foreach (var row in edition.Tables["groups"].Rows)
        {
            Add(Listed(row), listed[row["id"]].Where(member => member.State("state") is not null)
                .Select(member => new Membership(member.State("state")!, new Stretch(member.Date("from"), member.Date("to")))));
        }

        foreach (var alliance in edition.Alliances)
        {
            Add(new Group(alliance.Id, alliance.Name, GroupKind.Alliance, [], alliance), Rows(MembershipTable, alliance));
        }

        foreach (var zone in edition.Zones)
        {
            var treaties = edition.Treaties.Where(treaty => treaty.Zone == zone && treaty.Kind == TreatyKind.Zone);
            Add(new Group(zone.Id, zone.Name, GroupKind.Zone, [], zone), treaties.SelectMany(treaty => Rows(Statuses.PartiesTable, treaty)));
        }

        foreach (var treaty in edition.Treaties)
        {
            Add(new Group(treaty.Id, treaty.Name, GroupKind.Treaty, [treaty.FullName.En, treaty.FullName.Sv], treaty), Rows(Statuses.PartiesTable, treaty));
        }

        AddRegions(edition.States);
        All = [.. _members.Keys.OrderBy(group => group.Id, StringComparer.Ordinal)];
    }

    /// <summary>The groups, in ordinal order of id.</summary>
    public ImmutableArray<Group> All { get; }

    /// <summary>Who belongs to a group on a day, of the states that exist that day.</summary>
    /// <param name="group">One of <see cref="All"/>.</param>
    /// <param name="day">The day.</param>
    /// <returns>The states that certainly belong, and those of which it is open.</returns>
    /// <exception cref="ArgumentException">The group is not one of this edition's.</exception>
    /// <remarks>A row under a doubt counts when it is under the reading we take; under a dispute it leaves the state open, unless each reading has a row.</remarks>
    public GroupMembers MembersOn(Group group, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (!_members.TryGetValue(group, out var members))
        {
            throw new ArgumentException($"The group '{group.Id}' is not one of this edition's.", nameof(group));
        }

        var certain = ImmutableArray.CreateBuilder<State>();
        var uncertain = ImmutableArray.CreateBuilder<State>();
        var life = new Stretch(group.From, group.To);
        if (!life.MayHoldOn(day))
        {
            return new GroupMembers([], []);
        }

        var ofState = members.Where(one => one.State.ExistsOn(day) && one.Time.MayHoldOn(day) && Counts(one)).GroupBy(one => one.State).OrderBy(one => one.Key.Index);
        foreach (var stretches in ofState)
        {
            (life.HoldsOn(day) && IsCertain(stretches, day) ? certain : uncertain).Add(stretches.Key);
        }

        return new GroupMembers(certain.ToImmutable(), uncertain.ToImmutable());
    }

    internal bool AreOf(RecordEdition edition) => ReferenceEquals(_edition, edition);

    /// <summary>A row under a reading of a doubt that we do not take does not count.</summary>
    private static bool Counts(Membership one) => one.Dispute?.Default is not { } taken || one.Reading == taken;

    private static bool IsCertain(IEnumerable<Membership> stretches, DateOnly day)
    {
        Membership[] holding = [.. stretches.Where(one => one.Time.HoldsOn(day))];
        return Array.Exists(holding, one => one.Dispute is null or { IsDoubt: true })
            || holding.GroupBy(one => one.Dispute!).Any(rows => rows.Select(row => row.Reading).Distinct().Count() == rows.Key.Readings.Length);
    }

    private static Group Listed(ListRow row) => new(
        row["id"],
        new Bilingual(row["en"], row["sv"]),
        s_kinds.GetValueOrDefault(row["kind"], GroupKind.List),
        [.. row["aliases"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])
    {
        From = row.Date("from"),
        To = row.Date("to"),
    };

    private void Add(Group group, IEnumerable<Membership> members) => _members.Add(group, [.. members]);

    /// <summary>The stretches over which the rows of a table say that a state stands in its relation to a thing.</summary>
    private IEnumerable<Membership> Rows(string table, Entity thing) =>
        _edition.Relations.Where(relation => relation.Table == table && relation.Parameters.Length == 2)
            .SelectMany(relation => _edition.Rows[relation.Index])
            .Where(row => row.Holds && row.Arguments[1] == thing && row.Arguments[0] is State)
            .Select(row => new Membership((State)row.Arguments[0], new Stretch(row.From, row.To), row.Dispute, row.Reading));

    private void AddRegions(ImmutableArray<State> states)
    {
        var byRegion = states.SelectMany(state => new[] { (Name: state.Region, State: state), (Name: state.Subregion, State: state) })
            .Where(one => one.Name.Length > 0).Distinct().ToLookup(one => one.Name, one => one.State, StringComparer.Ordinal);
        foreach (var region in byRegion)
        {
            var id = RegionNames.IdOf(region.Key);
            if (!_members.Keys.Any(group => group.Id == id))
            {
                Add(new Group(id, RegionNames.Of(region.Key), GroupKind.Region, []), region.Select(state => new Membership(state, default)));
            }
        }
    }
}
