using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Slips;
using Assure.Record.Entities;
using Assure.Record;

namespace Assure.Reasoning.Reaching;

/// <summary>Finds the smallest sets of permitted changes that reach a goal, by trying all sets, smallest first.</summary>
/// <remarks>A change can undo what another does (joining an alliance may bring an exception to life), so no set is skipped except those that hold a smaller one that reaches the goal.</remarks>
/// <param name="record">The edition.</param>
public sealed class ReachFinder(RecordEdition record)
{
    private const int LargestSize = 4;
    private readonly Engine engine = new(record);

    /// <summary>Finds the sets.</summary>
    /// <param name="question">The question.</param>
    /// <param name="goOn">Asked before every set tried; false ends the search early, and what was found until then is given. Null: never ends early.</param>
    /// <exception cref="UnanswerableException">The menu is empty, the size or the bound is none, or a state does not exist that day.</exception>
    public ReachResult Find(ReachQuestion question, Func<ReachProgress, bool>? goOn = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Most is < 1 or > LargestSize)
        {
            throw new UnanswerableException($"At most {question.Most} changes cannot be tried.", $"from 1 to {LargestSize} changes");
        }

        if (question.Limit < 1)
        {
            throw new UnanswerableException($"At most {question.Limit} sets cannot be tried.", "one set or more");
        }

        if (question.Beneficiaries.FirstOrDefault(state => !state.ExistsOn(question.On)) is { } gone)
        {
            throw new UnanswerableException($"{gone.Name} does not exist on {question.On:yyyy-MM-dd}.", "states that exist that day, or a day on which they do");
        }

        if (question.Beneficiaries.Contains(question.Guarantor) || question.Beneficiaries.IsEmpty)
        {
            throw new UnanswerableException(question.Beneficiaries.IsEmpty ? (SlipText)"No state is asked about." : "A state promises nothing to itself.", "other states than the promiser");
        }

        var menu = new ReachMenu(engine).For(question);
        var before = Answers(engine, question);
        if (before.All(answer => IsMet(question, answer)))
        {
            return new(before, menu, [new([], before)], null, 0, true);
        }

        return menu.IsEmpty
            ? throw new UnanswerableException("No change on the menu could matter to this promise.", "more sorts of change on the menu")
            : Search(question, menu, before, goOn);
    }

    private ReachResult Search(ReachQuestion question, ImmutableArray<ReachMove> menu, ImmutableArray<Answer> before, Func<ReachProgress, bool>? goOn)
    {
        var found = ImmutableArray.CreateBuilder<ReachSet>();
        var reached = new List<int[]>();
        var classes = ReachClasses.Of(record, question, menu);
        (long Rank, int[] Moves) nearest = (Try(new Asker(engine), question, classes).Rank, []);
        var most = Math.Min(question.Most, menu.Length);
        var all = Enumerable.Range(1, most).Sum(size => Choose(menu.Length, size));
        long tried = 0, passed = -1;
        var isComplete = true;
        foreach (var moves in Subsets(menu.Length, most))
        {
            passed++;
            if (reached.Exists(smaller => smaller.All(moves.Contains)) || Clash(menu, moves))
            {
                continue;
            }

            if (tried >= question.Limit || goOn?.Invoke(new(passed, all, found.Count)) == false)
            {
                isComplete = false;
                break;
            }

            tried++;
            var asker = new Asker(Under(menu, moves));
            var (isMet, rank) = Try(asker, question, classes);
            if (isMet)
            {
                reached.Add([.. moves]);
                found.Add(SetOf(question, menu, moves));
            }
            else if (rank < nearest.Rank)
            {
                nearest = (rank, [.. moves]);
            }
        }

        return new(before, menu, found.ToImmutable(), found.Count == 0 ? SetOf(question, menu, nearest.Moves) : null, tried, isComplete);
    }

    private ReachSet SetOf(ReachQuestion question, ImmutableArray<ReachMove> menu, int[] moves) =>
        new([.. moves.Select(move => menu[move])], Answers(Under(menu, moves), question));

    private Engine Under(ImmutableArray<ReachMove> menu, int[] moves) =>
        new(ScenarioEditor.Apply(record, new([.. moves.SelectMany(move => menu[move].Changes)])), engine);

    /// <summary>Whether the goal is met for all, and how far off it is: the weakest answer first, then all together.</summary>
    private static (bool IsMet, long Rank) Try(Asker asker, ReachQuestion question, ImmutableArray<(State State, int Count)> classes)
    {
        var isMet = true;
        long worst = 0, sum = 0;
        foreach (var (beneficiary, count) in classes)
        {
            var (verdict, form, _) = asker.Headline(new(question.Guarantor, beneficiary, question.Promise, question.On, question.Settings, Detail.Verdict));
            isMet &= question.Goal.IsMet(verdict, form);
            var rank = ((verdict == Verdict.Disputed ? 4 : Strength.Of(verdict)) * 2) + (question.Goal.Form is { } wanted && form != wanted ? 1 : 0);
            worst = Math.Max(worst, rank);
            sum += rank * count;
        }

        return (isMet, (worst * 10_000) + sum);
    }

    private static ImmutableArray<Answer> Answers(Engine engine, ReachQuestion question)
    {
        var asker = new Asker(engine);
        return [.. question.Beneficiaries.Select(beneficiary => asker.Ask(new(question.Guarantor, beneficiary, question.Promise, question.On, question.Settings)))];
    }

    private static bool IsMet(ReachQuestion question, Answer answer) => answer.Verdict is { } verdict && question.Goal.IsMet(verdict, answer.Form);

    private static bool Clash(ImmutableArray<ReachMove> menu, int[] moves)
    {
        for (var i = 0; i < moves.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (menu[moves[i]].Excludes(menu[moves[j]]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How many sets of a size there are.</summary>
    private static long Choose(int count, int size) => Enumerable.Range(0, size).Aggregate(1L, (ways, i) => ways * (count - i) / (i + 1));

    /// <summary>All subsets of the numbers below <paramref name="count"/> of 1 up to <paramref name="most"/> members, small ones first; the array is used again.</summary>
    private static IEnumerable<int[]> Subsets(int count, int most)
    {
        for (var size = 1; size <= most; size++)
        {
            var chosen = Enumerable.Range(0, size).ToArray();
            while (true)
            {
                yield return chosen;
                var i = size - 1;
                while (i >= 0 && chosen[i] == count - size + i)
                {
                    i--;
                }

                if (i < 0)
                {
                    break;
                }

                chosen[i]++;
                for (var j = i + 1; j < size; j++)
                {
                    chosen[j] = chosen[j - 1] + 1;
                }
            }
        }
    }
}
