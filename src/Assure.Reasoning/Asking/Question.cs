using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Asking;

/// <summary>One question: what has one state promised another, of one kind, on one day.</summary>
/// <param name="Guarantor">The state that promises.</param>
/// <param name="Beneficiary">The state or territory promised to.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="On">The day.</param>
/// <param name="Settings">What the asker settles beforehand.</param>
/// <param name="Detail">How much of the answer is wanted.</param>
public sealed record Question(State Guarantor, Entity Beneficiary, Kind Promise, DateOnly On, Settings Settings, Detail Detail = Detail.Full);
