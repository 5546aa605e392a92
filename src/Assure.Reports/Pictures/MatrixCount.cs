using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reports.Pictures;

/// <summary>How many states have one answer in one form.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Form">The form; null for none, or where it is disputed.</param>
/// <param name="States">How many.</param>
public readonly record struct MatrixCount(Verdict Verdict, Form? Form, int States);
