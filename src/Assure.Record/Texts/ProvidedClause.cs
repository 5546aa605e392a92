using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>A condition: the promise holds only while it is met.</summary>
public sealed record ProvidedClause(string Label, Formula Formula, Citation? Citation, ClauseOrigin Origin) : Clause(Label, Citation, Origin);
