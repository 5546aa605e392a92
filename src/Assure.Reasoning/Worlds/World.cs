using Assure.Reasoning.Choices;
using Assure.Reasoning.Sets;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>What the record's tables say, relation by relation and day by day.</summary>
internal sealed class World
{
    private readonly RelationRows?[] relations;
    private readonly World? basis;

    /// <summary>Prepares to arrange the rows of relations, each when it is first asked about.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="basis">The world of an edition with the same relations: rows that are the same in both are not arranged again.</param>
    public World(RecordEdition record, World? basis = null)
    {
        (Record, this.basis) = (record, basis);
        relations = new RelationRows?[record.Relations.Length];
    }

    /// <summary>The edition.</summary>
    public RecordEdition Record { get; }

    /// <summary>Takes down what is asked; null: nothing does.</summary>
    public LookupTrace? Trace { get; set; }

    /// <summary>The row that makes a relation hold of some things at a moment, as the choices fall; null when none does.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="moment">When.</param>
    /// <param name="key">The things, packed by <see cref="RelationRows.Key(int, int, int)"/>.</param>
    /// <param name="choices">How choices fall.</param>
    public FactRow? Find(Relation relation, Moment moment, int key, ChoiceContext choices)
    {
        Trace?.Find(relation, key);
        foreach (var row in Of(relation).With(key))
        {
            if (moment.Has(row, choices, askUnread: true))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>All that may fill one argument at a moment while the other, if any, is given; unread rows count as written.</summary>
    /// <param name="relation">A relation of one or two arguments.</param>
    /// <param name="moment">When.</param>
    /// <param name="position">The argument to fill: 0 or 1.</param>
    /// <param name="other">The number of the other argument, or −1 for a relation of one.</param>
    /// <param name="choices">How choices fall.</param>
    public EntitySet Members(Relation relation, Moment moment, int position, int other, ChoiceContext choices)
    {
        Trace?.Members(relation, position, other);
        var members = EntitySet.Empty;
        foreach (var row in Of(relation).Where(position, other))
        {
            var index = row.Arguments[position].Index;
            if (!members.Contains(index) && moment.Has(row, choices, askUnread: false))
            {
                members |= EntitySet.Of(index);
                if (row.Verified != Verified.Yes)
                {
                    choices.Form(row);
                }
            }
        }

        return members;
    }

    /// <summary>The rows of a relation, whenever they hold.</summary>
    public IReadOnlyList<FactRow> Rows(Relation relation) => Of(relation).All;

    private RelationRows Of(Relation relation) => relations[relation.Index] ??=
        basis is not null && basis.Record.Rows[relation.Index] == Record.Rows[relation.Index] ? basis.Of(relation) : new(relation, Record.Rows[relation.Index]);
}
