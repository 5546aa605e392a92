namespace Assure.Web.Queries;

/// <summary>A queue of work of which so many pieces are done at once, and only so many may wait; no client may take all of it.</summary>
/// <param name="together">How many pieces are done at once.</param>
/// <param name="mostWaiting">How many more may wait.</param>
internal sealed class Lane(int together, int mostWaiting)
{
    private readonly Lock gate = new();
    private readonly LinkedList<(string? Client, TaskCompletionSource Turn)> waiting = new();
    private readonly Dictionary<string, int> atWorkOf = new(StringComparer.Ordinal);
    private int atWork;

    /// <summary>How many pieces of one client are done at once; those of others pass what waits beyond.</summary>
    public int MostOfOneTogether { get; init; } = int.MaxValue;

    /// <summary>How many pieces of one client may be done or wait.</summary>
    public int MostOfOne { get; init; } = int.MaxValue;

    /// <summary>Whether a client has as much done or waiting as it may.</summary>
    public bool IsFullFor(string client)
    {
        lock (gate)
        {
            return Of(client) >= MostOfOne;
        }
    }

    /// <summary>Does a piece of work when its turn comes.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isLong">Whether it is done on a thread of its own, because it may take seconds.</param>
    /// <param name="client">Whose it is; null: nobody's in particular, and bound by no client's share.</param>
    /// <returns>What the work gave; null: too many wait already.</returns>
    public async Task<T?> RunAsync<T>(Func<T> work, bool isLong, string? client = null)
        where T : class
    {
        if (Turn(client) is not { } turn)
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
            Leave(client);
        }
    }

    /// <summary>What ends when it is this one's turn; null: too many wait already.</summary>
    private Task? Turn(string? client)
    {
        lock (gate)
        {
            if (atWork < together && MayWork(client))
            {
                Begin(client);
                return Task.CompletedTask;
            }

            if (waiting.Count >= mostWaiting || (client is not null && Of(client) >= MostOfOne))
            {
                return null;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.AddLast((client, turn));
            return turn.Task;
        }
    }

    private void Leave(string? client)
    {
        lock (gate)
        {
            atWork--;
            if (client is not null && --atWorkOf[client] == 0)
            {
                atWorkOf.Remove(client);
            }

            // One place is free, and with it perhaps a place of this client: the first that may have it takes it.
            for (var next = waiting.First; next is not null; next = next.Next)
            {
                if (MayWork(next.Value.Client))
                {
                    waiting.Remove(next);
                    Begin(next.Value.Client);
                    next.Value.Turn.SetResult();
                    break;
                }
            }
        }
    }

    private void Begin(string? client)
    {
        atWork++;
        if (client is not null)
        {
            atWorkOf[client] = atWorkOf.GetValueOrDefault(client) + 1;
        }
    }

    private bool MayWork(string? client) => client is null || atWorkOf.GetValueOrDefault(client) < MostOfOneTogether;

    private int Of(string client) => atWorkOf.GetValueOrDefault(client) + waiting.Count(one => one.Client == client);
}
