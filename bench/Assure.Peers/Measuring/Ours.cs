using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using Assure.Benchmarks;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Record;

namespace Assure.Peers.Measuring;

/// <summary>Measures Assure itself: one thread, a new reasoner each time, everything from the loaded record on.</summary>
/// <param name="record">The edition.</param>
internal sealed class Ours(RecordEdition record)
{
    /// <summary>The whole atlas: the least of some runs, in seconds. Least, because a busy machine only ever adds.</summary>
    public double Atlas() => Least(400, () => new Reasoner(record).WholeAtlas(record.Kinds, Settings.Default));

    /// <summary>The timeline of one pair, with causes and readings of each change, which no peer gives.</summary>
    public double Timeline(Pair pair) => Least(100, () => new Reasoner(record).TimelineOf(pair.Promiser, pair.State, pair.Kind, Settings.Default));

    /// <summary>All scenarios, each with its edition made and its whole atlas: the sum, the median and the 95th percentile, in seconds of processor time and of passing time.</summary>
    public (double All, double Median, double Most) Scenarios(ImmutableArray<Scenario> scenarios)
    {
        var passed = new List<double>();
        var clock = Clock.Start();
        var under = new Under(record);
        foreach (var scenario in scenarios)
        {
            passed.Add(Timed(() => under.Atlas(scenario)));
        }

        var cost = clock.Stop();
        passed.Sort();
        return (Math.Min(cost.Passed.TotalSeconds, cost.Processor.TotalSeconds), passed[passed.Count / 2], passed[passed.Count * 95 / 100]);
    }

    /// <summary>The least times of the whole atlas with 1, 10 and 100 times the rows.</summary>
    public ImmutableArray<(int Rows, double Seconds)> Growth() =>
    [
        .. ((int[])[1, 10, 100]).Select(times =>
        {
            var edition = Finer.Edition(record, times);
            return (edition.Rows.Sum(static rows => rows.Length), Least(times == 100 ? 15 : 50, () => new Reasoner(edition).WholeAtlas(edition.Kinds, Settings.Default)));
        }),
    ];

    /// <summary>Every promiser's way to an unconditional treaty promise to one state, at most three changes from the whole menu: the median and the longest, in seconds, and the most sets tried.</summary>
    public (double Median, double Longest, long Tried) Reach(Pair pair)
    {
        var (times, tried) = (new List<double>(), 0L);
        foreach (var promiser in record.Promisers)
        {
            var question = new ReachQuestion(promiser, [pair.State], pair.Kind, record.ReadUpTo, Settings.Default, new(Verdict.Unconditional, Record.Texts.Form.Treaty), []);
            times.Add(Least(3, () => tried = Math.Max(tried, new ReachFinder(record).Find(question).Tried)));
        }

        times.Sort();
        return (times[times.Count / 2], times[^1], tried);
    }

    /// <summary>What the whole atlas writes to fresh memory, in bytes; and how fast this machine reads memory in order, in bytes a second.</summary>
    public (long Allocated, double Bandwidth) Memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        new Reasoner(record).WholeAtlas(record.Kinds, Settings.Default);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var stream = new long[1 << 25];
        Array.Fill(stream, 1);
        var sum = 0L;
        var read = Least(10, () => sum += Sum(stream));
        return sum == 0 ? throw new InvalidOperationException("nothing was read") : (allocated, stream.Length * sizeof(long) / read);
    }

    /// <summary>Adds numbers up, as many at once as the processor can.</summary>
    private static long Sum(long[] numbers)
    {
        var sum = Vector<long>.Zero;
        foreach (var several in MemoryMarshal.Cast<long, Vector<long>>(numbers))
        {
            sum += several;
        }

        return Vector.Sum(sum);
    }

    private static double Least(int runs, Action action) => Enumerable.Range(0, runs).Min(_ => Timed(action));

    private static double Timed(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
