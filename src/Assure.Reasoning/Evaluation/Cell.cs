using Assure.Reasoning.Choices;
using Assure.Record.Entities;

namespace Assure.Reasoning.Evaluation;

/// <summary>Whom and when a formula is evaluated for, and how choices fall meanwhile.</summary>
internal sealed record Cell(State Guarantor, Entity Beneficiary, DateOnly Day, ChoiceContext Choices);
