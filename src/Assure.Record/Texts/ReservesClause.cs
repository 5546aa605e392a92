using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>A power the promiser keeps; no part of the residual.</summary>
public sealed record ReservesClause(string Label, Bilingual Power, Citation? Citation, ClauseOrigin Origin) : Clause(Label, Citation, Origin);
