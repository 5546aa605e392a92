using System.Collections.Immutable;
using Assure.Record.Dates;

namespace Assure.Record.Facts;

/// <summary>One stretch of a status, with the acts that begin it and the act that ends it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it no longer holds; null: open.</param>
/// <param name="Begins">The acts without which it would not have begun, the one that counts first.</param>
/// <param name="Ends">The act that ends it; null when nothing does, or the state's own end.</param>
internal sealed record StatusSpan(PartialDate From, PartialDate? To, ImmutableArray<Act> Begins, Act? Ends)
{
    public bool Covers(PartialDate date) => From.CompareTo(date) <= 0 && (To is null || date.CompareTo(To.Value) < 0);
}
