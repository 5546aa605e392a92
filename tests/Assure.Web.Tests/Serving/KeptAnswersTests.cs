using Assure.Web.Queries;
using Assure.Web.Serving;

namespace Assure.Web.Tests.Serving;

public sealed class KeptAnswersTests
{
    [Fact]
    public async Task What_several_want_at_once_is_made_once()
    {
        var kept = new KeptAnswers<string>(1000, static made => made.Length);
        var (made, gate) = (0, new TaskCompletionSource<string>());
        var wanted = Enumerable.Range(0, 20).Select(_ => kept.GetAsync("key", () =>
        {
            Interlocked.Increment(ref made);
            return gate.Task;
        })).ToArray();
        gate.SetResult("answer");
        Assert.All(await Task.WhenAll(wanted), static one => Assert.Equal("answer", one));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task No_more_than_the_bound_is_kept_and_what_was_not_wanted_longest_goes()
    {
        var kept = new KeptAnswers<string>(10, static made => made.Length);
        var made = new List<string>();
        Task<string> Want(string key) => kept.GetAsync(key, () =>
        {
            made.Add(key);
            return Task.FromResult(new string('x', 4));
        });
        foreach (var key in new[] { "a", "b", "a", "c", "a", "b" })
        {
            await Want(key);
            Assert.InRange(kept.Bytes, 0, 10);
        }

        Assert.Equal(["a", "b", "c", "b"], made);
    }

    [Fact]
    public async Task What_fails_or_is_too_large_is_not_kept()
    {
        var kept = new KeptAnswers<string>(10, static made => made.Length);
        await Assert.ThrowsAsync<InvalidOperationException>(() => kept.GetAsync("a", static () => throw new InvalidOperationException()));
        Assert.Equal("now", await kept.GetAsync("a", static () => Task.FromResult("now")));
        await kept.GetAsync("b", static () => Task.FromResult(new string('x', 11)));
        Assert.Equal(3, kept.Bytes);
    }

    [Fact]
    public async Task A_lane_does_so_much_at_once_lets_so_many_wait_and_sends_the_rest_away()
    {
        var lane = new Lane(2, 3);
        using var gate = new ManualResetEventSlim();
        var (now, most) = (0, 0);
        var asked = Enumerable.Range(0, 6).Select(_ => lane.RunAsync(() =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            gate.Wait();
            Interlocked.Decrement(ref now);
            return "done";
        }, isLong: true)).ToArray();
        Assert.Null(await asked[5]);
        gate.Set();
        Assert.All(await Task.WhenAll(asked[..5]), static one => Assert.Equal("done", one));
        Assert.Equal(2, most);
        Assert.Equal("done", await lane.RunAsync(static () => "done", isLong: false));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
