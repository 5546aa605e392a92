using System.Collections.Immutable;
using Assure.Record.Texts;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pages;

/// <summary>The drafts one can evaluate: those on record, and the design templates.</summary>
public static class DraftListPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="drafts">The drafts and offers on record.</param>
    /// <param name="templates">The design templates by name, each with its title.</param>
    public static ImmutableArray<Block> Of(PageContext context, IEnumerable<Text> drafts, IEnumerable<(string Name, Bilingual Title)> templates)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(templates);
        var words = context.Words;
        return
        [
            new Block.Heading(1, words.DraftsTitle),
            new Block.Heading(2, words.DraftsOnRecord),
            Table(drafts.Select(text => (text.Id, words.Of(text.Instrument.Title)))),
            new Block.Heading(2, words.DraftTemplates),
            Table(templates.Select(one => (one.Name, words.Of(one.Title)))),
            new Block.Paragraph(Prose.Of(words.DraftsHow, Mark.Muted)),
            new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)),
        ];
    }

    private static Block.Bullets Table(IEnumerable<(string Id, string Title)> rows) =>
        new([.. rows.Select(static row => new Prose([new Run(row.Id, Mark.Strong), new Run(": " + row.Title)]))]);
}
