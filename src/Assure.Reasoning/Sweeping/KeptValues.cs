namespace Assure.Reasoning.Sweeping;

/// <summary>Values that a sweep has worked out, found again by what they are of.</summary>
/// <remarks>
/// Under a scenario a value of the record as it is stands, unless something it was worked out from may be another. All is
/// worked out day by day, so only the days on which the scenario changes something are looked at.
/// </remarks>
/// <typeparam name="TKey">What they are of.</typeparam>
/// <typeparam name="T">What they are.</typeparam>
/// <param name="keeper">Notes what is worked out from what.</param>
/// <param name="same">Whether two values are the same, with the choices they depend on.</param>
/// <param name="during">What a value comes to during some days; what it is on other days does not matter.</param>
/// <param name="basis">The values of the record as it is, for a scenario; else null.</param>
internal sealed class KeptValues<TKey, T>(Keeper keeper, Func<T, T, bool> same, Func<T, DayRange, T> during, KeptValues<TKey, T>? basis = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, KeptValue<T>> known = [];

    /// <summary>What is known by now, in no order.</summary>
    public IEnumerable<KeyValuePair<TKey, KeptValue<T>>> All => known;

    /// <summary>What is known of something by now, for whoever does not work anything out from it.</summary>
    public KeptValue<T>? Known(TKey key) => known.GetValueOrDefault(key);

    /// <summary>What is known of something with open choices left open; null when it is yet to be worked out.</summary>
    public KeptValue<T>? Find(TKey key)
    {
        if (!known.TryGetValue(key, out var kept))
        {
            if (basis is null || !basis.known.TryGetValue(key, out var before) || keeper.IsStale(before))
            {
                return null;
            }

            known[key] = kept = new(During(before.Value), before);
        }

        keeper.Use(kept);
        return kept;
    }

    /// <summary>Begins to work something out: what is found until it is kept, it is worked out from.</summary>
    public KeptValue<T> Begin()
    {
        var work = new KeptValue<T>(default!);
        keeper.Begin(work);
        return work;
    }

    /// <summary>Keeps what was worked out with open choices left open.</summary>
    public KeptValue<T> Keep(TKey key, KeptValue<T> work, T value)
    {
        Settle(work, value, basis?.known.GetValueOrDefault(key));
        known[key] = work;
        return work;
    }

    /// <summary>What is known of something as choices fall; null when it is yet to be worked out.</summary>
    /// <param name="open">What is known with choices left open.</param>
    /// <param name="part">The part of the falling that it depends on.</param>
    public KeptValue<T>? FindFallen(KeptValue<T> open, ulong part)
    {
        if (!open.Fallen.TryGetValue(part, out var kept))
        {
            // Where the open value is another, so may be what it depends on: then a part may mean something else.
            if (!keeper.SharesFalls || open.Basis is null || !open.Basis.Fallen.TryGetValue(part, out var before) || keeper.IsStale(before))
            {
                return null;
            }

            open.Fallen[part] = kept = new(During(before.Value), before);
        }

        keeper.Use(kept);
        return kept;
    }

    /// <summary>Keeps what was worked out as choices fall.</summary>
    public KeptValue<T> KeepFallen(KeptValue<T> open, ulong part, KeptValue<T> work, T value)
    {
        Settle(work, value, keeper.SharesFalls ? open.Basis?.Fallen.GetValueOrDefault(part) : null);
        open.Fallen[part] = work;
        return work;
    }

    private void Settle(KeptValue<T> work, T value, KeptValue<T>? before)
    {
        work.Value = During(value);
        work.Basis = before is not null && same(During(before.Value), work.Value) ? before : null;
        keeper.End(work);
    }

    private T During(T value) => keeper.Days is { } days ? during(value, days) : value;
}
