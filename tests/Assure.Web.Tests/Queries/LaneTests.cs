using Assure.Web.Queries;

namespace Assure.Web.Tests.Queries;

public sealed class LaneTests
{
    [Fact]
    public async Task Work_of_others_passes_what_one_client_has_waiting()
    {
        var lane = new Lane(2, 8) { MostOfOneTogether = 1, MostOfOne = 3 };
        using var gate = new ManualResetEventSlim();
        var first = Enumerable.Range(0, 3).Select(i => lane.RunAsync(() => Held(gate, $"a{i}"), isLong: true, "a")).ToArray();
        Assert.True(lane.IsFullFor("a"));
        Assert.False(lane.IsFullFor("b"));
        Assert.Null(await lane.RunAsync(static () => "a3", isLong: true, "a"));
        Assert.Equal("b", await lane.RunAsync(static () => "b", isLong: true, "b"));
        Assert.Equal("nobody's", await lane.RunAsync(static () => "nobody's", isLong: true));
        Assert.All(first, static task => Assert.False(task.IsCompleted));
        gate.Set();
        Assert.Equal(["a0", "a1", "a2"], await Task.WhenAll(first));
        Assert.False(lane.IsFullFor("a"));
        Assert.Equal("a4", await lane.RunAsync(static () => "a4", isLong: true, "a"));
    }

    [Fact]
    public async Task A_piece_that_fails_leaves_its_place()
    {
        var lane = new Lane(1, 1) { MostOfOneTogether = 1, MostOfOne = 1 };
        await Assert.ThrowsAsync<InvalidOperationException>(() => lane.RunAsync<string>(static () => throw new InvalidOperationException(), isLong: false, "a"));
        Assert.Equal("after", await lane.RunAsync(static () => "after", isLong: false, "a"));
    }

    private static string Held(ManualResetEventSlim gate, string result)
    {
        gate.Wait(TestContext.Current.CancellationToken);
        return result;
    }
}
