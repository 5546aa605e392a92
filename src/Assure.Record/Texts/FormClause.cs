using Assure.Record.Rules;

namespace Assure.Record.Texts;

/// <summary>The form of a text, and the other form it has under a reading, if any.</summary>
/// <param name="Form">The form.</param>
/// <param name="Other">The form under <paramref name="Under"/>; null when there is one form only.</param>
/// <param name="Under">The reading under which it has the other form.</param>
public sealed record FormClause(Form Form, Form? Other, Formula.ReadingIs? Under);
