namespace Assure.Reasoning.Checking;

/// <summary>A clause or row that nobody has read whole in its source, and what hangs on it.</summary>
/// <param name="Item">The clause or row.</param>
/// <param name="Answers">How many answers of the day would have another verdict, form or residual were it not there.</param>
/// <param name="Classes">How many further answers would only speak of a class with other members.</param>
/// <param name="Days">On how many of the days on which anything changes some answer's verdict or form would be another, from the first day to the last day read.</param>
public sealed record UnverifiedItem(WrittenItem Item, int Answers, int Classes, int Days);
