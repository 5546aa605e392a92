using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Assure.Peers.Datalog;

/// <summary>Reads the rules of the program that Assure exports for an answer-set solver; choices and directives are passed over.</summary>
internal sealed partial class RuleReader
{
    private readonly List<string> tokens;
    private int at;
    private int unnamed;

    private RuleReader(string program) => tokens = [.. Tokens().Matches(program).Select(static one => one.Value).Where(static one => one[0] is not ('%' or '#'))];

    /// <summary>The rules and facts, in the order written.</summary>
    public static ImmutableArray<Rule> Read(string program)
    {
        var reader = new RuleReader(program);
        var rules = ImmutableArray.CreateBuilder<Rule>();
        while (reader.at < reader.tokens.Count)
        {
            rules.AddRange(reader.Statement());
        }

        return rules.ToImmutable();
    }

    private IEnumerable<Rule> Statement()
    {
        if (tokens[at] == "{" || (char.IsAsciiDigit(tokens[at][0]) && tokens[at + 1] == "{"))
        {
            at = tokens.IndexOf(".", at) + 1;
            return [];
        }

        var heads = ReadAtoms();
        var body = ImmutableArray.CreateBuilder<Literal>();
        if (Next() == ":-")
        {
            do
            {
                body.Add(ReadLiteral());
            }
            while (Next() == ",");
        }

        return tokens[at - 1] == "." ? heads.Select(head => new Rule(head, body.ToImmutable())) : throw new FormatException($"'{tokens[at - 1]}' stands where a rule should end, after {heads[0]}");
    }

    private Literal ReadLiteral()
    {
        if (tokens[at] == "not")
        {
            at++;
            return new Literal.OfAtom(ReadAtoms()[0], false);
        }

        var left = ReadTerm();
        if (tokens[at] is "=" or "!=" or "<" or "<=" or ">" or ">=")
        {
            return new Literal.Compares(left, Next(), ReadTerm());
        }

        return left switch
        {
            Term.Compound compound => new Literal.OfAtom(new(compound.Functor, [.. compound.Arguments.Select(Flat)]), true),
            _ => throw new FormatException($"'{left}' is no literal"),
        };
    }

    /// <summary>An atom; several where an argument offers alternatives.</summary>
    private List<Atom> ReadAtoms()
    {
        var name = Next();
        var alternatives = new List<List<Term>> { new() };
        if (tokens[at] == "(")
        {
            do
            {
                at++;
                if (tokens[at - 1] == ";")
                {
                    alternatives.Add([]);
                }

                alternatives[^1].Add(Flat(ReadTerm()));
            }
            while (tokens[at] is "," or ";");
            at++;
        }

        return alternatives.ConvertAll(one => new Atom(name, [.. one]));
    }

    private Term ReadTerm()
    {
        var token = Next();
        Term term = token switch
        {
            "_" => new Term.Variable($"U{unnamed++}"),
            _ when char.IsAsciiDigit(token[0]) => new Term.Number(int.Parse(token, CultureInfo.InvariantCulture)),
            _ when char.IsAsciiLetterUpper(token[0]) => new Term.Variable(token),
            _ when token[0] == '"' => new Term.Symbol(token[1..^1]),
            _ when tokens[at] == "(" => new Term.Compound(token, ReadArguments()),
            _ => new Term.Symbol(token),
        };
        if (tokens[at] == "-")
        {
            at += 2;
            return new Term.OneLess(term);
        }

        return term;
    }

    private ImmutableArray<Term> ReadArguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Term>();
        do
        {
            at++;
            arguments.Add(ReadTerm());
        }
        while (tokens[at] == ",");
        at++;
        return arguments.ToImmutable();
    }

    private static Term Flat(Term term) => term is Term.Compound compound ? Term.Flat(compound) : term;

    private string Next() => tokens[at++];

    [GeneratedRegex("""%[^\n]*|\#[^\n]*|"(?:\\.|[^"\\])*"|[A-Za-z_][A-Za-z0-9_]*|[0-9]+|:-|!=|<=|>=|[<>=(){},.;:\-]""")]
    private static partial Regex Tokens();
}
