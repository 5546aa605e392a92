namespace Assure.Reasoning.Drafts;

/// <summary>A draft made from options: its text, or what is wrong.</summary>
/// <param name="Text">A literate document in the language; null when something is wrong.</param>
/// <param name="Slip">The first thing wrong; null when nothing is.</param>
public sealed record DraftWriting(string? Text, DraftSlip? Slip);
