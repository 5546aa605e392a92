using Assure.Record.Sources;
using Assure.Record.Rules;

namespace Assure.Reports.Export;

/// <summary>One clause of a text or qualification, with what data says of it.</summary>
/// <param name="Role">What it does: <c>to</c>, <c>promises</c>, <c>provided</c>, <c>unless</c>, <c>upon</c>, <c>reserves</c> or <c>except</c>.</param>
/// <param name="Label">Its label within the text.</param>
/// <param name="Wording">What it says, in the language of the record.</param>
/// <param name="Citation">The place it cites, if any.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record ClauseRow(string Role, string Label, string Wording, Citation? Citation, ClauseOrigin Origin);
