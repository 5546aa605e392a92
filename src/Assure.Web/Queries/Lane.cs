namespace Assure.Web.Queries;

/// <summary>A queue of work of which so many pieces are done at once, and only so many may wait.</summary>
/// <param name="together">How many pieces are done at once.</param>
/// <param name="mostWaiting">How many more may wait.</param>
internal sealed class Lane(int together, int mostWaiting)
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = new();
    private int atWork;

    /// <summary>Does a piece of work when its turn comes.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isLong">Whether it is done on a thread of its own, because it may take seconds.</param>
    /// <returns>What the work gave; null: too many wait already.</returns>
    public async Task<T?> RunAsync<T>(Func<T> work, bool isLong)
        where T : class
    {
        if (Turn() is not { } turn)
        {
            return null;
        }

        await turn.ConfigureAwait(false);
        try
        {
            return await Task.Factory.StartNew(work, CancellationToken.None, isLong ? TaskCreationOptions.LongRunning : TaskCreationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>What ends when it is this one's turn; null: too many wait already.</summary>
    private Task? Turn()
    {
        lock (gate)
        {
            if (atWork < together)
            {
                atWork++;
                return Task.CompletedTask;
            }

            if (waiting.Count >= mostWaiting)
            {
                return null;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
            return turn.Task;
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            if (waiting.TryDequeue(out var next))
            {
                next.SetResult();
            }
            else
            {
                atWork--;
            }
        }
    }
}
