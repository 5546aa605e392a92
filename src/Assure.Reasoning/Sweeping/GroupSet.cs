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
    /// <param name="values">The values of the lanes, by form and lane.</param>
    /// <param name="states">The states.</param>
    public void AddCertain(Possible[] values, EntitySet states)
    {
        var left = states;
        var together = new Labelled(values, states);
        for (var form = 0; form < Lanes.Forms && !left.IsEmpty; form++)
        {
            var reach = values[form * Lanes.OfForm].Must & left;
            if (reach.IsEmpty)
            {
                continue;
            }

            var labels = new Labelled(values, form);
            for (var verdict = Verdict.Unconditional; verdict <= Verdict.Dormant; verdict++)
            {
                var those = reach & labels[verdict];
                if (!those.IsEmpty)
                {
                    together.Split(those, verdict, (Form)form, groups);
                    left &= ~those;
                }
            }
        }

        // What is left is reached only by texts that are excluded, or by none.
        for (var form = 0; form < Lanes.Forms && !left.IsEmpty; form++)
        {
            var excluded = values[form * Lanes.OfForm].Must & left;
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
        var index = groups.FindIndex(group => SameAnswer(group, one));
        if (index >= 0)
        {
            groups[index] = one with { States = groups[index].States | one.States };
        }
        else if (!one.States.IsEmpty)
        {
            groups.Add(one);
        }
    }

    /// <summary>The groups as they stand in a piece: by verdict, form and best.</summary>
    /// <param name="before">The groups of the piece before, returned when they are the same.</param>
    public ImmutableArray<AtlasGroup> Piece(ImmutableArray<AtlasGroup> before)
    {
        groups.Sort(static (one, other) => one.Verdict != other.Verdict ? one.Verdict.CompareTo(other.Verdict) : Nullable.Compare(one.Form, other.Form) is var byForm and not 0 ? byForm : Nullable.Compare(one.Best, other.Best));
        return !before.IsDefault && before.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(groups)) ? before : [.. groups];
    }

    /// <summary>Begins again with none.</summary>
    public void Clear() => groups.Clear();

    private static bool SameAnswer(AtlasGroup one, AtlasGroup other) => one.Verdict == other.Verdict && one.Form == other.Form && one.Best == other.Best;

    private static AtlasGroup Joined(AtlasGroup one, AtlasGroup other) =>
        one.Verdict != other.Verdict
            ? new(default, Verdict.Disputed, null, null)
            : one with { Form = one.Form == other.Form ? one.Form : null, Best = one.Best == other.Best ? one.Best : null };
}
