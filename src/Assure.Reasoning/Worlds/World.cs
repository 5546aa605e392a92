using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>What the record's tables say, relation by relation and day by day.</summary>
internal sealed class World
{
    private readonly RelationHistory[] histories;

    /// <summary>Prepares the histories of all relations.</summary>
    public World(RecordEdition record)
    {
        Record = record;
        histories = new RelationHistory[record.Relations.Length];
        foreach (var relation in record.Relations)
        {
            histories[relation.Index] = new RelationHistory(relation, record.Rows[relation.Index]);
        }
    }

    /// <summary>The edition.</summary>
    public RecordEdition Record { get; }

    /// <summary>The history of a relation.</summary>
    public RelationHistory Of(Relation relation) => histories[relation.Index];

    /// <summary>The rows of a relation that count under a rule of time on a day.</summary>
    /// <exception cref="UnanswerableException">The rule names a date after the day asked about.</exception>
    public RelationView View(Relation relation, TimeRule time, DateOnly day)
    {
        var history = histories[relation.Index];
        switch (time.Kind)
        {
            case TimeRuleKind.Now:
                return history.On(day);
            case TimeRuleKind.Ever:
                return history.UpTo(day);
            case TimeRuleKind.Before:
                var last = time.Date!.Value.First.AddDays(-1);
                return history.UpTo(last < day ? last : day);
            default:
                var on = time.Date!.Value.First;
                return on <= day
                    ? history.On(on)
                    : throw new UnanswerableException($"A text asks how things stood on {time.Date}, which lies after {day:yyyy-MM-dd}; ask about a later day.");
        }
    }
}
