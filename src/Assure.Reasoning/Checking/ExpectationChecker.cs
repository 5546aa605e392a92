using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Texts;

namespace Assure.Reasoning.Checking;

/// <summary>Asks what the instruments expect to be answered.</summary>
/// <remarks>Nothing is settled beforehand: disputes are open, doubts at their defaults. It is for one thread.</remarks>
/// <param name="record">The edition.</param>
public sealed class ExpectationChecker(RecordEdition record)
{
    private readonly Asker asker = new(new Engine(record));

    /// <summary>Asks all expectations.</summary>
    public ExpectationReport Check() => new(record.Expectations.Length, [.. record.Expectations.Select(Failure).OfType<ExpectationFailure>()]);

    private ExpectationFailure? Failure(Expectation expectation)
    {
        var question = new Question(expectation.Guarantor, expectation.Beneficiary, expectation.Kind, expectation.On, Settings.Default, Detail.Verdict);
        try
        {
            var answer = asker.Ask(question);
            var found = expectation.In is { } text && answer.Verdict is not null ? asker.VerdictIn(question, text) : answer.Verdict;
            var form = expectation.In is null ? answer.Form : null;
            return found is { } verdict && Name(verdict) == expectation.Verdict && (expectation.Form is null || expectation.Form == form)
                ? null
                : new(expectation, found, form, asker.Ask(question with { Detail = Detail.Full }), "");
        }
        catch (UnanswerableException refusal)
        {
            return new(expectation, null, null, null, $"{refusal.Message} Expected: {refusal.Expected}.");
        }
    }

    /// <summary>A verdict as the language writes it.</summary>
    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "unconditional",
        Verdict.Conditional => "conditional",
        Verdict.Discretionary => "discretionary",
        Verdict.Dormant => "dormant",
        Verdict.Excluded => "excluded",
        Verdict.None => "none",
        _ => "disputed",
    };
}
