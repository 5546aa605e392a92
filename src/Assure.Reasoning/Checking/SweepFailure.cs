using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Checking;

/// <summary>Something the sweep found wrong.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Guarantor">The state that promises.</param>
/// <param name="Beneficiary">The state promised to; null when the row as a whole is wrong.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="On">The day.</param>
/// <param name="Before">The answer before, or the one that should stand, in technical words; may be empty.</param>
/// <param name="After">The answer found, in technical words; may be empty.</param>
public sealed record SweepFailure(SweepFault Fault, State Guarantor, State? Beneficiary, Kind Promise, DateOnly On, string Before, string After);
