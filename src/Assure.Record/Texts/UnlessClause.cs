using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>An exception: the promise does not hold while it is met.</summary>
public sealed record UnlessClause(string Label, Formula Formula, Citation? Citation, ClauseOrigin Origin) : Clause(Label, Citation, Origin);
