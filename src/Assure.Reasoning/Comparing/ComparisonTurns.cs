using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Record;

namespace Assure.Reasoning.Comparing;

/// <summary>Finds what a comparison of texts turns on, by comparing again with each choice it met taken another way.</summary>
public static class ComparisonTurns
{
    /// <summary>What a comparison of two texts turns on.</summary>
    /// <param name="record">The edition compared in.</param>
    /// <param name="found">The comparison.</param>
    /// <param name="settings">What the asker settled beforehand.</param>
    /// <returns>The choices, by id. Of a row nobody has read, whether it matters is not worked out: no setting takes a row away.</returns>
    public static ImmutableArray<ComparisonTurn> Of(RecordEdition record, Comparison found, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(settings);
        return Of(record, found.On, settings, comparer => Key(comparer.Compare(found.Left, found.Right, found.Promise)), isWorkedOut: true);
    }

    /// <summary>What an order of texts turns on; whether each choice matters is not worked out, since every two texts would have to be compared again for each.</summary>
    /// <param name="record">The edition compared in.</param>
    /// <param name="found">The order.</param>
    /// <param name="settings">What the asker settled beforehand.</param>
    /// <returns>The choices, by id.</returns>
    public static ImmutableArray<ComparisonTurn> Of(RecordEdition record, StrengthOrder found, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(settings);
        return Of(record, found.On, settings, comparer => $"{StrengthOrder.Of(comparer, [.. found.Nodes.SelectMany(static node => node.Texts)], found.Promise, found.On).Nodes.Length}", isWorkedOut: false);
    }

    private static ImmutableArray<ComparisonTurn> Of(RecordEdition record, DateOnly on, Settings settings, Func<TextComparer, string> compare, bool isWorkedOut)
    {
        var comparer = new TextComparer(record, on, settings) { IsNoting = true };
        var key = compare(comparer);
        return [.. comparer.Met.OrderBy(static met => met.Key.Id, StringComparer.Ordinal).Select(met => new ComparisonTurn(met.Key, met.Value is null, isWorkedOut ? Matters(met.Key, met.Value) : null))];

        bool? Matters(Choice choice, int? taken) => choice switch
        {
            Choice.OfReading(var dispute) => Other(Enumerable.Range(0, choice.Ways).Where(way => way != taken).Select(way => settings with { Readings = settings.Readings.SetItem(dispute, way) })),
            Choice.RowWindow or Choice.TextWindow => Other(Enumerable.Range(0, choice.Ways).Where(way => way != taken).Select(way => settings with { Windows = settings.Windows.SetItem(choice, way) })),
            Choice.UnreadClause(_, var clause) => Other([settings with { LeftOut = settings.LeftOut.Add(clause) }]),
            _ => null,
        };

        bool Other(IEnumerable<Settings> others) => others.Any(other => compare(new(record, on, other)) != key);
    }

    /// <summary>A text that is equal only for comparisons that say the same.</summary>
    private static string Key(Comparison found) => string.Join('\n', found.Groups.Select(static group =>
        $"{group.Standing}|{string.Join(' ', group.States.Select(static state => state.Id))}|{string.Join(' ', group.LeftWeakens.Select(static clause => clause.Origin))}|{string.Join(' ', group.RightWeakens.Select(static clause => clause.Origin))}"));
}
