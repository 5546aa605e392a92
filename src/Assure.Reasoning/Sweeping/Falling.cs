namespace Assure.Reasoning.Sweeping;

/// <summary>One way for all open choices to fall at once.</summary>
/// <param name="Digits">Which choices fall together.</param>
/// <param name="Packed">The ways of the digits, packed.</param>
internal sealed record Falling(ChoiceDigits Digits, ulong Packed)
{
    /// <summary>The way a choice falls.</summary>
    public int Way(int choice) => Digits.Way(choice, Packed);

    /// <summary>The part of it that some choices depend on: two fallings with the same part let them fall the same way.</summary>
    public ulong Part(ReadOnlySpan<Touch> touches) => Packed & Digits.Mask(touches);
}
