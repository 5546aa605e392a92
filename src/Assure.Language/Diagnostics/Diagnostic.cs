using System.Collections.Immutable;
using Assure.Language.Text;

namespace Assure.Language.Diagnostics;

/// <summary>One thing found wrong in a text.</summary>
/// <param name="Descriptor">What all diagnostics of its id have in common.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong, on one line that stands alone.</param>
/// <param name="Help">What to do about it.</param>
/// <param name="Nearest">The nearest name that exists, if one was looked for and found.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    SourceLocation Location,
    string Message,
    string Help,
    string? Nearest = null)
{
    /// <summary>The id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>What fills the holes of message and help, so that they can be said in another language.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>The heading of the literate document under which it stands, if any.</summary>
    public string? Heading { get; init; }
}
