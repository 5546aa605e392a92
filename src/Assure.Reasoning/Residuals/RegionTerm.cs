namespace Assure.Reasoning.Residuals;

/// <summary>One way a promise fails, over regions: some hold and some do not.</summary>
/// <param name="Held">The regions that hold.</param>
/// <param name="Denied">The regions that do not.</param>
internal readonly record struct RegionTerm(RegionSet Held, RegionSet Denied) : IComparable<RegionTerm>
{
    /// <summary>The regions it speaks of.</summary>
    public RegionSet Spoken => Held | Denied;

    /// <inheritdoc/>
    public int CompareTo(RegionTerm other) => Held.CompareTo(other.Held) is var byHeld and not 0 ? byHeld : Denied.CompareTo(other.Denied);
}
