using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Counts;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Real;

public sealed class CountTests
{
    private static readonly DateOnly On = new(2024, 1, 1);

    private static RecordEdition Record => RealRecord.Edition;

    [Theory]
    [InlineData("USA", null)]
    [InlineData("USA", Form.Treaty)]
    [InlineData("FRA", Form.Treaty)]
    [InlineData("IND", Form.Policy)]
    [InlineData("ISR", null)]
    public void A_count_is_of_the_states_whose_answers_say_so(string promiser, Form? form)
    {
        var count = Count(promiser, form);
        var reasoner = new Reasoner(Record);
        var expected = Record.States.Where(state => state.Id != promiser && state.ExistsOn(On)).Where(state =>
        {
            var answer = reasoner.Ask(new(RealRecord.State(promiser), state, RealRecord.Kind("non-use"), On, Settings.Default, Detail.Verdict));
            return answer.Falls.All(fall => fall.Verdict is not (Verdict.None or Verdict.Excluded) && (form is null || fall.Form == form));
        });
        Assert.Equal(expected, count.Now.Counted);
    }

    [Fact]
    public void Every_state_falls_into_one_part_of_a_tally_at_most()
    {
        foreach (var promiser in Record.Promisers)
        {
            var count = Count(promiser.Id, Form.Treaty);
            foreach (var tally in new[] { count.Now, count.IfPromiserRatified, count.IfOthersRatified, count.IfBoth })
            {
                State[] all = [.. tally.Counted, .. tally.Excluded, .. tally.Disputed];
                Assert.Equal(all.Length, all.Distinct().Count());
                Assert.DoesNotContain(promiser, all);
            }
        }
    }

    [Fact]
    public void An_answer_asked_for_by_name_is_counted_whatever_it_is()
    {
        var all = Record.States.Count(state => state.Id != "USA" && state.ExistsOn(On));
        Assert.Equal(all, Enum.GetValues<Verdict>().Sum(verdict => Counter.Of(Question("USA", null) with { Verdicts = [verdict] }).Now.Counted.Length));
    }

    [Fact]
    public void Only_what_was_signed_and_does_not_bind_is_taken_as_ratified()
    {
        foreach (var promiser in Record.Promisers)
        {
            var count = Count(promiser.Id, Form.Treaty);
            Assert.All(count.ByPromiser, assumption => Assert.Equal(promiser, assumption.State));
            Assert.All(count.ByPromiser.Concat(count.ByOthers), assumption =>
            {
                Assert.Contains(Record.Acts, act => act.State == assumption.State && act.Treaty == assumption.Treaty && act.Kind == ActKind.Signed && act.Date.Last <= On);
                Assert.DoesNotContain(Record.Rows.SelectMany(rows => rows), row => row.Relation.Name == "party" && row.Arguments[0] == assumption.State && row.Arguments[1] == assumption.Treaty && (row.From is null || row.From.Value.First <= On) && (row.To is null || On < row.To.Value.Last));
            });
        }
    }

    [Theory]
    [InlineData("USA")]
    [InlineData("FRA")]
    [InlineData("CHN")]
    public void The_hypothetical_numbers_are_those_of_a_record_in_which_the_acts_are_written(string promiser)
    {
        var count = Count(promiser, Form.Treaty);
        Same(count.IfPromiserRatified, WithActs(count.ByPromiser));
        Same(count.IfOthersRatified, WithActs(count.ByOthers));
        Same(count.IfBoth, WithActs(count.ByPromiser.Concat(count.ByOthers)));

        void Same(Tally expected, RecordEdition record)
        {
            var question = Question(promiser, Form.Treaty);
            var written = new Counter(record).Of(new(Of(record, promiser), record.States, record.Kinds.Single(kind => kind.Id == "non-use"), question.On, Settings.Default) { Form = Form.Treaty }).Now;
            Assert.Equal(expected.Counted.Select(state => state.Id), written.Counted.Select(state => state.Id));
            Assert.Equal(expected.Excluded.Select(state => state.Id), written.Excluded.Select(state => state.Id));
            Assert.Equal(expected.Disputed.Select(state => state.Id), written.Disputed.Select(state => state.Id));
        }
    }

    [Fact]
    public void American_ratification_of_the_signed_protocols_would_bind_it_towards_the_parties_of_three_zones()
    {
        var count = Count("USA", Form.Treaty);
        Assert.Equal(["canwfz-p", "pelindaba-p1", "rarotonga-p2"], count.ByPromiser.Select(assumption => assumption.Treaty.Id).Order(StringComparer.Ordinal));
        var added = count.IfPromiserRatified.Counted.Except(count.Now.Counted).Select(state => state.Id).ToArray();
        Assert.Contains("KGZ", added);
        Assert.Contains("NZL", added);
        Assert.Contains("ZAF", added);
        Assert.DoesNotContain("EGY", added);
        Assert.Contains("EGY", count.IfBoth.Counted.Select(state => state.Id));
    }

    private static Counter Counter { get; } = new(Record);

    private static CountQuestion Question(string promiser, Form? form) =>
        new(RealRecord.State(promiser), Record.States, RealRecord.Kind("non-use"), On, Settings.Default) { Form = form };

    private static Count Count(string promiser, Form? form) => Counter.Of(Question(promiser, form));

    private static State Of(RecordEdition record, string code) => record.States.Single(state => state.Id == code);

    /// <summary>The record with acts that make the states parties on the day.</summary>
    private static RecordEdition WithActs(IEnumerable<Assumption> assumptions)
    {
        var files = RealRecord.Files;
        var acts = new StringBuilder(Encoding.UTF8.GetString(files.Find("tables/acts.csv")!.Content.Span).TrimEnd('\n')).Append('\n');
        foreach (var assumption in assumptions)
        {
            var tail = $"{On:yyyy-MM-dd},,,,{assumption.Signature.Source.Id},yes,\n";
            acts.Append($"{assumption.State.Id},{assumption.Treaty.Id},ratified,{tail}{assumption.State.Id},{assumption.Treaty.Id},in-force,{tail}");
        }

        return RealRecord.With(files.With("tables/acts.csv", acts.ToString()));
    }
}
