using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Drafts;

/// <summary>A condition, exception or occasion of a draft, and on whose word it hangs.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Formula">Its formula.</param>
/// <param name="Written">The formula in the language's own notation.</param>
/// <param name="IsJudged">Whether somebody is left to judge it.</param>
/// <param name="IsConduct">Whether it hangs on what states do.</param>
public sealed record DraftClause(Clause Clause, Formula Formula, string Written, bool IsJudged, bool IsConduct);
