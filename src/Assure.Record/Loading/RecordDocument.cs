using System.Collections.Immutable;
using Assure.Language.Literate;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Record.Loading;

/// <summary>One literate file of the record: its front matter, its declarations, its prose.</summary>
/// <param name="Source">The text the declarations' spans speak of.</param>
/// <param name="FrontMatter">The keys and values at the top.</param>
/// <param name="Declarations">The declarations of all its blocks, in order.</param>
/// <param name="Body">The Markdown after the front matter; in the compiled form, an instrument's only.</param>
/// <param name="Blocks">Where the blocks stand.</param>
internal sealed record RecordDocument(SourceText Source, ImmutableArray<FrontMatterEntry> FrontMatter, ImmutableArray<Declaration> Declarations, string Body, ImmutableArray<TextSpan> Blocks)
{
    public string Path => Source.Path;

    /// <summary>Whether it comes from the compiled form: it was checked when that was made, by the rules of its day.</summary>
    public bool IsCompiled { get; init; }

    public bool IsInstrument => Path.StartsWith("instruments/", StringComparison.Ordinal);

    public static RecordDocument Of(LiterateDocument document) => new(
        document.Source,
        document.FrontMatter,
        [.. document.Blocks.Where(block => block.Arguments.Length == 0).SelectMany(block => block.Unit.Declarations)],
        document.Source.GetText(document.BodySpan),
        [.. document.Blocks.Where(block => block.Arguments.Length == 0).Select(block => block.Span)]);
}
