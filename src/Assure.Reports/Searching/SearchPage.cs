using System.Collections.Immutable;
using Assure.Record.Lookup;
using Assure.Reports.Blocks;
using Assure.Reports.Pages;

namespace Assure.Reports.Searching;

/// <summary>What a search found, as a page.</summary>
public static class SearchPage
{
    /// <summary>The things found, or that nothing was.</summary>
    public static ImmutableArray<Block> Of(PageContext context, string written, ImmutableArray<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (words, text) = (context.Words, context.Words.Pages);
        Block found = hits.IsEmpty
            ? new Block.Paragraph(Prose.Of(text.Filled("found.nothing", written)))
            : new Block.Table(
                [text["found.sort"], text["found.id"], text["found.name"]],
                [.. hits.Select(hit => ImmutableArray.Create(Prose.Of(text["found." + SearchData.Of(hit.Sort)]), Prose.Of(hit.Id), Prose.Of(words.Of(hit.Name))))]);
        return [new Block.Heading(1, text.Filled("found.title", written)), found, new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted))];
    }
}
