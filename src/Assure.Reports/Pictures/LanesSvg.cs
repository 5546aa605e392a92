using System.Collections.Immutable;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>Draws answers over time as strips.</summary>
public static class LanesSvg
{
    private const double Full = 860;
    private const double Names = 130;
    private const double Thin = 292;
    private const double Notch = 7;
    private const double Gap = 5;
    private const double NameLine = 17;
    private const double Small = 11;
    private const double EventLine = 14;
    private const double Axis = 20;
    private const int Few = 40;

    /// <summary>The strips at full width, names on the left.</summary>
    public static Picture Of(PageContext context, LanesModel model) => Made(context, model, isNarrow: false, null);

    /// <summary>The strips for a narrow screen, each under its name, without events.</summary>
    /// <param name="context">The setting: edition, language.</param>
    /// <param name="model">The strips.</param>
    /// <param name="address">Where the span that begins on a day is told, if the parts between the events are to lead there; null for no links.</param>
    public static Picture Narrow(PageContext context, LanesModel model, Func<DateOnly, string>? address = null) => Made(context, model, isNarrow: true, address);

    /// <summary>The spans as a table, those in which nothing was asked left out.</summary>
    /// <param name="context">The setting: the language.</param>
    /// <param name="model">The strips.</param>
    /// <param name="head">What the strips are named by: <see cref="Words.From"/> or <see cref="Words.PromiseLabel"/>.</param>
    public static ImmutableArray<Block> Table(PageContext context, LanesModel model, string head)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var (words, signs) = (context.Words, new PictureWords(context.Words));
        return
        [
            new Block.Table(
                [head, words.Period, words.Answer],
                [
                    .. model.Lanes.SelectMany(lane => lane.Spans.Where(static span => span.Cell.IsAsked).Select(span => ImmutableArray.Create(
                        Prose.Of(lane.Name),
                        Prose.Of(words.Stretch(span.From, span.To)),
                        new Prose([new Run(signs.Letter(span.Cell), Mark.Strong), new Run(" " + signs.Phrase(span.Cell))])))),
                ]),
        ];
    }

    private static Picture Made(PageContext context, LanesModel model, bool isNarrow, Func<DateOnly, string>? address)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var frame = new LaneFrame(model.From, model.To, isNarrow ? 1 : Names, (isNarrow ? Thin : Full) - 1);
        var events = isNarrow ? [] : frame.Placed(model.Events, Small);
        var head = events.Select(static one => one.Line + 1).DefaultIfEmpty(0).Max() * EventLine + (events.IsEmpty ? 0 : 6);
        var step = SvgCanvas.StripHeight + Gap + (isNarrow ? NameLine : 0);
        var height = head + model.Lanes.Length * step;
        return new()
        {
            Title = model.Title,
            Alt = model.Alt,
            Width = isNarrow ? Thin : Full,
            Height = height + Axis,
            Cells = [.. model.Lanes.SelectMany(static lane => lane.Spans).Select(static span => span.Cell).Where(static cell => cell.IsAsked)],
            Notes = [context.Words.Pages["picture.lanes.note"]],
            Draw = canvas =>
            {
                DrawAxis(canvas, frame, head, height, isNarrow);
                canvas.Layered(() =>
                {
                    for (var i = 0; i < model.Lanes.Length; i++)
                    {
                        DrawLane(canvas, context.Words, frame, model.Lanes[i], head + i * step, isNarrow, isTitled: address is null);
                    }
                });

                if (address is not null)
                {
                    DrawAreas(canvas, frame, model, address);
                }

                canvas.Layered(() =>
                {
                    foreach (var (one, label, x, left, line) in events)
                    {
                        canvas.Line(x, line * EventLine + 3, x, height - Gap, "tick thin");
                        canvas.Text(left, line * EventLine + 10, label, Small, one.IsEnd ? "m" : "t");
                    }
                });
            },
        };
    }

    private static void DrawAxis(SvgCanvas canvas, LaneFrame frame, double top, double bottom, bool isNarrow)
    {
        canvas.Path(string.Concat(frame.Decades.Select(year => $"M{SvgCanvas.Number(frame.X(new(year, 1, 1)))} {SvgCanvas.Number(top)}V{SvgCanvas.Number(bottom + 2)}")), "r");
        foreach (var year in frame.Decades)
        {
            var x = frame.X(new(year, 1, 1));
            if (!isNarrow || year % (2 * LaneFrame.Decade) == 0 || frame.To.Year - frame.From.Year < Few)
            {
                canvas.Text(x, bottom + 15, $"{year}", isNarrow ? SvgCanvas.PageType : Small, "m", TextAnchor.Middle);
            }
        }
    }

    /// <summary>The parts between events, from top to bottom.</summary>
    private static void DrawAreas(SvgCanvas canvas, LaneFrame frame, LanesModel model, Func<DateOnly, string> address)
    {
        canvas.Areas();
        DateOnly[] starts = [Reasoning.Reasoner.FirstDay, .. model.Events.Select(static one => one.On)];
        for (var i = 0; i < starts.Length; i++)
        {
            DateOnly? next = i + 1 < starts.Length ? starts[i + 1] : null;
            var (left, right) = (frame.X(starts[i] > frame.From ? starts[i] : frame.From), next is { } end ? frame.X(end) : frame.Right);
            if (right > left)
            {
                canvas.Area(address(starts[i]), left, right - left);
            }
        }

        canvas.EndAreas();
    }

    private static void DrawLane(SvgCanvas canvas, Words words, LaneFrame frame, Lane lane, double y, bool isNarrow, bool isTitled)
    {
        var signs = new PictureWords(words);
        var top = isNarrow ? y + NameLine : y;
        if (isNarrow)
        {
            canvas.Text(0, y + 13, lane.Name, SvgCanvas.PageType);
        }
        else
        {
            canvas.Text(Names - 10, top + SvgCanvas.StripHeight / 2 + 4.5, TextMeasure.Shortened(lane.Name, Names - 10, 12.5), 12.5, anchor: TextAnchor.End);
        }

        foreach (var span in lane.Spans.Where(static span => span.Cell.IsAsked))
        {
            var (left, right) = (frame.X(span.From), span.To is { } to ? frame.X(to) : frame.Right);
            canvas.Strip(left, top, Math.Max(right - left, 1), SvgCanvas.StripHeight, span.Cell, signs.Letter(span.Cell), isTitled ? words.Stretch(span.From, span.To) : null);
            foreach (var day in span.Steps)
            {
                canvas.Line(frame.X(day), top, frame.X(day), top + Notch, $"s-{PictureWords.Name(span.Cell.Verdict!.Value)}");
            }
        }
    }
}
