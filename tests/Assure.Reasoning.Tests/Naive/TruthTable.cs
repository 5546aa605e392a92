using Assure.Reasoning.Answers;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Weighs promises by trying every assignment of the ground open atoms that <c>entails</c> allows.</summary>
internal sealed class TruthTable
{
    /// <summary>The most ground atoms whose assignments are all tried.</summary>
    public const int MostAtoms = 9;

    private readonly List<GroundAtom> atoms = [];
    private readonly Dictionary<GroundAtom, int> numbers = [];
    private readonly Dictionary<GroundAtom, bool?> onRecord = [];
    private readonly NaiveFacts facts;
    private readonly int[] worlds;
    private readonly int conduct;
    private readonly SortedDictionary<Form, bool[]> tiers = [];

    public TruthTable(IReadOnlyList<NaivePromise> promises, NaiveFacts facts)
    {
        this.facts = facts;
        foreach (var promise in promises)
        {
            promise.Holds(Meet);
        }

        if (atoms.Count > MostAtoms)
        {
            throw new TooManyAtomsException();
        }

        conduct = atoms.Select((atom, i) => atom.Relation.Truth == Truth.Conduct ? 1 << i : 0).Sum();
        var made = atoms.ConvertAll(atom => atom.Consequences().Sum(one => numbers.TryGetValue(one, out var i) ? 1 << i : 0));
        worlds = [.. Enumerable.Range(0, 1 << atoms.Count).Where(world => Enumerable.Range(0, atoms.Count).All(i => (world >> i & 1) == 0 || (made[i] & ~world) == 0))];
        foreach (var promise in promises)
        {
            var holds = Array.ConvertAll(worlds, world => promise.Holds(atom => In(world, atom)));
            tiers[promise.Form] = tiers.TryGetValue(promise.Form, out var known) ? [.. known.Zip(holds, (one, other) => one || other)] : holds;
        }

        var headline = tiers.FirstOrDefault(tier => Label(tier.Value) != Verdict.Excluded, tiers.FirstOrDefault());
        (Verdict, Form, Holds) = tiers.Count == 0 ? (Verdict.None, (Form?)null, new bool[worlds.Length]) : (Label(headline.Value), headline.Key, headline.Value);
        Best = tiers.Count > 0 && LabelOf(tiers.Keys) is var best && Rank(best) < Rank(Verdict) ? best : null;
    }

    public Verdict Verdict { get; }

    public Form? Form { get; }

    /// <summary>The label of all tiers together, when better than the headline.</summary>
    public Verdict? Best { get; }

    /// <summary>The headline tier's residual, world by world.</summary>
    public bool[] Holds { get; }

    public IReadOnlyList<int> Worlds => worlds;

    /// <summary>The label of several tiers together.</summary>
    public Verdict LabelOf(IEnumerable<Form> forms) => Label([.. Enumerable.Range(0, worlds.Length).Select(i => forms.Any(form => tiers[form][i]))]);

    /// <summary>Whether two headlines' residuals agree on every assignment of the atoms either speaks of.</summary>
    public bool SaysTheSame(TruthTable other)
    {
        var mine = Residual();
        var theirs = other.Residual();
        return new Assignments(atoms.Concat(other.atoms)).All().All(open => mine(open) == theirs(open));
    }

    /// <summary>Whether an atom holds in a world; one that bears on nothing holds if <paramref name="foreign"/> says so.</summary>
    public bool In(int world, GroundAtom atom, bool foreign = false) =>
        numbers.TryGetValue(atom, out var i) ? (world >> i & 1) != 0 : OnRecord(atom) ?? foreign;

    private Func<Func<GroundAtom, bool>, bool> Residual()
    {
        var byWorld = worlds.Zip(Holds).ToDictionary(pair => pair.First, pair => pair.Second);
        return open => byWorld[atoms.Select((atom, i) => open(atom) ? 1 << i : 0).Sum()];
    }

    private bool Meet(GroundAtom atom)
    {
        if (numbers.TryAdd(atom, atoms.Count))
        {
            atoms.Add(atom);
        }

        return false;
    }

    private bool? OnRecord(GroundAtom atom) => onRecord.TryGetValue(atom, out var known) ? known : onRecord[atom] = facts.OnRecord(atom);

    private Verdict Label(bool[] holds)
    {
        var atRest = Enumerable.Range(0, worlds.Length).Where(i => (worlds[i] & conduct) == 0).ToList();
        return Array.TrueForAll(holds, one => one) ? Verdict.Unconditional
            : !holds.Contains(true) ? Verdict.Excluded
            : atRest.TrueForAll(i => holds[i]) ? Verdict.Conditional
            : !atRest.Exists(i => holds[i]) ? Verdict.Dormant
            : Verdict.Discretionary;
    }

    private static int Rank(Verdict verdict) => verdict is Verdict.None ? (int)Verdict.Excluded : (int)verdict;
}
