using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Entities;

namespace Assure.Reasoning.Counts;

/// <summary>Counts states by what has been promised them, as things stand and were what is signed ratified.</summary>
/// <param name="record">The edition.</param>
public sealed class Counter(RecordEdition record)
{
    private readonly Reasoner now = new(record);

    /// <summary>Counts.</summary>
    /// <exception cref="UnanswerableException">A question cannot be answered from this record, for a reason the asker can mend.</exception>
    public Count Of(CountQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        ImmutableArray<State> among = [.. question.Beneficiaries.Where(state => state != question.Guarantor && state.ExistsOn(question.On))];
        ImmutableArray<Assumption> own = [.. Ratifications.Of(record, question.Guarantor, question.On)];
        ImmutableArray<Assumption> others = [.. among.SelectMany(state => Ratifications.Of(record, state, question.On))];
        var standing = Tally(now, question, among);
        var ifOwn = own.IsEmpty ? standing : Tally(With(own, question.On), question, among);
        var ifOthers = others.IsEmpty ? standing : Tally(With(others, question.On), question, among);
        var ifBoth = own.IsEmpty ? ifOthers : others.IsEmpty ? ifOwn : Tally(With([.. own, .. others], question.On), question, among);
        return new(question, standing, ifOwn, ifOthers, ifBoth, own, others);
    }

    /// <summary>Counts as things stand, and nothing else.</summary>
    /// <exception cref="UnanswerableException">A question cannot be answered from this record, for a reason the asker can mend.</exception>
    public Tally Standing(CountQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Tally(now, question, [.. question.Beneficiaries.Where(state => state != question.Guarantor && state.ExistsOn(question.On))]);
    }

    private Reasoner With(ImmutableArray<Assumption> assumptions, DateOnly day) => new(Ratifications.With(record, assumptions, day));

    private static Tally Tally(Reasoner reasoner, CountQuestion question, ImmutableArray<State> among)
    {
        var counted = ImmutableArray.CreateBuilder<State>();
        var excluded = ImmutableArray.CreateBuilder<State>();
        var disputed = ImmutableArray.CreateBuilder<State>();
        foreach (var state in among)
        {
            var answer = reasoner.Ask(new(question.Guarantor, state, question.Promise, question.On, question.Settings, Detail.Verdict));
            if (answer.Verdict is not { } verdict)
            {
                continue;
            }

            // Counted whichever way the open choices fall, or only some ways.
            var ways = answer.Falls.Select(fall => IsCounted(fall.Verdict, fall.Form, question)).Distinct().ToArray();
            if (IsCounted(verdict, answer.Form, question) || ways is [true])
            {
                counted.Add(state);
            }
            else if (ways.Contains(true))
            {
                disputed.Add(state);
            }
            else if (verdict == Verdict.Excluded && question.Verdicts.IsEmpty && (question.Form is null || question.Form == answer.Form))
            {
                excluded.Add(state);
            }
        }

        return new(counted.ToImmutable(), excluded.ToImmutable(), disputed.ToImmutable());
    }

    private static bool IsCounted(Verdict verdict, Record.Texts.Form? form, CountQuestion question) =>
        (question.Form is null || question.Form == form)
        && (question.Verdicts.IsEmpty ? verdict is Verdict.Unconditional or Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant : question.Verdicts.Contains(verdict));
}
