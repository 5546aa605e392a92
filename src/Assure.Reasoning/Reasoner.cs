using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sweeping;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning;

/// <summary>Answers questions from one edition of the record.</summary>
/// <remarks>Not safe for use by several threads at once: it keeps what it worked out about the days it was asked about.</remarks>
public sealed class Reasoner
{
    private readonly Engine engine;
    private readonly Asker asker;
    private readonly TimelineBuilder timelines;
    private readonly AtlasSweeper sweeper;

    /// <summary>Prepares to answer from an edition.</summary>
    public Reasoner(RecordEdition record)
    {
        Record = record;
        engine = new(record);
        asker = new(engine);
        timelines = new(engine, asker);
        sweeper = new(engine, asker);
    }

    /// <summary>The first day questions may be asked about.</summary>
    public static DateOnly FirstDay { get; } = new(1945, 1, 1);

    /// <summary>The last day that can be asked about; what is on record is taken to stand until then.</summary>
    public static DateOnly LastDay { get; } = new(2100, 12, 31);

    /// <summary>The edition it answers from.</summary>
    public RecordEdition Record { get; }

    /// <summary>The days on which any answer can change, ascending.</summary>
    public IReadOnlyCollection<DateOnly> ChangeDays => engine.ChangeDays;

    /// <summary>Answers one question.</summary>
    /// <exception cref="UnanswerableException">The question cannot be answered from this record, for a reason the asker can mend.</exception>
    public Answer Ask(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return asker.Ask(question);
    }

    /// <summary>Tells how an answer stood over time.</summary>
    /// <param name="guarantor">The state that promises.</param>
    /// <param name="beneficiary">The state or territory promised to.</param>
    /// <param name="promise">The kind of promise.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    /// <param name="from">The first day; null: <see cref="FirstDay"/>.</param>
    /// <param name="to">The last day, inclusive; null: the day the record was read up to.</param>
    /// <exception cref="UnanswerableException">The days are in the wrong order, or the question cannot be answered from this record.</exception>
    public Timeline TimelineOf(State guarantor, Entity beneficiary, Kind promise, Settings settings, DateOnly? from = null, DateOnly? to = null)
    {
        var (first, last) = (from ?? FirstDay, to ?? Record.ReadUpTo);
        return first <= last
            ? timelines.Build(guarantor, beneficiary, promise, settings, first, last)
            : throw new UnanswerableException($"The first day, {first:yyyy-MM-dd}, lies after the last, {last:yyyy-MM-dd}.", "the earlier day first");
    }

    /// <summary>Answers for every promiser and every state that existed on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="promises">The kinds of promise.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    /// <param name="detail">How much of each answer is wanted.</param>
    /// <returns>The answers by promiser, then state, then kind, in the record's order; a promiser's question to itself is left out.</returns>
    /// <exception cref="UnanswerableException">A question cannot be answered from this record, for a reason the asker can mend.</exception>
    public ImmutableArray<Answer> Atlas(DateOnly on, ImmutableArray<Kind> promises, Settings settings, Detail detail = Detail.Full)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>();
        foreach (var guarantor in Record.Promisers.Where(guarantor => guarantor.ExistsOn(on)))
        {
            foreach (var beneficiary in Record.States.Where(state => state != guarantor && state.ExistsOn(on)))
            {
                foreach (var promise in promises)
                {
                    answers.Add(asker.Ask(new(guarantor, beneficiary, promise, on, settings, detail)));
                }
            }
        }

        return answers.ToImmutable();
    }

    /// <summary>Verdicts and forms of every promiser's promises to every state, over all time since <see cref="FirstDay"/>.</summary>
    /// <param name="promises">The kinds of promise.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    /// <returns>A row for each promiser and kind, in the record's order.</returns>
    /// <exception cref="UnanswerableException">A question cannot be answered from this record, for a reason the asker can mend.</exception>
    public ImmutableArray<AtlasRow> WholeAtlas(ImmutableArray<Kind> promises, Settings settings) => sweeper.Sweep(Record.Promisers, promises, settings);
}
