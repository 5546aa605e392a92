using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sets;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Groups of states with the same answer, put together from several sides.</summary>
internal sealed class GroupSet
{
    private readonly List<AtlasGroup> groups = [];

    /// <summary>Adds the answers of some states that no choice touches, read off the lanes.</summary>
    /// <param name="lanes">The lanes, advanced to the day.</param>
    /// <param name="states">The states.</param>
    public void AddCertain(Lanes lanes, EntitySet states)
    {
        var left = states;
        var together = default(Labelled);
        for (var form = 0; form < lanes.Forms.Count; form++)
        {
            together |= lanes.Labels(form);
        }

        for (var form = 0; form < lanes.Forms.Count && !left.IsEmpty; form++)
        {
            var reach = lanes.Reach(form) & left;
            if (reach.IsEmpty)
            {
                continue;
            }

            var labels = lanes.Labels(form);
            for (var verdict = Verdict.Unconditional; verdict <= Verdict.Dormant; verdict++)
            {
                var those = reach & labels[verdict];
                Split(those, verdict, lanes.Forms[form], together);
                left &= ~those;
            }
        }

        // What is left is reached only by texts that are excluded, or by none.
        for (var form = 0; form < lanes.Forms.Count && !left.IsEmpty; form++)
        {
            var excluded = lanes.Reach(form) & left;
            Split(excluded, Verdict.Excluded, lanes.Forms[form], together);
            left &= ~excluded;
        }

        if (!left.IsEmpty)
        {
            groups.Add(new(left, Verdict.None, null, null));
        }
    }

    /// <summary>Adds states with one headline, apart where all tiers together give better.</summary>
    private void Split(EntitySet states, Verdict verdict, Form form, Labelled together)
    {
        for (var better = Verdict.Unconditional; !states.IsEmpty && better <= Verdict.Dormant && Strength.Of(better) < Strength.Of(verdict); better++)
        {
            var those = states & together[better];
            if (!those.IsEmpty)
            {
                groups.Add(new(those, verdict, form, better));
                states &= ~those;
            }
        }

        if (!states.IsEmpty)
        {
            groups.Add(new(states, verdict, form, null));
        }
    }

    /// <summary>Puts beside the answers when choices fall one way those when they fall another: what differs is disputed.</summary>
    /// <param name="other">The answers under the other way; its states need not be the same.</param>
    public void AddFall(GroupSet other)
    {
        foreach (var theirs in other.groups)
        {
            var left = theirs.States;
            for (int i = 0, count = groups.Count; i < count && !left.IsEmpty; i++)
            {
                var ours = groups[i];
                var both = ours.States & left;
                if (both.IsEmpty)
                {
                    continue;
                }

                left &= ~both;
                var joined = Joined(ours, theirs) with { States = both };
                if (joined != ours with { States = both })
                {
                    groups[i] = ours with { States = ours.States & ~both };
                    groups.Add(joined);
                }
            }

            if (!left.IsEmpty)
            {
                groups.Add(theirs with { States = left });
            }
        }
    }

    /// <summary>Adds the answers of states not yet among them.</summary>
    public void Add(GroupSet others)
    {
        foreach (var group in others.groups)
        {
            Add(group);
        }
    }

    /// <summary>Adds the answer of states not yet among them.</summary>
    public void Add(AtlasGroup one)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i] is var group && group.Verdict == one.Verdict && group.Form == one.Form && group.Best == one.Best)
            {
                groups[i] = one with { States = group.States | one.States };
                return;
            }
        }

        if (!one.States.IsEmpty)
        {
            groups.Add(one);
        }
    }

    /// <summary>The groups as they stand in a piece: by verdict, form and best.</summary>
    /// <param name="before">The groups of the piece before, returned when they are the same.</param>
    public ImmutableArray<AtlasGroup> Piece(ImmutableArray<AtlasGroup> before)
    {
        if (groups.Count > 1)
        {
            groups.Sort(static (one, other) => Order(one).CompareTo(Order(other)));
        }

        return !before.IsDefault && before.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(groups)) ? before : [.. groups];
    }

    /// <summary>Begins again with none.</summary>
    public void Clear() => groups.Clear();

    private static int Order(AtlasGroup group) => (((int)group.Verdict * 100) + (group.Form is { } form ? (int)form + 1 : 0)) * 100 + (group.Best is { } best ? (int)best + 1 : 0);

    private static AtlasGroup Joined(AtlasGroup one, AtlasGroup other) =>
        one.Verdict != other.Verdict
            ? new(default, Verdict.Disputed, null, null)
            : one with { Form = one.Form == other.Form ? one.Form : null, Best = one.Best == other.Best ? one.Best : null };
}
