using System.Collections.Immutable;
using System.Text;
using Assure.Reasoning.Comparing;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pictures;

/// <summary>Draws which texts promise more than which: the strongest on the left, a line to each next below.</summary>
public static class OrderSvg
{
    private const double BoxWidth = 178;
    private const double Pad = 5;
    private const double Line = 13;
    private const double Between = 34;
    private const double Above = 8;
    private const double Passing = 9;
    private const double Small = 11;
    private const double Number = 22;

    /// <summary>The drawing. Its numbers are those of <see cref="ComparePages.Of(PageContext, StrengthOrder)"/>, the table that belongs to it.</summary>
    /// <param name="context">The setting: edition, language, day.</param>
    /// <param name="order">The order.</param>
    public static Picture Of(PageContext context, StrengthOrder order)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(order);
        var (words, text) = (context.Words, context.Words.Pages);
        var labels = order.Nodes.Select(node => TextMeasure.Lines(Label(context, node), BoxWidth - Number - 5, Small)).ToArray();
        var layout = new OrderLayout(order, node => Height(labels[node]) + Above, Passing);
        var below = order.Nodes.SelectMany(static node => node.Below).ToHashSet();
        var top = order.Nodes.Select(static (node, i) => (node, i)).Where(one => !below.Contains(one.i) && one.node.Below.Length > 0).Select(one => Name(context, one.node));
        return new()
        {
            Title = words.TitleOrder(words.KindHead(order.Promise), order.On),
            Alt = text.Filled("picture.order.alt", order.Nodes.Length, words.Date(order.On), layout.Routes.Length, string.Join("; ", top)),
            Width = layout.Depth * (BoxWidth + Between) - Between + 2,
            Height = layout.Height,
            Notes = [text["picture.order.note"], words.HowCompared],
            Draw = canvas => Draw(canvas, layout, labels),
        };
    }

    private static void Draw(SvgCanvas canvas, OrderLayout layout, ImmutableArray<string>[] labels)
    {
        foreach (var route in layout.Routes)
        {
            var line = new StringBuilder();
            for (var i = 0; i < route.Length; i++)
            {
                var (left, y) = (1 + route[i].Column * (BoxWidth + Between), route[i].Y);
                if (i == 0)
                {
                    line.Append($"M{SvgCanvas.Number(left + BoxWidth)} {SvgCanvas.Number(y)}");
                    continue;
                }

                var (before, turn) = (route[i - 1].Y, left - Between / 2);
                line.Append($"C{SvgCanvas.Number(turn)} {SvgCanvas.Number(before)} {SvgCanvas.Number(turn)} {SvgCanvas.Number(y)} {SvgCanvas.Number(left)} {SvgCanvas.Number(y)}");
                if (route[i].Node < 0)
                {
                    line.Append($"h{SvgCanvas.Number(BoxWidth)}");
                }
            }

            canvas.Path(line.ToString(), "o");
        }

        canvas.Layered(() =>
        {
            foreach (var place in layout.Nodes)
            {
                DrawBox(canvas, labels[place.Node], place.Node + 1, 1 + place.Column * (BoxWidth + Between), place.Y - Height(labels[place.Node]) / 2);
            }
        });
    }

    private static double Height(ImmutableArray<string> label) => 2 * Pad + label.Length * Line;

    private static void DrawBox(SvgCanvas canvas, ImmutableArray<string> label, int number, double x, double y)
    {
        canvas.Rect(x, y, BoxWidth, Height(label), "plate");
        canvas.Path($"M{SvgCanvas.Number(x)} {SvgCanvas.Number(y)}h{BoxWidth}v{SvgCanvas.Number(Height(label))}h-{BoxWidth}Z", "o");
        canvas.Text(x + Number - 5, y + Pad + 10, $"{number}", Small, "m", TextAnchor.End, isBold: true);
        for (var i = 0; i < label.Length; i++)
        {
            canvas.Text(x + Number, y + Pad + 10 + i * Line, label[i], Small);
        }
    }

    /// <summary>The name of a node, and how many more texts promise the same.</summary>
    private static string Label(PageContext context, StrengthNode node) =>
        Name(context, node) + (node.Texts.Select(static text => text.Text.Instrument).Distinct().Count() is > 1 and var all ? $" +{all - 1}" : "");

    /// <summary>The first text of a node; the codes of the promisers that gave it where its name does not say.</summary>
    private static string Name(PageContext context, StrengthNode node)
    {
        var first = node.Texts[0];
        var telling = new Telling(context.Words, context.On, false, first.By, first.By) { Record = context.Record };
        var name = TextPhrase.Bare(telling, first.Text);
        var isOwn = name != TextPhrase.Short(context.Words, first.Text);
        name = Words.Capital(name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name);
        return isOwn ? name : $"{string.Join(' ', node.Texts.Where(text => text.Text.Instrument == first.Text.Instrument).Select(static text => text.By.Id).Distinct())}: {name}";
    }
}
