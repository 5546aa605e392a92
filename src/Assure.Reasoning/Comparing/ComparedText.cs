using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Comparing;

/// <summary>A text as one promiser gives it.</summary>
/// <param name="Text">The text.</param>
/// <param name="By">The promiser.</param>
public sealed record ComparedText(Text Text, State By);
