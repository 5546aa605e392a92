namespace Assure.Reasoning.Residuals;

/// <summary>One way a promise fails: some atoms hold and some do not; bits are atom numbers.</summary>
/// <param name="Held">The atoms that hold.</param>
/// <param name="Denied">The atoms that do not.</param>
internal readonly record struct Breach(ulong Held, ulong Denied) : IComparable<Breach>
{
    /// <summary>Whether the promise fails whatever is open.</summary>
    public bool IsCertain => (Held | Denied) == 0;

    /// <inheritdoc/>
    public int CompareTo(Breach other) => Held.CompareTo(other.Held) is var byHeld and not 0 ? byHeld : Denied.CompareTo(other.Denied);
}
