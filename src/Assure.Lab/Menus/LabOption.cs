namespace Assure.Lab.Menus;

/// <summary>One thing to choose in a sentence.</summary>
/// <param name="Value">What it puts into the line.</param>
/// <param name="Words">What it is called.</param>
public sealed record LabOption(string Value, string Words);
