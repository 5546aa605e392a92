using Assure.Language.Text;

namespace Assure.Language.Literate;

/// <summary>A heading of a document.</summary>
/// <param name="Level">The level, from 1.</param>
/// <param name="Text">The text, as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Heading(int Level, string Text, TextSpan Span);
