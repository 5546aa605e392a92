using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>Tells which promises a scenario may touch at all: those whose texts may ask about something that it changes.</summary>
internal sealed class TouchedPromises
{
    private readonly Engine before;
    private readonly Engine after;
    private readonly bool isAll;
    private readonly bool widens;
    private readonly List<FactRow> rows = [];
    private readonly HashSet<Relation> open = [];
    private readonly Dictionary<(State, Kind), bool> known = [];

    /// <summary>Finds what is changed.</summary>
    /// <param name="before">The parts that evaluate the record as it is.</param>
    /// <param name="after">The parts that evaluate the edited edition.</param>
    /// <param name="scenario">The scenario.</param>
    public TouchedPromises(Engine before, Engine after, Scenario scenario)
    {
        (this.before, this.after) = (before, after);
        isAll = scenario.Changes.Any(static change => change is ScenarioChange.Reads);
        foreach (var relation in before.Record.Relations)
        {
            var (was, now) = (before.Record.Rows[relation.Index], after.Record.Rows[relation.Index]);
            if (was != now)
            {
                var changed = ChangedRows.Of(was, now).ToList();
                rows.AddRange(changed);
                widens |= changed.Exists(row => !was.Any(other => other.Arguments.SequenceEqual(row.Arguments)));
                AddOpen(relation);
            }
        }
    }

    /// <summary>The rows that are changed, as they were and as they would be.</summary>
    public IReadOnlyList<FactRow> Rows => rows;

    /// <summary>What a promiser's texts speak of, with and without the scenario.</summary>
    public NamedInFormulas Spoken(State promiser, Kind kind)
    {
        var spoken = new NamedInFormulas();
        spoken.Visit(before.Index.Promises(promiser, kind));
        if (before.Index != after.Index)
        {
            spoken.Visit(after.Index.Promises(promiser, kind));
        }

        return spoken;
    }

    /// <summary>Whether some answer of a promiser about a kind of promise may be another.</summary>
    public bool Has(State promiser, Kind kind)
    {
        if (!known.TryGetValue((promiser, kind), out var has))
        {
            known[(promiser, kind)] = has = isAll
                || !before.Index.Promises(promiser, kind).SequenceEqual(after.Index.Promises(promiser, kind))
                || Uses(before, promiser, kind)
                // Classes hold more, and more can be asked about, only where things stand in a row that stood in none.
                || (widens && Uses(after, promiser, kind));
        }

        return has;
    }

    private bool Uses(Engine engine, State promiser, Kind kind)
    {
        var used = engine.Used.By(promiser, kind);
        return rows.Exists(used.Covers) || open.Any(used.Has);
    }

    /// <summary>What is on record of an open relation bears on what it entails too.</summary>
    private void AddOpen(Relation relation)
    {
        if (relation.IsOpen && open.Add(relation))
        {
            foreach (var entailed in relation.Entails)
            {
                AddOpen(entailed.Relation);
            }
        }
    }
}
