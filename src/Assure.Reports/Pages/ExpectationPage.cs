using System.Collections.Immutable;
using Assure.Reasoning.Checking;
using Assure.Reports.Blocks;
using Assure.Reports.Json;

namespace Assure.Reports.Pages;

/// <summary>The expectations that are not met: where each stands, what it expects, what was found, and why.</summary>
public static class ExpectationPage
{
    /// <summary>Makes the list; nothing when all are met.</summary>
    public static ImmutableArray<Block> Of(PageContext context, ExpectationReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        return report.Failures.IsEmpty ? [] : [new Block.Bullets([.. report.Failures.Select(failure => Failure(context, failure))])];
    }

    private static Prose Failure(PageContext context, ExpectationFailure failure)
    {
        var expectation = failure.Expectation;
        var asked = $"{expectation.Kind.Id}, {expectation.Guarantor.Id} → {expectation.Beneficiary.Id}, {JsonNames.Of(expectation.On)}";
        var text = expectation.In is { } named ? $", {named.Id}" : string.Empty;
        var expected = expectation.Form is { } form ? $"{expectation.Verdict}, {JsonNames.Of(form)}" : expectation.Verdict;
        var found = failure.Found is not { } verdict ? null
            : failure.FoundForm is { } foundForm ? $"{JsonNames.Of(verdict)}, {JsonNames.Of(foundForm)}" : JsonNames.Of(verdict);
        var why = failure.Answer is { } answer ? new PageContext(context.Record, context.Words, expectation.On, context.Settings, IsDayChosen: false).Sentences.Write(answer, []) : Prose.Of(failure.Refusal);
        return new(
        [
            new Run(expectation.Origin.ToString(), Mark.Strong),
            new Run($": {asked}{text}: {context.Words.ExpectedAndFound(expected, expectation.ByReading, found)} "),
            .. why.Runs,
        ]);
    }
}
