using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;
using CsCheck;

namespace Assure.Reasoning.Tests;

/// <summary>A small record whose one text asks about treaties: three treaties, of which two are zone treaties by a row, each with one party.</summary>
public sealed class ChangeDaysTests
{
    private static readonly (string Treaty, DateOnly Joined)[] Joining = [("npt", new(2000, 1, 11)), ("ban", new(2000, 1, 12)), ("zone", new(2000, 1, 13))];

    [Fact]
    public void Acts_under_a_treaty_no_text_names_make_no_change_day() =>
        Assert.Equal(["npt"], Days(words => Party(words, Term.Beneficiary, new Term.Constant(words.World.Treaties[0]))));

    [Fact]
    public void A_variable_over_some_treaties_asks_about_the_acts_under_those() =>
        Assert.Equal(["zone"], Days(words => Some(words, variable => new Formula.Atom(words.IsZone, [variable], TimeRule.Now))));

    [Fact]
    public void A_variable_over_all_treaties_asks_about_the_acts_under_all() =>
        Assert.Equal(["npt", "ban", "zone"], Days(words => Some(words, _ => Formula.True)));

    [Fact]
    public void Excluding_some_treaties_still_asks_about_the_others() =>
        Assert.Equal(["npt", "ban", "zone"], Days(words => Some(words, variable => new Formula.Not(new Formula.Atom(words.IsZone, [variable], TimeRule.Now)))));

    [Fact]
    public void A_definition_asks_about_what_its_callers_put_in() => Assert.Equal(["ban"], Days(words =>
    {
        Term.Variable state = new(0, "s", Sort.State), treaty = new(1, "t", Sort.Treaty);
        var bound = words.World.Define("bound", [Sort.State, Sort.Treaty], new Formula.Atom(words.Party, [state, treaty], TimeRule.Now), 2);
        return new Formula.Call(bound, [Term.Beneficiary, new Term.Constant(words.World.Treaties[1])]);
    }));

    [Fact]
    public void Acts_under_a_treaty_no_text_names_cause_no_change() => WorldMaker.Gen(new()).Sample(world =>
    {
        // The record's rows of a relation nobody mentions stand for them: they never bear on anything.
        var reasoner = new Reasoner(world.Record);
        foreach (var (guarantor, beneficiary) in world.Pairs)
        {
            var timeline = reasoner.TimelineOf(guarantor, beneficiary, world.Kind, Settings.Default, RandomWorld.Season.First, RandomWorld.Season.Last);
            Assert.DoesNotContain(timeline.Changes.SelectMany(static change => change.Causes), cause => cause.Row?.Relation == world.Words.Unused);
        }
    }, iter: Soak.Times(20), print: world => world.ToString());

    [Fact]
    public void Between_change_days_nothing_about_an_answer_changes() => WorldMaker.Gen(new()).Sample(world =>
    {
        var reasoner = new Reasoner(world.Record);
        var days = reasoner.ChangeDays.ToHashSet();
        foreach (var (guarantor, beneficiary) in world.Pairs)
        {
            var before = Ask(RandomWorld.Season.First);
            for (var day = RandomWorld.Season.First.AddDays(1); day <= RandomWorld.Season.Last; day = day.AddDays(1))
            {
                var after = Ask(day);
                Assert.True(days.Contains(day) || before == after, $"{guarantor} → {beneficiary} on {day:O}: {before} before, {after} after");
                before = after;
            }

            string Ask(DateOnly day)
            {
                try
                {
                    return Told(reasoner.Ask(new(guarantor, beneficiary, world.Kind, day, Settings.Default)));
                }
                catch (UnanswerableException exception)
                {
                    return exception.GetType().Name;
                }
            }
        }
    }, iter: Soak.Times(20), print: world => world.ToString());

    private static string Told(Answer answer) => string.Join(
        "; ",
        [
            $"{answer.Verdict} {answer.Form} {answer.Best?.Verdict} {answer.HangsOn} {answer.Residual.Key} {answer.GuarantorArmed}",
            .. answer.Tiers.Select(static tier => $"{tier.Form} {tier.Verdict} {string.Join(",", tier.Texts.Select(static text => text.Text.Id))}"),
            .. answer.NearestMiss.Select(static miss => $"{miss.Text.Id} {string.Join(",", miss.Lacks.Select(static lack => lack.Reason))}"),
            .. answer.Territories.Select(static note => $"{note.Territory} {note.Texts.Length}"),
            .. answer.RestsOn.Select(static fact => $"{fact.Relation} {fact.Holds} {fact.Rows.Length}"),
        ]);

    private static Formula.Atom Party(Words words, Term state, Term treaty) => new(words.Party, [state, treaty], TimeRule.Now);

    private static Formula.Some Some(Words words, Func<Term.Variable, Formula> where)
    {
        var variable = new Term.Variable(0, "t", Sort.Treaty);
        return new(variable, where(variable), Party(words, Term.Beneficiary, variable));
    }

    /// <summary>The treaties whose one act falls on a change day, when the only text is addressed to states of which a formula holds.</summary>
    private static IEnumerable<string> Days(Func<Words, Formula> address)
    {
        var world = new WorldBuilder();
        var (promiser, joiner) = (world.State("AAA"), world.State("BBB"));
        var words = new Words(world, world.Relation("party", Truth.Recorded, Sort.State, Sort.Treaty), world.Relation("is-zone", Truth.Recorded, Sort.Treaty));
        foreach (var (id, joined) in Joining)
        {
            var treaty = world.Treaty(id);
            world.Row(words.Party, [joiner, treaty], joined.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        world.Row(words.IsZone, [world.Treaties[2]], "1999-12-01");
        world.Text(new TextDraft
        {
            Standing = Standing.Assurance,
            Promisers = new([promiser], null),
            Targets = [new(Sort.State, address(words))],
            Kinds = [world.Kind("non-use")],
            Form = new(Form.Declaration, null, null),
            From = "1990-01-01",
            Slots = 2,
        });
        var days = new Reasoner(world.Build()).ChangeDays;
        return Joining.Where(joining => days.Contains(joining.Joined)).Select(static joining => joining.Treaty);
    }

    private sealed record Words(WorldBuilder World, Relation Party, Relation IsZone);
}
