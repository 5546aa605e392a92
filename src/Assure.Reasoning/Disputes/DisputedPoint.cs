using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Choices;

namespace Assure.Reasoning.Disputes;

/// <summary>A dispute, an imprecise date or a doubt, and what the answers of a day would be each way.</summary>
/// <param name="Choice">What is disputed, imprecise or doubted.</param>
/// <param name="Bearing">The answers it bears on as they are given; what is open is left open, a doubt read our way.</param>
/// <param name="Effects">What they would be each way that is not our reading, in the order of the ways.</param>
public sealed record DisputedPoint(Choice Choice, ImmutableArray<Answer> Bearing, ImmutableArray<ReadingEffect> Effects)
{
    private readonly ImmutableDictionary<(Answer Answer, int Way), Answer> after = Effects
        .SelectMany(static effect => effect.Changes.Select(change => KeyValuePair.Create((change.Before, effect.Reading), change.After)))
        .ToImmutableDictionary(ByReference.Comparer);

    /// <summary>Whether it is a reading of ours, and not open.</summary>
    public bool IsDoubt => Choice is Choice.OfReading { Dispute.IsDoubt: true };

    /// <summary>The answers that turn on it: another verdict, form or residual at least one way; in the order of the atlas.</summary>
    public ImmutableArray<Answer> Turning { get; } = Turn(Bearing, Effects);

    /// <summary>What an answer it bears on is when it falls one way.</summary>
    /// <param name="given">The answer as given, one of <see cref="Bearing"/>.</param>
    /// <param name="way">From 0 to the choice's ways − 1.</param>
    public Answer Under(Answer given, int way) => after.GetValueOrDefault((given, way), given);

    private static ImmutableArray<Answer> Turn(ImmutableArray<Answer> bearing, ImmutableArray<ReadingEffect> effects)
    {
        var changed = effects.SelectMany(static effect => effect.Changes).Select(static change => change.Before).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. bearing.Where(changed.Contains)];
    }

    private sealed class ByReference : IEqualityComparer<(Answer Answer, int Way)>
    {
        public static ByReference Comparer { get; } = new();

        public bool Equals((Answer Answer, int Way) x, (Answer Answer, int Way) y) => ReferenceEquals(x.Answer, y.Answer) && x.Way == y.Way;

        public int GetHashCode((Answer Answer, int Way) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Answer), obj.Way);
    }
}
