namespace Assure.Record.Checks;

/// <summary>Things joined to one another, directly or through others.</summary>
internal sealed class Groups<T>
    where T : class
{
    private readonly Dictionary<T, T> _parents = new(ReferenceEqualityComparer.Instance);

    public void Join(T a, T b) => _parents[Root(a)] = Root(b);

    public bool AreJoined(T a, T b) => Root(a) == Root(b);

    private T Root(T one)
    {
        while (_parents.TryGetValue(one, out var parent) && parent != one)
        {
            one = parent;
        }

        return one;
    }
}
