using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Groups;

namespace Assure.Cli.Options;

/// <summary>Whom a question is about: a state or territory, or a group of states.</summary>
/// <param name="Thing">The state or territory; null for a group.</param>
/// <param name="Group">The group; null for a state or territory.</param>
internal sealed record AskedTarget(Entity? Thing, Group? Group)
{
    /// <summary>Who belongs to the group on a day; nobody, for a state or territory.</summary>
    public GroupMembers MembersOn(RecordEdition record, DateOnly day) => Group is null ? new([], []) : record.Groups.MembersOn(Group, day);

    /// <summary>All that is asked about on a day: the thing, or the members of the group, certain and uncertain, in the record's order.</summary>
    public ImmutableArray<Entity> On(RecordEdition record, DateOnly day)
    {
        if (Thing is not null)
        {
            return [Thing];
        }

        var members = MembersOn(record, day);
        return [.. members.Certain.Concat(members.Uncertain).OrderBy(static state => state.Index)];
    }
}
