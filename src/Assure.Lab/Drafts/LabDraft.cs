using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Texts;

namespace Assure.Lab.Drafts;

/// <summary>A draft as written in the lab: what is wrong with it, or the record with it.</summary>
/// <param name="Diagnostics">Everything found wrong, each in its place in what was written.</param>
/// <param name="Edition">The record with the draft among its texts; null when there are errors.</param>
/// <param name="Text">The draft; null when it cannot be evaluated.</param>
/// <param name="Refusal">Why it cannot be, although nothing is wrong in one place; null when it can.</param>
internal sealed record LabDraft(ImmutableArray<Diagnostic> Diagnostics, RecordEdition? Edition, Text? Text, string? Refusal);
