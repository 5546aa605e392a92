using System.Collections.Immutable;

namespace Assure.Record.Texts;

/// <summary>What a template writes in place of prose. The checker refuses a document in which any of it still stands.</summary>
public static class Placeholders
{
    /// <summary>The heading of an instrument's page, with its mark.</summary>
    public const string Heading = "# Heading of the page";

    /// <summary>An instrument's first paragraph, first sentence.</summary>
    public const string Document = "Say in our own words what the document is, who gave it, to whom, when and where, and what of it was not read.";

    /// <summary>An instrument's first paragraph, second sentence.</summary>
    public const string Paragraphs = "Then describe each paragraph that promises something, and write its clause beneath.";

    /// <summary>The paragraph of a dispute or doubt.</summary>
    public const string Reading = "Say in our own words which words are in question, how we read them and why, what the alternative is, and who holds it.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Heading, Document, Paragraphs, Reading];
}
