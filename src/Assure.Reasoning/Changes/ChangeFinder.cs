using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lookup;
using Assure.Record.Rules;

namespace Assure.Reasoning.Changes;

/// <summary>Tells what changed between two sides: the world, by the earlier edition's own timeline; the record and its readings, by asking both editions about the later day.</summary>
public sealed class ChangeFinder
{
    private readonly EditionDay before;
    private readonly EditionDay after;
    private readonly Engine engine;
    private readonly Asker asker;

    /// <summary>Prepares to compare two sides.</summary>
    /// <exception cref="UnanswerableException">The days are in the wrong order.</exception>
    public ChangeFinder(EditionDay before, EditionDay after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Day > after.Day)
        {
            throw new UnanswerableException($"The first day, {before.Day:yyyy-MM-dd}, lies after the second, {after.Day:yyyy-MM-dd}.", "the earlier side first");
        }

        (this.before, this.after) = (before, after);
        engine = new(before.Record);
        asker = new(engine);
    }

    /// <summary>Compares the sides.</summary>
    /// <param name="guarantors">The codes of the promisers; none: those of either edition.</param>
    /// <param name="beneficiaries">The codes of the states or territories promised to; none: every state of either edition.</param>
    /// <param name="promises">The ids of the kinds of promise.</param>
    /// <param name="settings">What the asker settles beforehand, in the words of the later edition.</param>
    /// <exception cref="UnanswerableException">The earlier edition does not know what was settled, or a question cannot be answered.</exception>
    public ChangeLists Find(IReadOnlyCollection<string> guarantors, IReadOnlyCollection<string> beneficiaries, IReadOnlyCollection<string> promises, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var from = guarantors.Count > 0 ? guarantors : [.. before.Record.Promisers.Concat(after.Record.Promisers).Select(static state => state.Id).Distinct()];
        var to = beneficiaries.Count > 0 ? beneficiaries : [.. before.Record.States.Concat(after.Record.States).Select(static state => state.Id).Distinct().Order(StringComparer.Ordinal)];
        var asked = (from guarantor in @from from beneficiary in to where guarantor != beneficiary || (@from.Count == 1 && to.Count == 1) from promise in promises select (guarantor, beneficiary, promise)).ToArray();
        var theirs = ReferenceEquals(before.Record, after.Record) ? settings : In(before.Record, settings);
        var (world, others) = World(asked, theirs);
        if (before.Record.Hash == after.Record.Hash)
        {
            return new(before, after, world, others, [], []);
        }

        var elements = ElementComparer.Compare(before.Record, after.Record, settings.Strict);
        return new(before, after, world, others, Differing(asked, theirs, settings, elements), elements);
    }

    private (ImmutableArray<Change> Changes, int Others) World((string, string, string)[] asked, Settings settings)
    {
        var timelines = new TimelineBuilder(engine, asker);
        var changes = new List<Change>();
        foreach (var cell in asked)
        {
            if (QuestionOf(before.Record, cell, before.Day, settings) is { } question)
            {
                changes.AddRange(timelines.ChangesOf(question, after.Day));
            }
        }

        return ([.. changes.Where(static change => !change.ScopeOnly).OrderBy(static change => change.On).Select(change => timelines.WithCauses(change, settings))], changes.Count(static change => change.ScopeOnly));
    }

    private ImmutableArray<CellChange> Differing((string, string, string)[] asked, Settings theirs, Settings ours, ImmutableArray<ChangedElement> elements)
    {
        var later = new Asker(new Engine(after.Record));
        var changed = elements.ToLookup(static element => (element.Kind, element.Id));
        var differing = ImmutableArray.CreateBuilder<CellChange>();
        foreach (var cell in asked)
        {
            var (one, other) = (QuestionOf(before.Record, cell, after.Day, theirs), QuestionOf(after.Record, cell, after.Day, ours));
            var (old, fresh) = (Ask(asker, one), Ask(later, other));
            if ((old is null && fresh is null) || AnswerLabel.Of(old) == AnswerLabel.Of(fresh) || (old?.Silence is not null && fresh?.Silence is not null))
            {
                continue;
            }

            if ((old is null && fresh?.Silence is not null) || (fresh is null && old?.Silence is not null))
            {
                continue;
            }

            bool Tells(ChangedElement element) => element.Kind switch
            {
                ElementKind.Row => Stand(element.Before, after.Day) != Stand(element.After, after.Day),
                ElementKind.Dispute => Turns(element.Before?.Dispute, element.After?.Dispute, asker, one, old) || Turns(element.After?.Dispute, element.Before?.Dispute, later, other, fresh),
                _ => true,
            };
            differing.Add(Trace(Ask(asker, one, Detail.Proof), Ask(later, other, Detail.Proof), changed, elements, Tells));
        }

        return differing.ToImmutable();
    }

    private static CellChange Trace(Answer? old, Answer? fresh, ILookup<(ElementKind, string), ChangedElement> changed, ImmutableArray<ChangedElement> elements, Func<ChangedElement, bool> tells)
    {
        var rested = RestedElements.Of(old);
        rested.UnionWith(RestedElements.Of(fresh));
        if (old is null || fresh is null)
        {
            rested.Add((ElementKind.State, (old ?? fresh)!.Guarantor.Id));
            rested.Add((ElementKind.State, (old ?? fresh)!.Beneficiary.Id));
        }

        ChangedElement[] found = [.. rested.SelectMany(key => changed[key]).OrderBy(static element => element.Kind).ThenBy(static element => element.Id, StringComparer.Ordinal)];
        ChangedElement[] telling = [.. found.Where(tells)];
        found = telling.Length > 0 ? telling : found;
        var isTraced = found.Length > 0;
        ChangedElement[] bearing = isTraced ? [] : [.. elements.Where(element => MayBear(element, (old ?? fresh)!))];
        var because = isTraced ? found : bearing.Length > 0 ? bearing : [.. elements];
        return new(old, fresh, [.. because.Where(static element => !element.IsReading)], [.. because.Where(static element => element.IsReading)], isTraced);
    }

    /// <summary>Whether an answer would be another, were a doubt to fall as the other edition has it by default; true where that cannot be asked.</summary>
    private static bool Turns(Dispute? own, Dispute? other, Asker asker, Question? question, Answer? answer)
    {
        if (own is null || other?.Default is not { } way || question is null || own.IndexOf(other.Readings[way].Id) is not { } same)
        {
            return true;
        }

        var readings = question.Settings.Readings;
        return !readings.ContainsKey(own)
            && AnswerLabel.Of(Ask(asker, question with { Settings = question.Settings with { Readings = readings.Add(own, same) } })) != AnswerLabel.Of(answer);
    }

    /// <summary>On the day: whether a row may hold, surely holds, and under what reading.</summary>
    private static (bool Maybe, bool Surely, string Under) Stand(RecordElement? element, DateOnly day) =>
        element?.Row is not { } row || (row.From is { } begins && begins.First > day) || (row.To is { } gone && gone.Last <= day)
            ? (false, false, "")
            : (true, (row.From is not { } from || from.Last <= day) && (row.To is not { } to || to.First > day), element.Under);

    /// <summary>Whether an element may bear on an answer whose proofs do not name it: one that speaks of the promiser, the state or no state.</summary>
    private static bool MayBear(ChangedElement element, Answer answer) => element.Kind switch
    {
        ElementKind.Row => element.Either.Row is { } row && (!row.Arguments.Any(static argument => argument.Sort == Sort.State) || row.Arguments.Any(argument => argument.Id == answer.Guarantor.Id || argument.Id == answer.Beneficiary.Id)),
        ElementKind.State => element.Id == answer.Guarantor.Id || element.Id == answer.Beneficiary.Id,
        ElementKind.Text or ElementKind.Qualification => element.Either.Content.Contains(answer.Guarantor.Id, StringComparison.Ordinal) || element.Either.Content.Contains("by each", StringComparison.Ordinal),
        ElementKind.Clause or ElementKind.Mark => false,
        _ => true,
    };

    private static Answer? Ask(Asker asker, Question? question, Detail detail = Detail.Verdict) => question is null ? null : asker.Ask(question with { Detail = detail });

    private static Question? QuestionOf(RecordEdition record, (string Guarantor, string Beneficiary, string Promise) cell, DateOnly day, Settings settings)
    {
        var guarantor = record.States.FirstOrDefault(state => state.Id == cell.Guarantor);
        Entity? beneficiary = record.States.FirstOrDefault(state => state.Id == cell.Beneficiary) ?? record.Territories.FirstOrDefault(territory => territory.Id == cell.Beneficiary);
        var promise = record.Kinds.FirstOrDefault(kind => kind.Id == cell.Promise);
        return guarantor is null || beneficiary is null || promise is null ? null : new(guarantor, beneficiary, promise, day, settings, Detail.Verdict);
    }

    /// <summary>The same settings in the words of another edition.</summary>
    /// <param name="record">The other edition.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="UnanswerableException">The other edition does not know a reading or the viewpoint.</exception>
    public static Settings In(RecordEdition record, Settings settings)
    {
        var readings = ImmutableDictionary.CreateBuilder<Dispute, int>();
        foreach (var (dispute, reading) in settings.Readings)
        {
            var id = dispute.Readings[reading].Id;
            if (record.Disputes.FirstOrDefault(other => other.Id == dispute.Id) is not { } same || same.IndexOf(id) is not { } index)
            {
                throw new UnanswerableException(
                    $"Edition {record.Edition} knows no reading {dispute.Id}={id}.", "a reading that both editions know, or none",
                    RecordLookup.Nearest($"{dispute.Id}={id}", record.Disputes.SelectMany(static other => other.Readings.Select(reading => $"{other.Id}={reading.Id}"))));
            }

            readings[same] = index;
        }

        var viewpoint = settings.Viewpoint.State is not { } state ? settings.Viewpoint
            : Viewpoint.Of(record.States.FirstOrDefault(other => other.Id == state.Id) ?? throw new UnanswerableException($"Edition {record.Edition} does not know the state {state.Id}.", "a viewpoint of a state that both editions know, or none"));
        return settings with { Readings = readings.ToImmutable(), Viewpoint = viewpoint };
    }
}
