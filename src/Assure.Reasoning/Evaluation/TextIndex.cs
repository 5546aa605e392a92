using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>Finds the texts that bear on a promiser and a kind of promise.</summary>
/// <param name="record">The edition.</param>
/// <param name="basis">The index of an edition this one was made from: what a text consists of is not gathered again where it is the same in both.</param>
internal sealed class TextIndex(RecordEdition record, TextIndex? basis = null)
{
    private readonly Dictionary<(State, Kind), ImmutableArray<TextPlan>> promises = [];
    private readonly Dictionary<(State, Text), TextPlan> plans = [];
    private readonly Dictionary<State, ImmutableArray<Text>> others = [];

    /// <summary>The texts of a promiser that count as promises of a kind, in order of id.</summary>
    public ImmutableArray<TextPlan> Promises(State promiser, Kind kind)
    {
        if (!promises.TryGetValue((promiser, kind), out var plans))
        {
            promises[(promiser, kind)] = plans =
            [
                .. record.Texts
                    .Where(text => Counts(text, kind) && (text.Promisers.Each is not null || text.Promisers.Named.Contains(promiser)))
                    .Select(text => PlanOf(text, promiser)),
            ];
        }

        return plans;
    }

    /// <summary>The texts of a promiser that promise nothing: offers, intentions, statements, drafts.</summary>
    public ImmutableArray<Text> NotPromises(State promiser)
    {
        if (!others.TryGetValue(promiser, out var texts))
        {
            others[promiser] = texts =
            [
                .. record.Texts.Where(text => text.Standing is not Standing.Assurance && text.Promisers.Named.Contains(promiser)),
            ];
        }

        return texts;
    }

    private TextPlan PlanOf(Text text, State promiser)
    {
        if (!plans.TryGetValue((promiser, text), out var plan))
        {
            plan = TextPlan.Of(text, promiser, record.Qualifications);
            plans[(promiser, text)] = plan = basis?.plans.GetValueOrDefault((promiser, text)) is { } same && same.Qualifications.SequenceEqual(plan.Qualifications) ? same : plan;
        }

        return plan;
    }

    /// <summary>Whether a text counts as a promise of a kind.</summary>
    public static bool Counts(Text text, Kind kind) =>
        text.Promises is { } clause && clause.Kinds.Contains(kind)
        && (text.Standing == Standing.Assurance || (text.Standing == Standing.Intends && kind.CountsIntends));
}
