using System.Collections.Immutable;
using Assure.Reports.Blocks;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>Draws the map of equal tiles.</summary>
public static class TileMapSvg
{
    private const double Step = 33;
    private const int NarrowColumns = 9;
    private const double NarrowStep = 32;
    private const double Head = 22;

    /// <summary>The map: a square for each state, roughly where it lies.</summary>
    /// <param name="context">The setting: edition, language, day.</param>
    /// <param name="model">The answers.</param>
    /// <param name="address">Where a pair has its page; null for no links.</param>
    public static Picture Of(PageContext context, TileMapModel model, Func<Target, string?>? address = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        return Made(context, model, (model.Tiles.Max(static tile => tile.Column) + 1) * Step, (model.Tiles.Max(static tile => tile.Row) + 1) * Step, address is not null, canvas =>
        {
            foreach (var tile in model.Tiles)
            {
                Draw(canvas, context, model, tile, 1 + tile.Column * Step, 1 + tile.Row * Step, address);
            }
        });
    }

    /// <summary>The same squares for a narrow screen: region by region, in order of code.</summary>
    /// <param name="context">The setting: edition, language, day.</param>
    /// <param name="model">The answers.</param>
    /// <param name="address">Where a pair has its page; null for no links.</param>
    public static Picture Narrow(PageContext context, TileMapModel model, Func<Target, string?>? address = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var regions = model.Tiles.GroupBy(static tile => tile.State.Region).OrderBy(static region => region.Key, StringComparer.Ordinal).Select(static region => (Region: region.Key, Tiles: region.ToImmutableArray())).ToArray();
        static double Height(ImmutableArray<Tile> tiles) => Head + (tiles.Length + NarrowColumns - 1) / NarrowColumns * NarrowStep + 6;
        return Made(context, model, NarrowColumns * NarrowStep, regions.Sum(static region => Height(region.Tiles)), address is not null, canvas =>
        {
            var top = 0.0;
            foreach (var (region, tiles) in regions)
            {
                canvas.Text(0, top + 15, RegionName(context, region), 13, isBold: true);
                for (var i = 0; i < tiles.Length; i++)
                {
                    Draw(canvas, context, model, tiles[i], 1 + i % NarrowColumns * NarrowStep, top + Head + i / NarrowColumns * NarrowStep, address);
                }

                top += Height(tiles);
            }
        });
    }

    /// <summary>The states by answer, most first, as a table.</summary>
    public static ImmutableArray<Block> Table(PageContext context, TileMapModel model)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var (words, signs, order) = (context.Words, new PictureWords(context.Words), context.Words.Pages.Alphabetical);
        return
        [
            new Block.Table(
                [words.Answer, words.Pages["picture.count"], words.To],
                [
                    .. model.Tiles.Select(static tile => (tile.State, tile.Cell)).Concat(model.Unplaced).Where(static one => one.Cell.IsAsked)
                        .GroupBy(static one => one.Cell with { Strongest = null, Weakest = null }).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key.Verdict).ThenBy(static group => group.Key.Form)
                        .Select(group => ImmutableArray.Create(
                            new Prose([new Run(signs.Letter(group.Key), Mark.Strong), new Run(" " + signs.Phrase(group.Key))]),
                            Prose.Of($"{group.Count()}"),
                            Prose.Of(string.Join(", ", group.Select(one => words.ShortName(one.State, model.On)).Order(order))))),
                ]),
        ];
    }

    private static Picture Made(PageContext context, TileMapModel model, double width, double height, bool isLinked, Action<SvgCanvas> draw)
    {
        var (words, text) = (context.Words, context.Words.Pages);
        var counts = model.Tiles.Where(static tile => tile.Cell.IsAsked).GroupBy(static tile => tile.Cell.Verdict!.Value).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key)
            .Select(group => $"{words.Phrase(group.Key)}: {group.Count()}");
        var name = words.Name(model.Promiser, model.On).Text;
        return new()
        {
            Title = text.Filled("picture.tiles.title", name, words.Date(model.On), words.KindHead(model.Promise)),
            Alt = text.Filled("picture.tiles.alt", name, words.Date(model.On), words.KindHead(model.Promise), string.Join(". ", counts)),
            Width = width,
            Height = height,
            Cells = [.. model.Tiles.Select(static tile => tile.Cell)],
            Notes = [text["picture.tiles.note"], .. model.Unplaced.IsEmpty ? [] : new[] { text.Filled("picture.tiles.unplaced", words.And([.. model.Unplaced.Select(one => words.ShortName(one.State, model.On))])) }],
            Draw = isLinked ? draw : canvas => canvas.Layered(() => draw(canvas)),
        };
    }

    private static void Draw(SvgCanvas canvas, PageContext context, TileMapModel model, Tile tile, double x, double y, Func<Target, string?>? address)
    {
        var signs = new PictureWords(context.Words);
        var link = tile.Cell.IsAsked ? address?.Invoke(Target.To(model.Promiser, tile.State)) : null;
        var title = $"{context.Words.ShortName(tile.State, model.On)}: {signs.Phrase(tile.Cell)}";
        if (link is not null)
        {
            canvas.LinkedTile(link, x, y, tile.Cell, signs.Letter(tile.Cell), tile.State.Id, title);
        }
        else
        {
            canvas.Tile(x, y, tile.Cell, signs.Letter(tile.Cell), tile.State.Id, title);
        }
    }

    /// <summary>A region in the language, as the groups of the record have it.</summary>
    private static string RegionName(PageContext context, string region) =>
        context.Record.Groups.All.FirstOrDefault(group => group.Name.En == region) is { } group ? context.Words.Of(group.Name) : region;
}
