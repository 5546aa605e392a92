using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>An occasion on which the promise is to be kept; it is assumed, not tested.</summary>
public sealed record UponClause(string Label, Formula Formula, Citation? Citation, ClauseOrigin Origin) : Clause(Label, Citation, Origin);
