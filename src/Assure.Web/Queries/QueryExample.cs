using System.Collections.Immutable;

namespace Assure.Web.Queries;

/// <summary>An example of a query.</summary>
/// <param name="Meaning">What it asks, in words.</param>
/// <param name="Values">The parameters, in order; a name may occur more than once.</param>
internal sealed record QueryExample(string Meaning, ImmutableArray<(string Name, string Value)> Values)
{
    /// <summary>The text sent along; null: none.</summary>
    public string? Document { get; init; }

    /// <summary>The part of an address after the question mark.</summary>
    public string QueryString => string.Join('&', Values.Select(static one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
}
