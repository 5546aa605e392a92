using System.Collections.Immutable;

namespace Assure.Peers.Datalog;

/// <summary>The record and its rules as stratified Datalog with negation: rules over moments, each a day and one way its open choices fall.</summary>
/// <remarks>
/// Made from the program for the answer-set solver. What depends on the day or on how choices fall has the moment as its first argument.
/// Given with each run are <c>moment(At, day)</c>, <c>reads(At, dispute, reading)</c> and <c>passed(At, window, end)</c>.
/// </remarks>
internal sealed class DatalogProgram
{
    /// <summary>What is given with each run.</summary>
    public static readonly ImmutableArray<Signature> Given = [new("moment", 2), new("reads", 3), new("passed", 3)];

    /// <summary>The atom asked for: <c>answer(At, promiser, promised to, kind, verdict, form, best)</c>.</summary>
    public static readonly Signature Goal = new("answer", 7);

    private DatalogProgram(ImmutableArray<Rule> facts, ImmutableArray<ImmutableArray<Rule>> strata)
    {
        Facts = facts;
        Strata = strata;
    }

    /// <summary>The facts.</summary>
    public ImmutableArray<Rule> Facts { get; }

    /// <summary>The rules that make each predicate, in an order in which all that a predicate needs, but itself, stands before it.</summary>
    public ImmutableArray<ImmutableArray<Rule>> Strata { get; }

    /// <summary>Reads the program for the answer-set solver.</summary>
    /// <param name="program">The program.</param>
    public static DatalogProgram Of(string program)
    {
        var rules = RuleReader.Read(program);
        rules = Flattening.Of([.. rules.Where(static rule => rule.Head.Predicate != "refused" && !IsSilence(rule)), .. Choices()]);
        return Moments(rules);
    }

    /// <summary>How choices fall is given.</summary>
    private static ImmutableArray<Rule> Choices() => RuleReader.Read("falls(D,R) :- reads(D,R). past(W,E) :- passed(W,E).");

    /// <summary>That nothing is promised needs no rule: there is no answer.</summary>
    private static bool IsSilence(Rule rule) => rule.Head.Predicate == "answer" && rule.Head.Arguments[3] is Term.Symbol { Text: "none" };

    private static DatalogProgram Moments(ImmutableArray<Rule> rules)
    {
        var timed = new HashSet<Signature> { new("reads", 2), new("passed", 2) };
        while (rules.Any(rule => (rule.Terms.Any(IsDay) || rule.Atoms.Any(atom => timed.Contains(atom.Signature))) && timed.Add(rule.Head.Signature)))
        {
        }

        Atom Timed(Atom atom) => timed.Contains(atom.Signature) ? atom with { Arguments = [new Term.Variable("At"), .. atom.Arguments] } : atom;
        Rule At(Rule rule)
        {
            if (!timed.Contains(rule.Head.Signature))
            {
                return rule;
            }

            var dated = rule.Terms.Any(IsDay);
            var body = rule.Body.Select(one => one is Literal.OfAtom of ? of with { Atom = Timed(of.Atom) } : one);
            var needs = dated || !rule.Body.OfType<Literal.OfAtom>().Any(one => one.Holds && timed.Contains(one.Atom.Signature));
            Rule made = new(Timed(rule.Head), needs ? [new Literal.OfAtom(new("moment", [new Term.Variable("At"), new Term.Variable("Day")]), true), .. body] : [.. body]);
            return dated ? Undated(made) : made;
        }

        var all = rules.Select(At).ToList();
        var needed = Needed(all);
        var facts = all.Where(rule => rule.Body.IsEmpty && needed.Contains(rule.Head.Signature)).ToImmutableArray();
        var made = all.Where(rule => !rule.Body.IsEmpty && needed.Contains(rule.Head.Signature)).ToLookup(static rule => rule.Head.Signature);
        var strata = ImmutableArray.CreateBuilder<ImmutableArray<Rule>>();
        var (done, open) = (new HashSet<Signature>(), new HashSet<Signature>());
        foreach (var predicate in made.Select(static one => one.Key))
        {
            Visit(predicate);
        }

        return new(facts, strata.ToImmutable());

        void Visit(Signature predicate)
        {
            if (done.Contains(predicate) || !made.Contains(predicate))
            {
                return;
            }

            if (!open.Add(predicate))
            {
                throw new InvalidOperationException($"{predicate} rests on itself through another predicate");
            }

            foreach (var other in made[predicate].SelectMany(static rule => rule.Atoms).Select(static atom => atom.Signature).Where(other => other != predicate))
            {
                Visit(other);
            }

            open.Remove(predicate);
            done.Add(predicate);
            strata.Add([.. made[predicate]]);
        }
    }

    private static HashSet<Signature> Needed(List<Rule> rules)
    {
        var heads = rules.ToLookup(static rule => rule.Head.Signature);
        var needed = new HashSet<Signature>();
        var rest = new Stack<Signature>([Goal]);
        while (rest.TryPop(out var next))
        {
            if (needed.Add(next))
            {
                foreach (var atom in heads[next].SelectMany(static rule => rule.Atoms))
                {
                    rest.Push(atom.Signature);
                }
            }
        }

        return needed;
    }

    private static bool IsDay(Term term) => term is Term.Symbol { Text: "day" };

    private static Rule Undated(Rule rule) => new(
        Undated(rule.Head),
        [.. rule.Body.Select<Literal, Literal>(static one => one is Literal.Compares pair ? new Literal.Compares(Undated(pair.Left), pair.Sign, Undated(pair.Right)) : (Literal.OfAtom)one with { Atom = Undated(((Literal.OfAtom)one).Atom) })]);

    private static Atom Undated(Atom atom) => atom with { Arguments = [.. atom.Arguments.Select(Undated)] };

    private static Term Undated(Term term) => IsDay(term) ? new Term.Variable("Day") : term;
}
