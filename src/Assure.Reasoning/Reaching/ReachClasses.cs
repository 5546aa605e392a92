using System.Collections.Immutable;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;

namespace Assure.Reasoning.Reaching;

/// <summary>Tells which of the states asked about every set of changes leaves with one answer, so that one of them can be asked for all.</summary>
/// <remarks>States are alike here when no formula tells them apart as things are, and every change on the menu does to the one what it does to the other.</remarks>
internal static class ReachClasses
{
    /// <summary>One state of each class, with how many the class has, in the order asked about.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="question">The question.</param>
    /// <param name="menu">The changes permitted.</param>
    public static ImmutableArray<(State State, int Count)> Of(RecordEdition record, ReachQuestion question, ImmutableArray<ReachMove> menu)
    {
        if (question.Beneficiaries is [var only])
        {
            return [(only, 1)];
        }

        var changes = menu.SelectMany(static move => move.Changes).SelectMany(Marks).ToLookup(static one => one.State, static one => one.Mark);
        return
        [
            .. new AlikeStates(record, question.Settings, question.On).Divide(question.Beneficiaries, question.Guarantor)
                .SelectMany(alike => alike.Cast<State>().GroupBy(state => string.Join(';', changes[state].Order(StringComparer.Ordinal))))
                .Select(static alike => (alike.First(), alike.Count())),
        ];
    }

    /// <summary>What a change does to each state in it.</summary>
    private static IEnumerable<(State State, string Mark)> Marks(ScenarioChange change) => change switch
    {
        ScenarioChange.Holds holds => InPlaces(holds.Arguments, $"+{holds.Relation.Index} {holds.From:O} {holds.To:O} {holds.Judge?.Index}"),
        ScenarioChange.HoldsNot not => InPlaces(not.Arguments, $"-{not.Relation.Index} {not.From:O} {not.To:O} {not.Judge?.Index}"),
        ScenarioChange.Acts acts => [(acts.State, $"{acts.Kind} {acts.Treaty.Index} {acts.On:O}")],
        // The others change texts, for all they address.
        _ => [],
    };

    private static IEnumerable<(State State, string Mark)> InPlaces(ImmutableArray<Entity> arguments, string mark) =>
        arguments.OfType<State>().Distinct().Select(state => (state, $"{mark} {AlikeStates.Beside(arguments, state)}"));
}
