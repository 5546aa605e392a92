using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>One clause of a text or qualification, with the place it cites.</summary>
/// <param name="Label">Its label within the text; made from its role when none is written.</param>
/// <param name="Citation">The place in a source it describes; null only for the loader's own clauses.</param>
/// <param name="Origin">Where it is written.</param>
public abstract record Clause(string Label, Citation? Citation, ClauseOrigin Origin);
