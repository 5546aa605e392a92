using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Parsing;
using Assure.Language.Text;

namespace Assure.Language.Literate;

/// <summary>A document in which clauses stand beside prose: front matter, Markdown, and <c>assure</c> blocks.</summary>
/// <remarks>A file whose path ends in <c>.assure</c> is one block without prose. Equality is by reference.</remarks>
public sealed class LiterateDocument
{
    internal LiterateDocument(
        SourceText source,
        ImmutableArray<FrontMatterEntry> frontMatter,
        TextSpan bodySpan,
        ImmutableArray<Heading> headings,
        ImmutableArray<LiterateBlock> blocks,
        IEnumerable<Diagnostic> diagnostics)
    {
        Source = source;
        FrontMatter = frontMatter;
        BodySpan = bodySpan;
        Headings = headings;
        Blocks = blocks;
        Diagnostics = [.. diagnostics
            .Concat(blocks.SelectMany(block => block.Unit.Diagnostics, (block, diagnostic) => diagnostic with { Heading = block.Heading?.Text }))
            .OrderBy(diagnostic => diagnostic.Location.Span.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>The text of the file.</summary>
    public SourceText Source { get; }

    /// <summary>The front matter, in the order written; of a key given twice, the first.</summary>
    public ImmutableArray<FrontMatterEntry> FrontMatter { get; }

    /// <summary>The range of the Markdown: all but the front matter.</summary>
    public TextSpan BodySpan { get; }

    /// <summary>The headings at the margin, in order.</summary>
    public ImmutableArray<Heading> Headings { get; }

    /// <summary>The <c>assure</c> blocks at the margin, in order; one that does not end is left out.</summary>
    public ImmutableArray<LiterateBlock> Blocks { get; }

    /// <summary>What was found wrong in the document and its blocks, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything found wrong is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Reads a document.</summary>
    /// <param name="source">The text of the file.</param>
    /// <returns>The document, with what was found wrong; nothing is thrown.</returns>
    public static LiterateDocument Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var whole = new TextSpan(0, source.Length);
        if (source.IsTooLong)
        {
            return new LiterateDocument(source, [], whole, [], [], [AssureParser.TooLong(source)]);
        }

        if (source.Path.EndsWith(".assure", StringComparison.Ordinal))
        {
            var block = new LiterateBlock(AssureParser.Parse(source), null, string.Empty, whole);
            return new LiterateDocument(source, [], whole, [], [block], []);
        }

        var diagnostics = new List<Diagnostic>();
        var (entries, bodyStart) = FrontMatterReader.Read(source, diagnostics);
        var body = new MarkdownReader(source, bodyStart, diagnostics);
        body.Read();
        if (source.InvalidUtf8At is { } invalid && !body.Blocks.Any(block => block.Span.Start <= invalid && invalid < block.Span.End))
        {
            diagnostics.Add(LanguageDiagnostics.NotUtf8.At(source.Locate(new TextSpan(invalid, 1))));
        }

        return new LiterateDocument(
            source, entries, TextSpan.FromBounds(bodyStart, source.Length), [.. body.Headings], [.. body.Blocks], diagnostics);
    }

    /// <summary>The value of a key of the front matter.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value; null when the key is not given.</returns>
    public string? Value(string key) => FrontMatter.FirstOrDefault(entry => entry.Key == key)?.Value;
}
