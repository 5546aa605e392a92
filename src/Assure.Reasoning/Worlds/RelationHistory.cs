using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>The rows of one relation over time: views for the spans between the days on which any row begins or ends.</summary>
internal sealed class RelationHistory
{
    private readonly Relation relation;
    private readonly IReadOnlyList<FactRow> rows;
    private readonly RelationView?[] now;
    private readonly RelationView?[] ever;

    /// <summary>Prepares the history of a relation's rows.</summary>
    public RelationHistory(Relation relation, IReadOnlyList<FactRow> rows)
    {
        this.relation = relation;
        this.rows = rows;
        var days = new SortedSet<DateOnly>();
        foreach (var row in rows)
        {
            if (row.From is { } from)
            {
                days.Add(from.First);
                days.Add(from.Last);
            }

            if (row.To is { } to)
            {
                days.Add(to.First);
                days.Add(to.Last);
            }
        }

        Days = [.. days];
        now = new RelationView?[Days.Length + 1];
        ever = new RelationView?[Days.Length + 1];
    }

    /// <summary>The days on which a row begins, ends, or enters or leaves the window of an imprecise date; ascending.</summary>
    public DateOnly[] Days { get; }

    /// <summary>The rows that hold on a day.</summary>
    public RelationView On(DateOnly day)
    {
        var piece = Piece(day);
        return now[piece] ??= new RelationView(relation, StatesOn(day));
    }

    /// <summary>The rows that held on some day up to and including a day.</summary>
    public RelationView UpTo(DateOnly day)
    {
        var piece = Piece(day);
        return ever[piece] ??= new RelationView(relation, StatesUpTo(day));
    }

    private int Piece(DateOnly day)
    {
        var index = Array.BinarySearch(Days, day);
        return index >= 0 ? index + 1 : ~index;
    }

    private IEnumerable<RowState> StatesOn(DateOnly day)
    {
        foreach (var row in rows)
        {
            if (row.From is { } from && day < from.First)
            {
                continue;
            }

            if (row.To is { } to && day >= to.Last)
            {
                continue;
            }

            yield return new(row, row.From is { } start && day < start.Last, row.To is { } end && day >= end.First);
        }
    }

    private IEnumerable<RowState> StatesUpTo(DateOnly day)
    {
        foreach (var row in rows)
        {
            if (row.From is not { } from || day >= from.First)
            {
                yield return new(row, row.From is { } start && day < start.Last, InWindowAtEnd: false);
            }
        }
    }
}
