using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>A condition or exception at work in a promise.</summary>
internal sealed record NaiveClause(Clause Clause, Formula Formula, bool IsException, int Slots);
