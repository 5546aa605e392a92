using Assure.Record.Dates;
using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>The first day of a text, or the first day on which it no longer stands.</summary>
/// <param name="Date">The date, in its own precision.</param>
/// <param name="Uncertain">Why it is uncertain that the text began, or ended, then at all; null when it is certain.</param>
/// <param name="By">The text that ended this one, if another did.</param>
/// <param name="Citation">The place in a source, if cited.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record DateBound(PartialDate Date, string? Uncertain, Text? By, Citation? Citation, ClauseOrigin Origin);
