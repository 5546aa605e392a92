using Assure.Language.Text;

namespace Assure.Language.Literate;

/// <summary>One line of the front matter of a document.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; empty when none was written.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands, with its quotes if it has any.</param>
public sealed record FrontMatterEntry(string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan);
