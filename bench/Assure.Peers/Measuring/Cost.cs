namespace Assure.Peers.Measuring;

/// <summary>What some work cost: the time that passed, and the time all processors spent on it, in this process and those it started.</summary>
/// <param name="Passed">The time that passed; long on a machine that is busy with other things.</param>
/// <param name="Processor">The processors' time together; the same on a busy machine as on an idle one, or nearly.</param>
internal readonly record struct Cost(TimeSpan Passed, TimeSpan Processor)
{
    /// <summary>Below this the processors' time, told in hundredths of a second, says little.</summary>
    private const double TooShort = 0.5;

    /// <summary>The time it takes where nothing else runs and every core is kept busy to the end, in seconds: the best that could be measured.</summary>
    public double Seconds => Processor.TotalSeconds < TooShort ? Passed.TotalSeconds : Math.Min(Passed.TotalSeconds, Processor.TotalSeconds / Environment.ProcessorCount);
}
