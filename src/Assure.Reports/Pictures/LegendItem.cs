namespace Assure.Reports.Pictures;

/// <summary>One line of a legend: a sign as pictures have it, and what it means.</summary>
/// <param name="Sample">A cell that shows the sign.</param>
/// <param name="Letter">The letter of an answer; empty for the bar of a form.</param>
/// <param name="Text">What it means.</param>
public sealed record LegendItem(PictureCell Sample, string Letter, string Text);
