using System.Collections.Immutable;
using System.Globalization;
using Assure.Peers.Datalog;

namespace Assure.Peers.DuckDb;

/// <summary>Writes a program as SQL: a table for each predicate, made by one statement from the tables before it.</summary>
internal sealed class SqlWriter(DatalogProgram program, Constants constants)
{
    /// <summary>The statements that make the tables of facts, empty ones for predicates that no rule or fact makes included.</summary>
    public IEnumerable<string> Facts()
    {
        var facts = program.Facts.ToLookup(static one => one.Head.Signature);
        var made = Ruled();
        var all = program.Strata.SelectMany(static rules => rules).SelectMany(static rule => rule.Atoms).Select(static atom => atom.Signature)
            .Concat(facts.Select(static one => one.Key)).Concat(DatalogProgram.Given).Distinct();
        foreach (var predicate in all.Where(one => !made.Contains(one)))
        {
            yield return Table(predicate);
            if (facts.Contains(predicate))
            {
                yield return $"INSERT INTO {predicate} VALUES {string.Join(',', facts[predicate].Select(fact => $"({string.Join(',', fact.Head.Arguments.Select(Constant))})").Distinct())}";
            }
        }
    }

    /// <summary>An empty table for a predicate.</summary>
    public static string Table(Signature predicate) => $"CREATE TABLE {predicate} ({string.Join(',', Enumerable.Range(0, predicate.Arity).Select(static i => $"a{i} INTEGER"))})";

    /// <summary>The statements that make the tables of the rules, in order, each with its predicate.</summary>
    public IEnumerable<(Signature Predicate, string Statement)> Rules()
    {
        var facts = program.Facts.ToLookup(static one => one.Head.Signature);
        foreach (var rules in program.Strata)
        {
            var predicate = rules[0].Head.Signature;
            var stated = facts[predicate].Select(fact => $"SELECT {Columns(fact.Head.Arguments.Select(Constant))}");
            var (again, once) = (rules.Where(rule => rule.Atoms.Any(atom => atom.Signature == predicate)).ToList(), rules.Where(rule => rule.Atoms.All(atom => atom.Signature != predicate)));
            var start = string.Join(" UNION ALL ", once.Select(Select).Concat(stated));
            yield return (predicate, again.Count == 0
                ? $"CREATE TABLE {predicate} AS SELECT DISTINCT * FROM ({start})"
                : $"CREATE TABLE {predicate} AS WITH RECURSIVE {predicate}({string.Join(',', Enumerable.Range(0, predicate.Arity).Select(static i => $"a{i}"))}) AS (({start}) UNION ({string.Join(" UNION ALL ", again.Select(Select))})) SELECT * FROM {predicate}");
        }
    }

    private HashSet<Signature> Ruled() => [.. program.Strata.Select(static rules => rules[0].Head.Signature)];

    /// <summary>A rule as a query: what must hold is joined, what must not is asked about.</summary>
    private string Select(Rule rule)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var (from, where) = Parts(rule.Body, places);
        return $"SELECT {Columns(rule.Head.Arguments.Select(one => Value(one, places)))} FROM {string.Join(", ", from)}{Where(where)}";
    }

    private (List<string> From, List<string> Where) Parts(ImmutableArray<Literal> literals, Dictionary<string, string> places)
    {
        var (from, where) = (new List<string>(), new List<string>());
        foreach (var atom in literals.OfType<Literal.OfAtom>().Where(static one => one.Holds).Select(static one => one.Atom))
        {
            var alias = $"t{from.Count}";
            from.Add($"{atom.Signature} {alias}");
            where.AddRange(Conditions(atom, alias, places, binds: true));
        }

        foreach (var literal in literals)
        {
            switch (literal)
            {
                case Literal.Compares { Sign: "=", Left: Term.Variable left } one when !places.ContainsKey(left.Name):
                    places.Add(left.Name, Value(one.Right, places));
                    break;
                case Literal.Compares one:
                    where.Add($"{Value(one.Left, places)} {(one.Sign == "!=" ? "<>" : one.Sign)} {Value(one.Right, places)}");
                    break;
                case Literal.OfAtom { Holds: false, Atom: var atom }:
                    where.Add($"NOT EXISTS (SELECT 1 FROM {atom.Signature} n{Where([.. Conditions(atom, "n", places, binds: false)])})");
                    break;
            }
        }

        return (from, where);
    }

    private static string Where(List<string> conditions) => conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";

    private IEnumerable<string> Conditions(Atom atom, string alias, Dictionary<string, string> places, bool binds)
    {
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            if (atom.Arguments[i] is not Term.Variable variable)
            {
                yield return $"{alias}.a{i} = {Constant(atom.Arguments[i])}";
            }
            else if (places.TryGetValue(variable.Name, out var place))
            {
                yield return $"{alias}.a{i} = {place}";
            }
            else if (binds)
            {
                places.Add(variable.Name, $"{alias}.a{i}");
            }
        }
    }

    private static string Columns(IEnumerable<string> values) => string.Join(", ", values.Select(static (value, i) => $"{value} AS a{i}"));

    private string Value(Term term, Dictionary<string, string> places) => term is Term.Variable variable ? places[variable.Name] : Constant(term);

    private string Constant(Term term) => term is Term.Number number ? number.ToString() : constants.Number(term.ToString()).ToString(CultureInfo.InvariantCulture);
}
