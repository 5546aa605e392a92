using System.Collections.Immutable;

namespace Assure.Web.Site;

/// <summary>A stretch of a literate document: prose, and the code that follows it.</summary>
/// <param name="Heading">The heading it begins with; empty when it has none.</param>
/// <param name="Prose">The prose as HTML; may be empty.</param>
/// <param name="Code">The code; may be empty.</param>
/// <param name="Declared">The ids of what the code declares.</param>
/// <param name="IsClosing">Whether it stands under the document's expectations.</param>
public sealed record LiteratePart(string Heading, string Prose, string Code, ImmutableArray<string> Declared, bool IsClosing);
