using Assure.Reasoning.Choices;
using Assure.Reasoning.Sets;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>The rows of one relation that hold on a day, arranged to be asked one by one or all at once.</summary>
internal sealed class RelationView
{
    private readonly Dictionary<int, List<RowState>> byArguments = [];
    private readonly List<RowState> contested = [];
    private readonly EntitySet[] byFirst = [];
    private readonly EntitySet[] bySecond = [];
    private readonly EntitySet unary;

    /// <summary>Gathers the rows that hold, or may hold, on the day.</summary>
    public RelationView(Relation relation, IEnumerable<RowState> rows)
    {
        var arity = relation.Parameters.Length;
        if (arity == 2)
        {
            byFirst = new EntitySet[EntitySet.Capacity];
            bySecond = new EntitySet[EntitySet.Capacity];
        }

        foreach (var state in rows)
        {
            var key = KeyOf(state.Row);
            if (!byArguments.TryGetValue(key, out var list))
            {
                byArguments[key] = list = [];
            }

            list.Add(state);
            if (state.IsContested)
            {
                contested.Add(state);
            }
            else if (arity == 1)
            {
                unary |= EntitySet.Of(state.Row.Arguments[0].Index);
            }
            else if (arity == 2)
            {
                var (first, second) = (state.Row.Arguments[0].Index, state.Row.Arguments[1].Index);
                byFirst[first] |= EntitySet.Of(second);
                bySecond[second] |= EntitySet.Of(first);
            }
        }

        foreach (var list in byArguments.Values)
        {
            list.Sort(static (left, right) => right.IsCertain.CompareTo(left.IsCertain));
        }
    }

    /// <summary>The row that makes the relation hold of some things, as the choices fall; null when none does.</summary>
    /// <param name="key">The things, packed by <see cref="Key(int, int, int)"/>.</param>
    /// <param name="choices">How choices fall.</param>
    public FactRow? Find(int key, ChoiceContext choices)
    {
        if (!byArguments.TryGetValue(key, out var list))
        {
            return null;
        }

        foreach (var state in list)
        {
            if (Holds(state, choices, askUnread: true))
            {
                return state.Row;
            }
        }

        return null;
    }

    /// <summary>All that may fill one argument while the other, if any, is given; unread rows count as written.</summary>
    /// <param name="position">The argument to fill: 0 or 1.</param>
    /// <param name="other">The number of the other argument, or −1 for a relation of one.</param>
    /// <param name="choices">How choices fall.</param>
    public EntitySet Members(int position, int other, ChoiceContext choices)
    {
        var members = other < 0 ? unary : position == 0 ? bySecond[other] : byFirst[other];
        foreach (var state in contested)
        {
            var arguments = state.Row.Arguments;
            if ((other < 0 || arguments[1 - position].Index == other)
                && !members.Contains(arguments[position].Index)
                && Holds(state, choices, askUnread: false))
            {
                members |= EntitySet.Of(arguments[position].Index);
            }
        }

        return members;
    }

    /// <summary>The rows that hold, or may hold, of things a filter accepts.</summary>
    public IEnumerable<RowState> Rows => byArguments.Values.SelectMany(static list => list);

    /// <summary>Packs the numbers of up to three arguments into one key.</summary>
    public static int Key(int first, int second = 0, int third = 0) => first | (second << 8) | (third << 16);

    /// <summary>Whether a row holds as the choices fall.</summary>
    public static bool Holds(RowState state, ChoiceContext choices, bool askUnread)
    {
        var row = state.Row;
        if (row.Dispute is { } dispute && !choices.Falls(dispute, row.Reading))
        {
            return false;
        }

        if (state.InWindowAtStart && choices.Consult(new Choice.RowWindow(row, AtEnd: false)) == 0)
        {
            return false;
        }

        if (state.InWindowAtEnd && choices.Consult(new Choice.RowWindow(row, AtEnd: true)) == 1)
        {
            return false;
        }

        return !askUnread || row.Verified == Verified.Yes || choices.Consult(new Choice.UnreadRow(row)) == 1;
    }

    private static int KeyOf(FactRow row)
    {
        var arguments = row.Arguments;
        return Key(arguments[0].Index, arguments.Length > 1 ? arguments[1].Index : 0, arguments.Length > 2 ? arguments[2].Index : 0);
    }
}
