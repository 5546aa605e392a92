namespace Assure.Web.Serving;

/// <summary>Keeps what was worked out, up to so many bytes, what was not wanted longest leaving first; what is wanted by several at once is worked out once.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="mostBytes">The most bytes kept.</param>
/// <param name="size">How many bytes one takes; null: it is not kept.</param>
internal sealed class KeptAnswers<T>(long mostBytes, Func<T, long?> size)
    where T : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> latestFirst = new();

    /// <summary>The bytes kept now.</summary>
    public long Bytes { get; private set; }

    /// <summary>What is kept under a key, or is worked out now.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Works it out.</param>
    public Task<T> GetAsync(string key, Func<Task<T>> make)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known))
            {
                latestFirst.Remove(known);
                latestFirst.AddFirst(known);
                return known.Value.Made;
            }

            var made = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            var node = byKey[key] = latestFirst.AddFirst(new Entry(key, made.Task));
            _ = MakeAsync(node, made, make);
            return made.Task;
        }
    }

    private async Task MakeAsync(LinkedListNode<Entry> node, TaskCompletionSource<T> made, Func<Task<T>> make)
    {
        // Whoever asked holds the lock and waits for nothing that is worked out.
        await Task.Yield();
        try
        {
            var result = await make().ConfigureAwait(false);
            Keep(node, size(result));
            made.SetResult(result);
        }
        catch (Exception error)
        {
            Keep(node, null);
            made.SetException(error);
        }
    }

    private void Keep(LinkedListNode<Entry> node, long? bytes)
    {
        lock (gate)
        {
            if (bytes is not { } taken || taken > mostBytes)
            {
                Remove(node);
                return;
            }

            node.Value = node.Value with { Bytes = taken };
            Bytes += taken;
            for (var oldest = latestFirst.Last; Bytes > mostBytes && oldest is not null;)
            {
                var next = oldest.Previous;
                if (oldest.Value.Bytes > 0)
                {
                    Remove(oldest);
                }

                oldest = next;
            }
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        latestFirst.Remove(node);
        byKey.Remove(node.Value.Key);
        Bytes -= node.Value.Bytes;
    }

    private sealed record Entry(string Key, Task<T> Made)
    {
        /// <summary>The bytes taken; 0 while it is being worked out.</summary>
        public long Bytes { get; init; }
    }
}
