using System.Collections.Immutable;
using System.Globalization;
using Assure.Record.Facts;
using Assure.Record.Lists;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Bibliography;

/// <summary>The sources with what rests on them, as pages.</summary>
public static class SourcesPage
{
    private const int MostCells = 4;
    private static readonly string[] Unnamed = ["source", "verified", "note", "en", "sv"];

    /// <summary>All sources, one a line, and those on which nothing rests.</summary>
    public static ImmutableArray<Block> Of(PageContext context, IReadOnlyCollection<SourceUse> uses)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(uses);
        var words = context.Words;
        var used = uses.Where(use => !use.IsUnused).ToArray();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.Sources));
        blocks.Add(new Block.Table(
            [words.SourceLabel, words.ReadLabel, words.InstrumentsLabel, words.ClausesLabel, words.Acts, words.FactsLabel, words.NotReadOfThem],
            [.. used.Select(use => Line(words, use))]));
        var unused = uses.Where(use => use.IsUnused).Select(use => use.Source.Id).ToArray();
        blocks.Add(new Block.Paragraph(Prose.Of(words.SourcesInAll(uses.Count, uses.Count(use => use.Source.Read == Verified.Yes), uses.Count(use => use.Source.Read == Verified.Partly)))));
        if (unused.Length > 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.SourcesUnused(string.Join(", ", unused)))));
        }

        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return blocks.ToImmutable();
    }

    /// <summary>One source: what it is, how it was read, and everything that rests on it.</summary>
    public static ImmutableArray<Block> Of(PageContext context, SourceUse use)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(use);
        var (words, source) = (context.Words, use.Source);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, source.CitedAs));
        var parts = new[] { source.Id, source.Symbol.Length > 0 ? source.Title : "", source.Issuer, source.Date, source.Address, words.ReadAs(source.Read) };
        blocks.Add(new Block.Paragraph(Prose.Of(string.Join(" · ", parts.Where(part => part.Length > 0)))));
        if (source.Note.Length > 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(source.Note)));
        }

        Add(blocks, words.InstrumentsLabel, use.Instruments.Select(instrument => Prose.Of($"{instrument.Id}: {words.Of(instrument.Title)}")));
        Add(blocks, words.ClausesLabel, use.Clauses.Select(place => Marked(
            words, $"{place.Owner}: {place.Clause}{(place.Citation.Pinpoint.Length > 0 ? $", {place.Citation.Pinpoint}" : "")}", place.Origin.ToString(), place.Citation.Verified)));
        foreach (var table in use.Rows.GroupBy(row => row.Table.Name))
        {
            Add(blocks, table.Key, table.Select(row => Marked(words, Cells(row.Table, row.Row), row.Row.Origin.ToString(), SourceUse.MarkOf(row) ?? Verified.Yes)));
        }

        if (use.IsUnused)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.SourcesUnused(source.Id))));
        }

        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return blocks.ToImmutable();
    }

    private static ImmutableArray<Prose> Line(Words words, SourceUse use) =>
    [
        new Prose([new Run(use.Source.Id, Mark.Strong), .. use.Source.Symbol.Length > 0 ? (IEnumerable<Run>)[new Run($" {use.Source.Symbol}")] : []]),
        Prose.Of(words.ReadAs(use.Source.Read)),
        Prose.Of(Number(use.Instruments.Length)),
        Prose.Of(Number(use.Clauses.Length)),
        Prose.Of(Number(use.Acts)),
        Prose.Of(Number(use.Facts)),
        Prose.Of(Number(use.Marked(Verified.Partly) + use.Marked(Verified.No))),
    ];

    private static string Number(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    private static void Add(ImmutableArray<Block>.Builder blocks, string heading, IEnumerable<Prose> items)
    {
        var list = items.ToImmutableArray();
        if (!list.IsEmpty)
        {
            blocks.Add(new Block.Heading(2, $"{heading} ({Number(list.Length)})"));
            blocks.Add(new Block.Bullets(list));
        }
    }

    private static Prose Marked(Words words, string text, string at, Verified mark) => new(
    [
        new Run(text),
        new Run($" ({at})", Mark.Muted),
        .. mark == Verified.Yes ? (IEnumerable<Run>)[] : [new Run(" "), new Run(words.FactUnreadNote(mark), Mark.Unread)],
    ]);

    /// <summary>The first filled cells of a row: what it is about.</summary>
    private static string Cells(RecordTable table, ListRow row) => string.Join(
        " ",
        table.Columns.Where(column => column.Type != ColumnType.Source && !Unnamed.Contains(column.Name)).Select(column => row[column.Name]).Where(cell => cell.Length > 0).Take(MostCells));
}
