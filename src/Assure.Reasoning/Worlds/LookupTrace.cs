using Assure.Reasoning.Residuals;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>What the tables were asked while one cell was worked out: nothing else of them bears on its answer.</summary>
internal sealed class LookupTrace
{
    private const int Whole = 0xFFFF;

    private readonly Dictionary<TracedQuestion, HashSet<long>> questions = [];
    private HashSet<long>? asking;

    /// <summary>The rows of recorded relations asked for outside any question, each by the things it must have.</summary>
    public HashSet<long> Recorded { get; } = [];

    /// <summary>The questions, each with the rows asked for to answer it.</summary>
    public IEnumerable<KeyValuePair<TracedQuestion, HashSet<long>>> Questions => questions;

    /// <summary>The open relations asked about, each with what its arguments range over.</summary>
    public HashSet<OpenLookup> Open { get; } = [];

    /// <summary>Begins a question.</summary>
    public void Begin() => asking = [];

    /// <summary>Ends it.</summary>
    /// <param name="question">The question with its answer.</param>
    public void End(TracedQuestion question)
    {
        questions.TryAdd(question, asking!);
        asking = null;
    }

    /// <summary>Notes that rows with given things are asked for.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="key">The things, packed by <see cref="RelationRows.Key(int, int, int)"/>.</param>
    public void Find(Relation relation, int key) => (asking ?? Recorded).Add(FindKey(relation, key));

    /// <summary>Notes that all that may fill one argument is asked for.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="position">The argument to fill.</param>
    /// <param name="other">The number of the other argument, or −1.</param>
    public void Members(Relation relation, int position, int other) => (asking ?? Recorded).Add(MembersKey(relation, position, other));

    /// <summary>Notes that it is asked what is on record of an open atom.</summary>
    /// <param name="pattern">The atom, without holes.</param>
    public void Settle(PatternAtom pattern)
    {
        var arguments = pattern.Arguments;
        Open.Add(new(pattern.Relation, Extent(pattern, 0), arguments.Length > 1 ? Extent(pattern, 1) : default, arguments.Length > 2 ? Extent(pattern, 2) : default));
    }

    /// <summary>All that may be asked and would find a row of a recorded relation.</summary>
    public static IEnumerable<long> Finding(FactRow row)
    {
        var arguments = row.Arguments;
        yield return FindKey(row.Relation, RelationRows.Key(arguments[0].Index, arguments.Length > 1 ? arguments[1].Index : 0, arguments.Length > 2 ? arguments[2].Index : 0));
        if (arguments.Length == 2)
        {
            yield return MembersKey(row.Relation, 0, arguments[1].Index);
            yield return MembersKey(row.Relation, 1, arguments[0].Index);
        }

        for (var position = 0; position < arguments.Length; position++)
        {
            yield return MembersKey(row.Relation, position, -1);
        }
    }

    private static Sets.EntitySet Extent(PatternAtom pattern, int place) => AtomTable.Extent(pattern.Arguments[place].Settled!);

    private static long FindKey(Relation relation, int key) => ((long)relation.Index << 32) | (uint)key;

    private static long MembersKey(Relation relation, int position, int other) => ((long)(relation.Index + Whole) << 32) | (long)((uint)(position << 16) | (uint)((ushort)other));
}
