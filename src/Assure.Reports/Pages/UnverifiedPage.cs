using System.Collections.Immutable;
using System.Globalization;
using Assure.Reasoning.Checking;
using Assure.Record.Facts;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pages;

/// <summary>What of the record nobody has read whole in its source, and how many answers turn on it.</summary>
public static class UnverifiedPage
{
    /// <summary>Makes the page.</summary>
    public static ImmutableArray<Block> Of(PageContext context, UnverifiedReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        var words = context.Words;
        return
        [
            new Block.Heading(1, words.TitleUnverified),
            new Block.Paragraph(Prose.Of(words.UnverifiedSummary(report.Items.Length, report.Shares.Sum(share => share.All), report.Turning, report.Answers, report.On))),
            Shares(context, report),
            new Block.Paragraph(Prose.Of(words.UnverifiedCounted(report.Days), Mark.Muted)),
            new Block.Bullets([.. report.Items.Select(item => Item(context, item))]),
            new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)),
        ];
    }

    /// <summary>How much was read, by kind and table.</summary>
    public static Block.Table Shares(PageContext context, UnverifiedReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        return new(
            [.. context.Words.ShareColumns],
            [
                .. report.Shares.Select(share => (ImmutableArray<Prose>)[
                    Prose.Of(context.Words.Number(share.Yes)), Prose.Of(context.Words.Number(share.Partly)), Prose.Of(context.Words.Number(share.No)),
                    Prose.Of(Percent(share)), Prose.Of(context.Words.Written(share.Kind, share.Table))]),
            ]);
    }

    /// <summary>The share read in whole percent, rounded down: 100 only where all was read.</summary>
    private static string Percent(VerifiedShare share) => (share.Yes * 100 / share.All).ToString(CultureInfo.InvariantCulture) + " %";

    private static Prose Item(PageContext context, UnverifiedItem one)
    {
        var item = one.Item;
        var cited = item.Pinpoint.Length == 0 ? item.Source.CitedAs : $"{item.Source.CitedAs}, {item.Pinpoint}";
        var note = item.Note.Length == 0 ? string.Empty : " " + item.Note;
        var mark = item.Kind is WrittenKind.Act or WrittenKind.Fact or WrittenKind.Entry ? context.Words.FactUnreadNote(item.Verified) : context.Words.UnreadNote(item.Verified, matters: false);
        return new(
        [
            new Run(context.Words.TurnCount(one.Answers, one.Days, one.Classes), Mark.Strong),
            new Run($": {item.Name}"),
            new Run($" ({item.File}:{item.Line})", Mark.Muted),
            new Run($" – {cited} "),
            new Run(mark, item.Verified == Verified.Yes ? Mark.None : Mark.Unread),
            new Run(note),
        ]);
    }
}
