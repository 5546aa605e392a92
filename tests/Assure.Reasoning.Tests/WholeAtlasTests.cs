using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Fixtures;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class WholeAtlasTests
{
    [Fact]
    public void The_whole_atlas_holds_on_every_day_what_is_answered_when_asked() => Agree(new(Events: false, OpenClasses: false), Settings.Default);

    [Fact]
    public void The_whole_atlas_holds_what_is_answered_where_events_are_on_record() => Agree(new(OpenClasses: false), Settings.Default);

    [Fact]
    public void The_whole_atlas_holds_what_is_answered_from_the_beneficiarys_viewpoint() => Agree(new(OpenClasses: false), Settings.Default with { Viewpoint = Viewpoint.Beneficiary });

    [Fact]
    public void The_whole_atlas_holds_what_is_answered_from_the_guarantors_viewpoint() => Agree(new(OpenClasses: false), Settings.Default with { Viewpoint = Viewpoint.Guarantor });

    private static void Agree(WorldOptions options, Settings settings) =>
        WorldMaker.Gen(options).Sample(world =>
        {
            var reasoner = new Reasoner(world.Record);
            foreach (var row in reasoner.WholeAtlas([world.Kind], settings))
            {
                for (var day = RandomWorld.Season.First; day <= RandomWorld.Season.Last; day = day.AddDays(1))
                {
                    foreach (var state in world.Record.States)
                    {
                        var answer = reasoner.Ask(new(row.Guarantor, state, world.Kind, day, settings, Detail.Verdict));
                        var group = row.On(day, state);
                        Assert.True(
                            (answer.Verdict, answer.Form, answer.Best?.Verdict) == (group?.Verdict, group?.Form, group?.Best),
                            $"{row.Guarantor} → {state} on {day:O}: asked {answer.Verdict} {answer.Form} {answer.Best?.Verdict}, in the atlas {group?.Verdict} {group?.Form} {group?.Best}");
                    }
                }
            }
        }, iter: Soak.Times(60), print: world => world.ToString());
}
