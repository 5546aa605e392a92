using System.Collections.Immutable;
using Assure.Record.Dates;

namespace Assure.Record.Facts;

/// <summary>Lays the timelines of a dispute's readings over one another.</summary>
internal static class DisputedSpans
{
    /// <summary>Undisputed pieces (no reading) where every timeline has the status, and a piece for each reading where they part.</summary>
    public static IEnumerable<(StatusSpan Span, PartialDate From, PartialDate? To, int? Reading)> Split(ImmutableArray<StatusSpan>[] timelines)
    {
        PartialDate[] bounds =
        [
            .. timelines.SelectMany(one => one).SelectMany(span => span.To is { } to ? new[] { span.From, to } : [span.From]).Distinct().Order(),
        ];
        var pieces = new List<(StatusSpan Span, PartialDate From, PartialDate? To, int? Reading)>();
        for (var i = 0; i < bounds.Length; i++)
        {
            PartialDate? to = i + 1 < bounds.Length ? bounds[i + 1] : null;
            var spans = Array.ConvertAll(timelines, one => one.FirstOrDefault(span => span.Covers(bounds[i])));
            if (Array.TrueForAll(spans, span => span is not null))
            {
                // The span that ends here, if one does, names the act that ends what all agree on.
                Extend(pieces, Array.Find(spans, span => span!.To == to) ?? spans[0]!, bounds[i], to, null);
                continue;
            }

            for (var reading = 0; reading < spans.Length; reading++)
            {
                if (spans[reading] is { } span)
                {
                    Extend(pieces, span, bounds[i], to, reading);
                }
            }
        }

        return pieces;
    }

    private static void Extend(
        List<(StatusSpan Span, PartialDate From, PartialDate? To, int? Reading)> pieces, StatusSpan span, PartialDate from, PartialDate? to, int? reading)
    {
        var last = pieces.FindLastIndex(piece => piece.Reading == reading && piece.To == from && piece.Span.Begins[0] == span.Begins[0]);
        if (last >= 0)
        {
            pieces[last] = (span, pieces[last].From, to, reading);
        }
        else
        {
            pieces.Add((span, from, to, reading));
        }
    }
}
