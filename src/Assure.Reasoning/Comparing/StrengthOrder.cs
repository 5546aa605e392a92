using System.Collections.Immutable;
using Assure.Record.Rules;

namespace Assure.Reasoning.Comparing;

/// <summary>The partial order of the texts in force on a day, by what they promise.</summary>
/// <param name="Promise">The kind of promise.</param>
/// <param name="On">The day.</param>
/// <param name="Nodes">The texts, those that promise the same taken together; in the order of their first text.</param>
public sealed record StrengthOrder(Kind Promise, DateOnly On, ImmutableArray<StrengthNode> Nodes)
{
    /// <summary>Works the order out.</summary>
    /// <param name="comparer">Compares two texts.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="promise">The kind of promise.</param>
    /// <param name="on">The day.</param>
    public static StrengthOrder Of(TextComparer comparer, ImmutableArray<ComparedText> texts, Kind promise, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        var atLeast = new bool[texts.Length, texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            atLeast[i, i] = true;
            for (var j = 0; j < i; j++)
            {
                (atLeast[i, j], atLeast[j, i]) = comparer.AtLeast(texts[i], texts[j], promise);
            }
        }

        int[] first = [.. Enumerable.Range(0, texts.Length).Where(i => !Enumerable.Range(0, i).Any(j => atLeast[i, j] && atLeast[j, i]))];
        return new(promise, on,
        [
            .. first.Select(one => new StrengthNode(
                [.. Enumerable.Range(0, texts.Length).Where(i => atLeast[i, one] && atLeast[one, i]).Select(i => texts[i])],
                [.. Enumerable.Range(0, first.Length).Where(other => IsNext(one, first[other]))])),
        ]);

        bool IsMore(int one, int other) => one != other && atLeast[one, other] && !atLeast[other, one];
        bool IsNext(int one, int other) => IsMore(one, other) && !first.Any(between => IsMore(one, between) && IsMore(between, other));
    }
}
