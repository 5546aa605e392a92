namespace Assure.Reasoning.Changes;

/// <summary>An element that differs between two editions; at least one side is there.</summary>
/// <param name="Before">As it is in the earlier edition; null when it is not there.</param>
/// <param name="After">As it is in the later edition; null when it is not there.</param>
public sealed record ChangedElement(RecordElement? Before, RecordElement? After)
{
    /// <summary>Either side, the later one first.</summary>
    public RecordElement Either => After ?? Before!;

    /// <summary>What sort it is.</summary>
    public ElementKind Kind => Either.Kind;

    /// <summary>What it is known by.</summary>
    public string Id => Either.Id;

    /// <summary>Whether a reading changed; if not, the record was corrected. A row put under another reading, and not otherwise changed, is a reading.</summary>
    public bool IsReading => Either.IsReading || (Before is not null && After is not null && Before.Content == After.Content && Before.Under != After.Under);
}
