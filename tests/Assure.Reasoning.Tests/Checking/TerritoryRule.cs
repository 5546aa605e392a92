using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Checking;

/// <summary>What a text or a qualification says of the territories it leaves out.</summary>
/// <param name="Owner">The text or qualification.</param>
/// <param name="Address">Its address, with the formula that is true of the territories left out.</param>
/// <param name="Slots">How many slots that formula needs.</param>
internal sealed record TerritoryRule(string Owner, Address Address, int Slots);
