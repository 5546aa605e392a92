using System.Collections.Immutable;
using Assure.Reasoning.Checking;
using Assure.Reports.Blocks;
using Assure.Reports.Json;

namespace Assure.Reports.Pages;

/// <summary>What the sweep over every pair, kind and change day came to.</summary>
public static class SweepPage
{
    private const int MostShown = 50;

    /// <summary>Makes the page.</summary>
    public static ImmutableArray<Block> Of(PageContext context, SweepReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.TitleSweep));
        blocks.Add(new Block.Paragraph(Prose.Of(words.Swept(report.Cells, report.Days, report.Asked, report.Spans, report.Changes))));
        if (!report.Causes.IsEmpty)
        {
            blocks.Add(new Block.Table([.. words.CauseColumns], [.. report.Causes.Select(count => (ImmutableArray<Prose>)[Prose.Of(words.Number(count.Changes)), Prose.Of(words.Cause(count.Cause))])]));
            blocks.Add(new Block.Paragraph(Prose.Of(words.CausesOverlap, Mark.Muted)));
        }

        if (report.Failures.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.NothingWrong)));
        }
        else
        {
            blocks.Add(new Block.Heading(2, words.FoundWrong(report.Failures.Length)));
            blocks.Add(new Block.Bullets([.. report.Failures.Take(MostShown).Select(failure => Failure(context, failure))]));
            if (report.Failures.Length > MostShown)
            {
                blocks.Add(new Block.Paragraph(Prose.Of(words.MoreFaults(report.Failures.Length - MostShown))));
            }
        }

        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return blocks.ToImmutable();
    }

    private static Prose Failure(PageContext context, SweepFailure failure)
    {
        var answers = (failure.Before.Length, failure.After.Length) switch
        {
            (0, 0) => string.Empty,
            (0, _) => $" ({failure.After})",
            (_, 0) => $" ({failure.Before})",
            _ => $" ({failure.Before} → {failure.After})",
        };
        return new(
        [
            new Run($"{failure.Guarantor.Id} → {failure.Beneficiary?.Id ?? "*"}, {failure.Promise.Id}, {JsonNames.Of(failure.On)}", Mark.Strong),
            new Run($": {context.Words.Fault(failure.Fault)}{answers}"),
        ]);
    }
}
