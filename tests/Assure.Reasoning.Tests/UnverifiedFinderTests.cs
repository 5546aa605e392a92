using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Record.Facts;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class UnverifiedFinderTests
{
    private static readonly Lazy<UnverifiedReport> Report = new(() => new UnverifiedFinder(RealRecord.Edition).Find(RealRecord.Edition.ReadUpTo));

    [Fact]
    public void Every_clause_and_row_nobody_read_whole_is_listed_and_no_other()
    {
        var record = RealRecord.Edition;
        var shares = Report.Value.Shares;
        Assert.Equal(Report.Value.Items.Length, shares.Sum(share => share.Partly + share.No));
        Assert.All(Report.Value.Items, item => Assert.NotEqual(Verified.Yes, item.Item.Verified));
        Assert.Equal(record.Acts.Length, shares.Single(share => share.Kind == WrittenKind.Act).All);
        Assert.Equal(record.Acts.Count(act => act.Verified != Verified.Yes), Report.Value.Items.Count(item => item.Item.Kind == WrittenKind.Act));
        Assert.Equal(record.Texts.Sum(text => text.Unless.Length) + record.Qualifications.Sum(qualification => qualification.Unless.Length), shares.Single(share => share.Kind == WrittenKind.Exception).All);
        Assert.Equal(Report.Value.Items.Length, Report.Value.Items.Select(item => item.Item).Distinct().Count());
    }

    [Fact]
    public void What_most_answers_turn_on_comes_first() =>
        Assert.Equal(Report.Value.Items.Select(item => item.Answers).OrderDescending(), Report.Value.Items.Select(item => item.Answers));

    [Fact]
    public void An_item_is_found_with_its_place_its_source_and_what_was_not_read()
    {
        var exceptions = Report.Value.Items.Where(item => item.Item.Kind == WrittenKind.Exception).ToList();
        Assert.NotEmpty(exceptions);
        Assert.All(exceptions, item =>
        {
            var line = System.Text.Encoding.UTF8.GetString(RealRecord.Files.Find(item.Item.File)!.Content.Span).Split('\n')[item.Item.Line - 1].Trim();
            Assert.StartsWith("unless", line, StringComparison.Ordinal);
            Assert.Equal(RealRecord.Edition.Sources[item.Item.Source.Id], item.Item.Source);
        });
        Assert.Contains(exceptions, item => item is { Answers: > 0, Days: > 0, Item.Note.Length: > 0 });
    }

    /// <summary>The counts are those of the answers themselves, each asked in full: what each says it turns on.</summary>
    [Fact]
    public void As_many_answers_turn_on_a_clause_or_row_as_say_so_when_asked()
    {
        var record = RealRecord.Edition;
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var answer in new Reasoner(record).Atlas(record.ReadUpTo, record.Kinds, Settings.Default))
        {
            foreach (var turn in answer.TurnsOn.Unread.Where(turn => turn.Matters))
            {
                // The choice of a clause is named after the text in which it is at work; the item after the one in which it is written.
                var name = turn.Choice is Choice.UnreadClause unread ? unread.Clause.Origin.ToString() : turn.Choice.Id;
                said[name] = said.GetValueOrDefault(name) + 1;
            }
        }

        // Acts and dates apart: of an act the status is worked out anew, and dates are no choices.
        var items = Report.Value.Items.Where(item => item.Item.Kind is WrittenKind.Promise or WrittenKind.Condition or WrittenKind.Exception or WrittenKind.Fact);
        Assert.Equal(
            said.Where(pair => !pair.Key.StartsWith("tables/acts.csv", StringComparison.Ordinal)).Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal),
            items.Where(item => item.Answers > 0).Select(item => $"{item.Item.File}:{item.Item.Line} {item.Answers}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_row_as_many_answers_differ_as_are_counted_and_on_as_many_days() =>
        WorldMaker.Gen(new(UnreadRows: true, UnreadClauses: true)).Sample(world =>
        {
            var record = world.Record;
            var report = new UnverifiedFinder(record).Find(RandomWorld.Days[2]);
            var days = new Reasoner(record).ChangeDays.Where(day => day >= Reasoner.FirstDay && day <= record.ReadUpTo).ToList();
            foreach (var item in report.Items.Where(item => item.Item.Kind == WrittenKind.Fact))
            {
                var row = record.Rows.SelectMany(rows => rows).First(row => (row.Origin.File, row.Origin.Line) == (item.Item.File, item.Item.Line));
                var (with, without) = (new Reasoner(record), new Reasoner(record.Without(row, atEnd: false)));
                Assert.Equal(Answers(with, report.On).Zip(Answers(without, report.On)).Count(pair => Headline(pair.First) != Headline(pair.Second)), item.Answers + item.Classes);
                Assert.Equal(days.Count(day => !Answers(with, day).Select(Verdict).SequenceEqual(Answers(without, day).Select(Verdict))), item.Days);
            }
        }, iter: Soak.Times(12), print: world => world.ToString());

    [Fact]
    public void Without_a_clause_as_many_answers_differ_as_are_counted_and_on_as_many_days() =>
        WorldMaker.Gen(new(UnreadClauses: true)).Sample(world =>
        {
            var record = world.Record;
            var reasoner = new Reasoner(record);
            var report = new UnverifiedFinder(record).Find(RandomWorld.Days[2]);
            var days = reasoner.ChangeDays.Where(day => day >= Reasoner.FirstDay && day <= record.ReadUpTo).ToList();
            var clauses = record.Texts.SelectMany(text => (Record.Texts.Clause[])[text.Promises!, .. text.Provided, .. text.Unless])
                .Concat(record.Qualifications.SelectMany(qualification => (Record.Texts.Clause[])[.. qualification.Provided, .. qualification.Unless])).ToList();
            foreach (var item in report.Items)
            {
                var settings = Settings.Default with { LeftOut = [clauses.Single(clause => clause.Origin.Line == item.Item.Line)] };
                Assert.Equal(Answers(reasoner, report.On).Zip(Answers(reasoner, report.On, settings)).Count(pair => Headline(pair.First) != Headline(pair.Second)), item.Answers);
                Assert.Equal(days.Count(day => !Answers(reasoner, day).Select(Verdict).SequenceEqual(Answers(reasoner, day, settings).Select(Verdict))), item.Days);
            }
        }, iter: Soak.Times(12), print: world => world.ToString());

    /// <summary>A clause left out is as good as not written: the promise is gone with it, an exception no longer bites.</summary>
    [Fact]
    public void A_clause_left_out_is_not_there()
    {
        var record = RealRecord.Edition;
        var letter = record.Texts.Single(text => text.Id == "fr-1995");
        var question = new Question(RealRecord.State("FRA"), RealRecord.State("SWE"), RealRecord.Kind("non-use"), record.ReadUpTo, Settings.Default);
        var reasoner = new Reasoner(record);
        Assert.Contains(letter, reasoner.Ask(question).Tiers.SelectMany(tier => tier.Texts).Select(text => text.Text));
        Assert.DoesNotContain(letter, reasoner.Ask(question with { Settings = Settings.Default with { LeftOut = [letter.Promises!] } }).Tiers.SelectMany(tier => tier.Texts).Select(text => text.Text));
    }

    private static List<Answer?> Answers(Reasoner reasoner, DateOnly day, Settings? settings = null)
    {
        var answers = new List<Answer?>();
        foreach (var guarantor in reasoner.Record.Promisers.Where(guarantor => guarantor.ExistsOn(day)))
        {
            foreach (var state in reasoner.Record.States.Where(state => state != guarantor && state.ExistsOn(day)))
            {
                try
                {
                    answers.Add(reasoner.Ask(new(guarantor, state, reasoner.Record.Kinds[0], day, settings ?? Settings.Default, Detail.Verdict)));
                }
                catch (LaterDayException)
                {
                    answers.Add(null);
                }
            }
        }

        return answers;
    }

    private static string Headline(Answer? answer) => answer is null ? "" : $"{answer.Verdict} {answer.Form} {answer.Residual.Key} "
        + (answer.Verdict == Reasoning.Answers.Verdict.Disputed || answer.IsFormDisputed ? string.Join(" / ", answer.Falls.Select(fall => $"{string.Join(',', fall.Choices.Select(chosen => $"{chosen.Choice.Id}={chosen.Way}").Order())}:{fall.Verdict} {fall.Form}").Order()) : "");

    private static (Verdict?, Record.Texts.Form?)? Verdict(Answer? answer) => answer is null ? null : (answer.Verdict, answer.Form);
}
