using System.Text;
using Assure.Peers.Datalog;

namespace Assure.Peers.Prolog;

/// <summary>Writes a program as Prolog with tabling: rules as they are, the parts of a body in an order that binds soonest.</summary>
/// <remarks>Cells are asked one by one, so most variables of a head are bound when a rule is tried.</remarks>
internal sealed class PrologWriter(DatalogProgram program)
{
    /// <summary>What is tried only where all of it is bound.</summary>
    private const string Guarded = "met";

    /// <summary>What is tabled: what many cells ask again. The rest is cheaper worked out anew than looked up; found by trying.</summary>
    private static readonly HashSet<string> Tabled = new(StringComparer.Ordinal) { "reaches", "gives", "clause", "chain", "lost", "unsure", "can", "sure", "tier", "head", "stands", "exists", "held" };

    /// <summary>The program: facts, rules, and what is given with each run as dynamic predicates.</summary>
    public string Write()
    {
        var text = new StringBuilder(":- style_check(-singleton).\n:- style_check(-discontiguous).\n");
        var made = program.Strata.SelectMany(static rules => rules).Concat(program.Facts).ToList();
        foreach (var predicate in made.SelectMany(static rule => rule.Atoms).Select(static atom => atom.Signature).Concat(DatalogProgram.Given).Except(made.Select(static rule => rule.Head.Signature)))
        {
            text.Append($":- dynamic {predicate}/{predicate.Arity}.\n");
        }

        foreach (var predicate in program.Strata.Select(static rules => rules[0].Head.Signature).Where(IsTabled))
        {
            text.Append($":- table {predicate}/{predicate.Arity}.\n");
        }

        foreach (var fact in program.Facts)
        {
            text.Append(Atom(fact.Head)).Append(".\n");
        }

        foreach (var rules in program.Strata)
        {
            var predicate = rules[0].Head.Signature;
            var isSettled = rules.All(static rule => !rule.Head.Variables.Contains("At"));
            text.Append(isSettled ? $":- dynamic {predicate}/{predicate.Arity}.\n" : "");
            foreach (var rule in rules)
            {
                var body = Ordered(rule);
                text.Append(Atom(rule.Head)).Append(body.Count == 0 ? "" : $" :- {string.Join(", ", body.Select(Written))}").Append(".\n");
            }

            // What does not depend on the moment is worked out once.
            var any = $"{predicate}({string.Join(',', Enumerable.Range(0, predicate.Arity).Select(static i => $"A{i}"))})";
            text.Append(isSettled ? $":- findall({any}, {any}, All), sort(All, Once), retractall({any}), forall(member(One, Once), assertz(One)).\n" : "");
        }

        return text.ToString();
    }

    /// <summary>A fact.</summary>
    public static string Fact(Signature predicate, params IEnumerable<object> arguments) =>
        $"{predicate}({string.Join(',', arguments.Select(static one => one is int number ? $"{number}" : int.TryParse($"{one}", out var row) ? $"{row}" : Quoted($"{one}")))}).\n";

    private static bool IsTabled(Signature predicate) => Tabled.Contains(predicate.Name) || predicate.Name.StartsWith("def_", StringComparison.Ordinal);

    /// <summary>Positive parts by how much of them is bound already; a comparison or denial as soon as all it speaks of is surely bound.</summary>
    private static List<Literal> Ordered(Rule rule)
    {
        // The guard that tells a solver what to ground: here a rule is tried only where it is asked for.
        var rest = rule.Body.Where(static one => one is not Literal.OfAtom { Atom: { Predicate: "use", Arguments.Length: 4 } }).ToList();
        var surely = new HashSet<string>(rest.Count < rule.Body.Length || rule.Head.Predicate == Guarded ? rule.Head.Variables : [], StringComparer.Ordinal) { "At" };

        var (probably, ordered) = (new HashSet<string>(rule.Head.Variables, StringComparer.Ordinal) { "At" }, new List<Literal>());
        while (rest.Count > 0)
        {
            var next = rest.Find(one => one is Literal.Compares { Sign: "=" } pair && (pair.Left.Variables.All(surely.Contains) || pair.Right.Variables.All(surely.Contains)))
                ?? rest.Find(one => (one is not Literal.OfAtom { Holds: true } || IsGuarded(one)) && one.Variables.Where(variable => !IsLocal(rule, one, variable)).All(surely.Contains))
                ?? rest.OfType<Literal.OfAtom>()
                    .Where(static one => one.Holds && !IsGuarded(one))
                    .MinBy(one => (one.Variables.Distinct().Count(variable => !probably.Contains(variable)) * 10) - one.Atom.Arguments.Count(term => term.Variables.All(probably.Contains)))
                ?? throw new InvalidOperationException($"a rule for {rule.Head} leaves a variable unbound");
            rest.Remove(next);
            ordered.Add(next);
            surely.UnionWith(next.Variables);
            probably.UnionWith(next.Variables);
        }

        return ordered;
    }

    /// <summary>Whether a part is tried only where all of it is bound, its rules being without their guard.</summary>
    private static bool IsGuarded(Literal literal) => literal is Literal.OfAtom { Atom.Predicate: Guarded };

    /// <summary>Whether a variable occurs in one part of a rule alone.</summary>
    private static bool IsLocal(Rule rule, Literal literal, string variable) =>
        !rule.Head.Variables.Contains(variable) && rule.Body.Count(one => one.Variables.Contains(variable)) == 1 && literal is Literal.OfAtom;

    private static string Written(Literal literal) => literal switch
    {
        Literal.OfAtom one => $"{(one.Holds ? "" : "\\+ ")}{Atom(one.Atom)}",
        Literal.Compares one => $"{Written(one.Left)} {one.Sign switch { "=" => "=", "!=" => "\\==", "<" => "@<", "<=" => "@=<", ">" => "@>", _ => "@>=" }} {Written(one.Right)}",
        _ => throw new NotSupportedException(literal.GetType().Name),
    };

    private static string Atom(Atom atom) => $"{atom.Signature}({string.Join(',', atom.Arguments.Select(Written))})";

    private static string Written(Term term) => term is Term.Symbol symbol ? Quoted(symbol.Text) : term.ToString();

    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
