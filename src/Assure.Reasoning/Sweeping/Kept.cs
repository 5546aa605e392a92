namespace Assure.Reasoning.Sweeping;

/// <summary>Something a sweep has worked out or read, and what was worked out from it.</summary>
internal class Kept
{
    private readonly List<Kept> users = [];

    /// <summary>The scenario under which it may be another, by the number of the scenario; 0: none.</summary>
    public int Stale { get; set; }

    /// <summary>Notes that something was worked out from it.</summary>
    public void UsedBy(Kept user)
    {
        if (users.Count == 0 || users[^1] != user)
        {
            users.Add(user);
        }
    }

    /// <summary>Marks whatever was worked out from it, however indirectly.</summary>
    /// <param name="number">The number of the scenario.</param>
    public void MarkUsers(int number)
    {
        var left = new Stack<Kept>([this]);
        while (left.TryPop(out var kept))
        {
            foreach (var user in kept.users)
            {
                if (user.Stale != number)
                {
                    user.Stale = number;
                    left.Push(user);
                }
            }
        }
    }
}
