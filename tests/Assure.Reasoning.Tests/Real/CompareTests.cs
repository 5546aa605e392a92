using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Comparing;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Real;

public sealed class CompareTests
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    private static TextComparer Comparer { get; } = new(RealRecord.Edition, Day, Settings.Default);

    [Fact]
    public void China_s_declaration_promises_more_than_Russia_s_by_the_joint_attack()
    {
        var comparison = Comparer.Compare(Given("cn-1995", "CHN"), Given("ru-1995", "RUS"), RealRecord.Kind("non-use"));
        var more = comparison.Groups.Single(group => group.Standing == ComparedStanding.LeftMore);
        Assert.Contains(RealRecord.State("SWE"), more.States);
        Assert.Empty(more.LeftWeakens);
        Assert.Equal("joint-attack", Assert.Single(more.RightWeakens).Label);
    }

    [Fact]
    public void A_text_promises_as_much_as_itself()
    {
        foreach (var text in Comparer.InForce(RealRecord.Kind("non-use")))
        {
            var comparison = Comparer.Compare(text, text, RealRecord.Kind("non-use"));
            Assert.True(comparison.IsLeftAtLeast && comparison.IsRightAtLeast, text.ToString());
            Assert.All(comparison.Groups, group => Assert.True(group.Standing is ComparedStanding.Neither or ComparedStanding.Equal));
        }
    }

    [Fact]
    public void Turned_round_a_comparison_says_the_same()
    {
        var kind = RealRecord.Kind("non-use");
        var (one, other) = (Comparer.Compare(Given("us-1995", "USA"), Given("uk-1995", "GBR"), kind), Comparer.Compare(Given("uk-1995", "GBR"), Given("us-1995", "USA"), kind));
        Assert.Equal((one.IsLeftAtLeast, one.IsRightAtLeast), (other.IsRightAtLeast, other.IsLeftAtLeast));
        foreach (var group in one.Groups)
        {
            Assert.All(group.States, state => Assert.Contains(other.Groups, back => back.States.Contains(state) && back.LeftWeakens.SequenceEqual(group.RightWeakens)));
        }
    }

    [Fact]
    public void At_least_as_much_is_transitive_and_the_order_draws_only_its_nearest_steps()
    {
        var kind = RealRecord.Kind("non-use");
        ImmutableArray<ComparedText> texts = [.. Comparer.InForce(kind).Where((_, i) => i % 4 == 0)];
        var atLeast = texts.Select(one => texts.Select(other => Comparer.Compare(one, other, kind).IsLeftAtLeast).ToArray()).ToArray();
        foreach (var (i, j, k) in from i in Enumerable.Range(0, texts.Length) from j in Enumerable.Range(0, texts.Length) from k in Enumerable.Range(0, texts.Length) select (i, j, k))
        {
            Assert.True(!atLeast[i][j] || !atLeast[j][k] || atLeast[i][k], $"{texts[i]} {texts[j]} {texts[k]}");
        }

        var order = StrengthOrder.Of(Comparer, texts, kind, Day);
        Assert.Equal(texts.Length, order.Nodes.Sum(node => node.Texts.Length));
        foreach (var node in order.Nodes)
        {
            Assert.DoesNotContain(node.Below, below => node.Below.Any(other => order.Nodes[other].Below.Contains(below)));
        }
    }

    [Theory]
    [InlineData("1980-01-01", 1)]
    [InlineData("2005-01-01", 3)]
    [InlineData("2026-07-31", 3)]
    public void Which_of_two_promises_at_least_as_much_is_what_comparing_them_in_full_says(string on, int every)
    {
        var (kind, day) = (RealRecord.Kind("non-use"), DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var (quick, full) = (new TextComparer(RealRecord.Edition, day, Settings.Default), new TextComparer(RealRecord.Edition, day, Settings.Default));
        ImmutableArray<ComparedText> texts = [.. quick.InForce(kind).Where((_, i) => i % every == 0)];
        Assert.InRange(texts.Length, 5, 40);
        foreach (var (one, other) in from one in texts from other in texts select (one, other))
        {
            var comparison = full.Compare(one, other, kind);
            Assert.Equal((one, other, (comparison.IsLeftAtLeast, comparison.IsRightAtLeast)), (one, other, quick.AtLeast(one, other, kind)));
        }
    }

    /// <summary>Of two texts in one form, one that promises no more than the other to anyone adds nothing to it.</summary>
    [Fact]
    public void A_text_that_promises_no_more_adds_nothing_beside_the_other()
    {
        var (kind, record) = (RealRecord.Kind("non-use"), RealRecord.Edition);
        var russia = RealRecord.State("RUS");
        var texts = Comparer.InForce(kind).Where(text => text.By == russia && text.Text.Promisers.Each is null).ToArray();
        var compared = 0;
        foreach (var (more, less) in from more in texts from less in texts where more != less && more.Text.Promises!.Kinds.Contains(kind) && less.Text.Promises!.Kinds.Contains(kind) select (more, less))
        {
            if (!Comparer.Compare(more, less, kind).IsLeftAtLeast || more.Text.Restates.Contains(less.Text) || less.Text.Restates.Contains(more.Text))
            {
                continue;
            }

            compared++;
            var both = Answers([more.Text, less.Text]);
            Assert.Equal(Answers([more.Text]), both);
        }

        Assert.NotEqual(0, compared);

        List<(Verdict?, string)> Answers(Text[] kept)
        {
            // The same form for both, so that they stand in one tier; a qualification names its text.
            var inOneForm = kept.ToDictionary(text => text, text => text with { Form = new(Form.Declaration, null, null) });
            var edition = record with
            {
                Texts = [.. record.Texts.Where(inOneForm.ContainsKey).Select(text => inOneForm[text])],
                Qualifications = [.. record.Qualifications.Where(one => one.Of.Any(inOneForm.ContainsKey)).Select(one => one with { Of = [.. one.Of.Where(inOneForm.ContainsKey).Select(text => inOneForm[text])] })],
            };
            var reasoner = new Reasoner(edition);
            return [.. record.States.Where(state => state != russia && state.ExistsOn(Day)).Select(state => reasoner.Ask(new(russia, state, kind, Day, Settings.Default, Detail.Verdict))).Select(answer => (answer.Verdict, answer.Residual.Key))];
        }
    }

    private static ComparedText Given(string text, string by) => new(RealRecord.Edition.Texts.Single(one => one.Id == text), RealRecord.State(by));
}
