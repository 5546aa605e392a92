using Assure.Record.Entities;

namespace Assure.Reasoning.Asking;

/// <summary>Whose word counts on a disputed question: nobody's, a named state's, or that of a side of the question.</summary>
/// <param name="Kind">Which.</param>
/// <param name="State">The state, for <see cref="ViewpointKind.Actor"/>.</param>
public sealed record Viewpoint(ViewpointKind Kind, State? State)
{
    /// <summary>Nobody's: disputes stay open.</summary>
    public static Viewpoint None { get; } = new(ViewpointKind.None, null);

    /// <summary>The promiser's of each question.</summary>
    public static Viewpoint Guarantor { get; } = new(ViewpointKind.Guarantor, null);

    /// <summary>The beneficiary's of each question.</summary>
    public static Viewpoint Beneficiary { get; } = new(ViewpointKind.Beneficiary, null);

    /// <summary>A state's.</summary>
    public static Viewpoint Of(State state) => new(ViewpointKind.Actor, state);
}
