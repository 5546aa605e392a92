using Assure.Reasoning.Choices;

namespace Assure.Reasoning.Sweeping;

/// <summary>Arranges open choices so that few fallings try, for every cell, all combinations of the choices that touch it.</summary>
/// <remarks>
/// Choices that never touch one cell on one day fall together: they share a digit. A falling is a number written in these
/// digits, so the fallings of a row are as many as the combinations of the choices that meet somewhere, not of all.
/// </remarks>
internal sealed class ChoiceDigits
{
    private const int Bits = 4;
    private const int MostDigits = 64 / Bits;
    private readonly OpenChoices choices;
    private readonly int[] digitOf;

    private ChoiceDigits(OpenChoices choices, int[] digitOf) => (this.choices, this.digitOf) = (choices, digitOf);

    /// <summary>Arranges the choices met in some rows of the atlas.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="rows">What touches the cells of each row.</param>
    public static ChoiceDigits Arrange(OpenChoices choices, IEnumerable<Touch[]> rows)
    {
        var meet = new bool[choices.Count, choices.Count];
        foreach (var touches in rows)
        {
            for (var i = 0; i < touches.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (touches[j].Choice != OpenChoices.Opaque && touches[i].Meets(touches[j]))
                    {
                        meet[touches[i].Choice, touches[j].Choice] = meet[touches[j].Choice, touches[i].Choice] = true;
                    }
                }
            }
        }

        // Those with most ways first, so that they share digits with one another.
        var digitOf = new int[choices.Count];
        Array.Fill(digitOf, -1);
        foreach (var choice in Enumerable.Range(0, choices.Count).OrderByDescending(choice => choices[choice].Ways))
        {
            var taken = Enumerable.Range(0, choices.Count).Where(other => meet[choice, other]).Select(other => digitOf[other]).ToHashSet();
            while (taken.Contains(++digitOf[choice]))
            {
            }
        }

        return new(choices, digitOf);
    }

    /// <summary>The same digits, and digits for choices that a scenario brings; null when choices that share a digit meet under it.</summary>
    /// <param name="all">The choices, those it brings included.</param>
    /// <param name="rows">What touches the cells of each row under the scenario.</param>
    public ChoiceDigits? With(OpenChoices all, IEnumerable<Touch[]> rows)
    {
        var met = new List<(int Later, int Earlier)>();
        foreach (var touches in rows)
        {
            for (var i = 0; i < touches.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    // Touches stand in ascending order of choice.
                    var (later, earlier) = (touches[i].Choice, touches[j].Choice);
                    if (earlier == OpenChoices.Opaque || (later < digitOf.Length && digitOf[later] != digitOf[earlier]) || !touches[i].Meets(touches[j]))
                    {
                        continue;
                    }

                    if (later < digitOf.Length)
                    {
                        return null;
                    }

                    met.Add((later, earlier));
                }
            }
        }

        if (all.Count == digitOf.Length)
        {
            return this;
        }

        var digits = digitOf.Concat(Enumerable.Repeat(-1, all.Count - digitOf.Length)).ToArray();
        for (var choice = digitOf.Length; choice < digits.Length; choice++)
        {
            var taken = met.Where(pair => pair.Later == choice).Select(pair => digits[pair.Earlier]).ToHashSet();
            while (taken.Contains(++digits[choice]))
            {
            }
        }

        return new(all, digits);
    }

    /// <summary>The fallings that try all combinations for every cell of a row; null when there are too many to try, or choices sets cannot follow.</summary>
    public Falling[]? Fallings(ReadOnlySpan<Touch> touches)
    {
        Span<int> ways = stackalloc int[MostDigits];
        ways.Fill(1);
        foreach (var touch in touches)
        {
            if (touch.Choice == OpenChoices.Opaque || digitOf[touch.Choice] >= MostDigits || choices[touch.Choice].Ways > 1 << Bits)
            {
                return null;
            }

            ref var most = ref ways[digitOf[touch.Choice]];
            most = Math.Max(most, choices[touch.Choice].Ways);
        }

        List<ulong> packed = [0];
        for (var digit = 0; digit < MostDigits; digit++)
        {
            var before = packed.Count;
            if ((long)before * ways[digit] > ChoiceContext.MostFalls)
            {
                return null;
            }

            for (var way = 1; way < ways[digit]; way++)
            {
                for (var i = 0; i < before; i++)
                {
                    packed.Add(packed[i] | ((ulong)way << (digit * Bits)));
                }
            }
        }

        return [.. packed.Select(one => new Falling(this, one))];
    }

    /// <summary>The way a choice falls.</summary>
    public int Way(int choice, ulong packed) => Math.Min((int)(packed >> (digitOf[choice] * Bits)) & ((1 << Bits) - 1), choices[choice].Ways - 1);

    /// <summary>The digits of the choices that touch something; those that sets cannot follow have none.</summary>
    public ulong Mask(ReadOnlySpan<Touch> touches)
    {
        var mask = 0UL;
        foreach (var touch in touches)
        {
            mask |= touch.Choice == OpenChoices.Opaque ? 0 : Mask(touch.Choice);
        }

        return mask;
    }

    /// <summary>The digit of a choice.</summary>
    public ulong Mask(int choice) => ((1UL << Bits) - 1) << (digitOf[choice] * Bits);
}
