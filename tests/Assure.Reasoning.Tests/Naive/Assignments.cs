namespace Assure.Reasoning.Tests.Naive;

/// <summary>All assignments of some ground atoms that <c>entails</c> allows.</summary>
internal sealed class Assignments
{
    private readonly Dictionary<GroundAtom, int> numbers = [];
    private readonly List<int> made;

    public Assignments(IEnumerable<GroundAtom> atoms)
    {
        foreach (var atom in atoms.Distinct())
        {
            numbers[atom] = numbers.Count;
        }

        made = [.. numbers.Keys.Select(atom => atom.Consequences().Sum(one => numbers.TryGetValue(one, out var i) ? 1 << i : 0))];
    }

    public int Count => numbers.Count;

    /// <summary>The assignments, each as a test of an atom.</summary>
    public IEnumerable<Func<GroundAtom, bool>> All()
    {
        for (var world = 0; world < 1 << numbers.Count; world++)
        {
            var set = world;
            if (made.Select((consequences, i) => (set >> i & 1) == 0 || (consequences & ~set) == 0).All(possible => possible))
            {
                yield return atom => numbers.TryGetValue(atom, out var i) && (set >> i & 1) != 0;
            }
        }
    }
}
