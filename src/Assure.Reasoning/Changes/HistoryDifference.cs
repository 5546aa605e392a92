using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Changes;

/// <summary>A stretch of days for which two editions answer differently.</summary>
/// <param name="Guarantor">The promiser, of the later edition.</param>
/// <param name="Promise">The kind of promise, of the later edition.</param>
/// <param name="Beneficiary">The state promised to, of the later edition.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which they agree again, or differ otherwise; null: to the end of what was compared.</param>
/// <param name="Before">The earlier edition's verdict; null when it has no answer.</param>
/// <param name="BeforeForm">Its form.</param>
/// <param name="After">The later edition's verdict; null when it has no answer.</param>
/// <param name="AfterForm">Its form.</param>
public sealed record HistoryDifference(State Guarantor, Kind Promise, State Beneficiary, DateOnly From, DateOnly? To, Verdict? Before, Form? BeforeForm, Verdict? After, Form? AfterForm);
