using Assure.Reasoning.Choices;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Worlds;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning;

/// <summary>The parts that evaluate one edition, wired together once.</summary>
internal sealed class Engine
{
    private readonly Lazy<SortedSet<DateOnly>> changeDays;

    /// <summary>Wires the parts for an edition.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="basis">The engine of an edition this one was made from: what is the same in both is not arranged again.</param>
    public Engine(RecordEdition record, Engine? basis = null)
    {
        Record = record;
        Known = basis?.Known ?? new(record);
        World = new(record, basis?.World);
        Dependence = basis?.Dependence ?? new();
        Closed = new(World, Dependence);
        Evidence = new(World);
        Open = new(World, Closed, Evidence, Dependence);
        Texts = new(World, Known, Closed, Open, Dependence);
        Index = basis is not null && basis.Record.Texts == record.Texts && basis.Record.Qualifications == record.Qualifications ? basis.Index : new(record, basis?.Index);
        Used = new(record, Known, Index);
        changeDays = new(() => Timelines.ChangeDays.Of(record, Used.All()));
        Cells = new(Index, Texts);
        Facts = new(World, Closed, Dependence);
    }

    /// <summary>The edition.</summary>
    public RecordEdition Record { get; }

    /// <summary>The relations the reasoner itself speaks of.</summary>
    public WellKnown Known { get; }

    /// <summary>The tables, day by day.</summary>
    public World World { get; }

    /// <summary>What depends on which variables.</summary>
    public Dependence Dependence { get; }

    /// <summary>Evaluates what the record settles.</summary>
    public ClosedEvaluator Closed { get; }

    /// <summary>What is on record of open relations.</summary>
    public Evidence Evidence { get; }

    /// <summary>Evaluates what is left open.</summary>
    public OpenEvaluator Open { get; }

    /// <summary>Evaluates texts.</summary>
    public TextEvaluator Texts { get; }

    /// <summary>Finds texts.</summary>
    public TextIndex Index { get; }

    /// <summary>Tells which rows texts may ask about.</summary>
    public UsedRows Used { get; }

    /// <summary>The days on which any answer can change, ascending.</summary>
    public SortedSet<DateOnly> ChangeDays => changeDays.Value;

    /// <summary>Evaluates cells.</summary>
    public CellEvaluator Cells { get; }

    /// <summary>Finds deciding facts.</summary>
    public FactCollector Facts { get; }

    /// <summary>The day to which a promiser's texts were read.</summary>
    public DateOnly ReadUpTo(State promiser) =>
        Record.ReadUpToBySubject.TryGetValue(promiser.Id, out var own) ? own.Date : Record.ReadUpTo;

    /// <summary>Whether a state had nuclear weapons on record that day: a test before it, or possession.</summary>
    public bool IsArmed(State state, DateOnly day)
    {
        var choices = new ChoiceContext(Settings.Default, state, state);
        return Has(Known.Tested) || Has(Known.Armed);

        bool Has(Relation? relation) => relation is not null && World.Find(relation, new(day, OrEarlier: false), RelationRows.Key(state.Index), choices) is not null;
    }
}
