namespace Assure.Reasoning.Sweeping;

/// <summary>A value that a sweep has worked out with open choices left open, and as they fall.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="value">The value; it stands once it is worked out.</param>
/// <param name="basis">The same in the sweep of the edition that this one was made from, where that has this very value; else null.</param>
internal sealed class KeptValue<T>(T value, KeptValue<T>? basis = null) : Kept
{
    /// <summary>The value; it stands once it is worked out.</summary>
    public T Value { get; set; } = value;

    /// <summary>The same in the sweep of the edition that this one was made from, where that has this very value; else null.</summary>
    public KeptValue<T>? Basis { get; set; } = basis;

    /// <summary>The value as choices fall, by the part of the falling that it depends on.</summary>
    public Dictionary<ulong, KeptValue<T>> Fallen => field ??= [];
}
