using System.Collections.Immutable;
using Assure.Reasoning.Dating;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pages;

/// <summary>When all of several claims can have been true.</summary>
public static class WhenPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="result">What was found.</param>
    public static ImmutableArray<Block> Of(PageContext context, WhenResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(result);
        var words = context.Words;
        return
        [
            new Block.Heading(1, words.TitleWhen),
            new Block.Paragraph(Prose.Of(result.Spans.IsEmpty ? words.WhenNever(result.From, result.To) : words.WhenAll(Spans(context, result.Spans)))),
            new Block.Bullets([.. result.Claims.Select(claim => Item(context, claim))]),
            .. context.Foot(hangsOnActs: false),
        ];
    }

    private static Prose Item(PageContext context, ClaimHistory history)
    {
        var words = context.Words;
        var broken = history.BrokenOn is { } day ? " " + words.Broken(day, string.Join("; ", history.BrokenBy.Select(fact => $"{fact.Claim}{string.Concat(fact.Rows.Take(1).Select(row => $" ({row.Source.CitedAs}; {row.Origin})"))}"))) : string.Empty;
        return new Prose(
        [
            new Run($"{history.Claim.Line}: ", Mark.Strong),
            new Run($"{(history.Spans.IsEmpty ? words.NeverTrue : Spans(context, history.Spans))}.{broken}"),
        ]);
    }

    private static string Spans(PageContext context, ImmutableArray<ClaimSpan> spans) => context.Words.And([.. spans.Select(span => context.Words.Span(span.From, span.To, span.IsCertain))]);
}
