namespace Assure.Language.Text;

/// <summary>A range of characters of a text.</summary>
/// <remarks>Equality is by start and length. The end is the first character after the range. Offsets count UTF-16 units from 0.</remarks>
public readonly record struct TextSpan
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="length">How many characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>The first character.</summary>
    public int Start { get; }

    /// <summary>How many characters.</summary>
    public int Length { get; }

    /// <summary>The first character after the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span has no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a span from its two ends.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The first character after the span.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether another span lies wholly inside this one.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Whether it does; an equal span does.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
