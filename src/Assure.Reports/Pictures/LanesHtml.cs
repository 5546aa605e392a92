using System.Globalization;
using System.Text;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>Draws answers over time as strips within a page: one drawing for every width, whose places are shares of the width it is given.</summary>
public static class LanesHtml
{
    private const double Usual = 580;
    private const double Least = 280;
    private const double LeastSpan = 0.15;
    private const double LeastForLetter = 14;
    private const double Unit = 24;
    private const double Small = 11;
    private const double EventLine = 14;

    /// <summary>The strips, each beside or under its name, with years and, where there is room, events.</summary>
    /// <param name="context">The setting: the language.</param>
    /// <param name="model">The strips.</param>
    /// <param name="id">The beginning of its ids, which no other picture on the page has.</param>
    public static string Of(PageContext context, LanesModel model, string id)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var frame = new LaneFrame(model.From, model.To, 0, Usual);
        var patterns = new LanePatterns(id);
        var lanes = new StringBuilder();
        foreach (var lane in model.Lanes)
        {
            lanes.Append($"<b>{SvgCanvas.Escaped(lane.Name)}</b><svg>");
            Append(lanes, context.Words, frame, lane, patterns);
            lanes.Append("</svg>\n");
        }

        var events = frame.Placed(model.Events, Small);
        var head = events.Select(static one => one.Line + 1).DefaultIfEmpty(0).Max() * EventLine + (events.IsEmpty ? 0 : 6);
        return $"<div class=\"strips\" role=\"img\" aria-label=\"{SvgCanvas.Escaped(model.Alt)}\">{Years(frame)}<svg class=\"head\" height=\"{SvgCanvas.Number(head)}\">{patterns.Definitions()}</svg>\n{lanes}{Events(events)}</div>";
    }

    private static void Append(StringBuilder html, Words words, LaneFrame frame, Lane lane, LanePatterns patterns)
    {
        var signs = new PictureWords(words);
        var (bars, steps) = (new StringBuilder(), new StringBuilder());
        foreach (var span in lane.Spans.Where(static span => span.Cell.IsAsked))
        {
            var (left, right) = (Share(frame, span.From), span.To is { } end ? Share(frame, end) : 100);
            var width = Math.Max(right - left, LeastSpan);
            var name = PictureWords.Name(span.Cell.Verdict!.Value);
            html.Append($"<rect {patterns.Fill(span.Cell)}{(left > 0 ? $" x=\"{Percent(left)}\"" : "")} width=\"{Percent(width)}\"/>");
            if (width * Usual / 100 >= LeastForLetter)
            {
                // The style sheet sets a letter near the left end of its strip; on a short one, in its middle.
                var (x, classes) = width * Least / 100 >= Unit ? (left, "") : (left + width / 2, " mid");
                classes += width * Least / 100 >= LeastForLetter ? "" : " w";
                html.Append(SvgStyle.HasPlate(span.Cell.Verdict.Value) ? $"<circle class=\"plate{classes}\" cx=\"{Percent(x)}\" r=\"8\"/>" : "")
                    .Append($"<text class=\"i-{name}{classes}\" x=\"{Percent(x)}\">{signs.Letter(span.Cell)}</text>");
            }

            if (SvgStyle.Dashes(span.Cell, Unit) is not null)
            {
                bars.Append($"<line class=\"b-{name}{SvgStyle.DashClass(span.Cell)}\" x1=\"{Percent(left)}\" x2=\"{Percent(left + width)}\"/>");
            }

            foreach (var day in span.Steps)
            {
                steps.Append($"<line class=\"s-{name}\" x1=\"{Percent(Share(frame, day))}\" x2=\"{Percent(Share(frame, day))}\" y2=\"7\"/>");
            }
        }

        html.Append(bars).Append(steps);
    }

    /// <summary>The years below, every second decade only where there is room; a line for each.</summary>
    private static string Years(LaneFrame frame)
    {
        static string At(LaneFrame frame, int year) => Percent(Share(frame, new(year, 1, 1)));
        string Named(IEnumerable<int> years) => string.Concat(years.Select(year => $"<text x=\"{At(frame, year)}\" y=\"100%\">{year}</text>"));
        var isTwentieth = frame.Decades.ToLookup(static year => year % (2 * LaneFrame.Decade) == 0);
        return $"<svg class=\"over\"><g class=\"r\">{string.Concat(frame.Decades.Select(year => $"<line x1=\"{At(frame, year)}\" x2=\"{At(frame, year)}\" y2=\"100%\"/>"))}</g><g class=\"m\">{Named(isTwentieth[true])}</g><g class=\"m w\">{Named(isTwentieth[false])}</g></svg>";
    }

    private static string Events(IEnumerable<(LaneEvent Event, string Label, double X, double Left, int Line)> events)
    {
        var html = new StringBuilder();
        foreach (var (one, label, x, left, line) in events)
        {
            var at = Percent(100 * x / Usual);
            html.Append($"<line class=\"tick thin\" x1=\"{at}\" x2=\"{at}\" y1=\"{SvgCanvas.Number(line * EventLine + 3)}\" y2=\"100%\"/><text class=\"{(one.IsEnd ? "m" : "t")}\" x=\"{at}\" dx=\"{SvgCanvas.Number(left - x)}\" y=\"{SvgCanvas.Number(line * EventLine + 10)}\">{SvgCanvas.Escaped(label)}</text>");
        }

        return html.Length == 0 ? "" : $"<svg class=\"over events\">{html}</svg>";
    }

    private static double Share(LaneFrame frame, DateOnly day) => 100 * frame.X(day) / Usual;

    private static string Percent(double share) => Math.Round(share, 2).ToString(CultureInfo.InvariantCulture) + "%";
}
