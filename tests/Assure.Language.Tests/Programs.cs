using System.Text;
using CsCheck;

namespace Assure.Language.Tests;

/// <summary>Generates programs that the parser accepts, in any layout, and damaged ones.</summary>
internal static class Programs
{
    private static string[] Scraps { get; } =
    [
        "(", ")", ",", ":", "\"", "\\", "--", "-", "\n", "\r\n", "\r", " ", "\t", "some ", "where ", "and ", "or ", "not ", "is ", "the ", "reading", "RUS ",
        "USAx ", "1995-13-01 ", "1995 ", "assurance ", "doubt ", "relation ", "define ", "dispute ", "kind ", "follows ", "qualification ",
        "to ", "from ", "on ", "en ", "sv ", "unless ", "when ", "promises ", "by ", "each ", "state ", "x ", "é", "\u0000", "\uD800", "[not read]",
    ];

    private static readonly Gen<string> Name = Gen.OneOf<string>("a", "b1", "non-use", "form", "kind", "status", "yes", "sv", "default", "means", "held");
    private static readonly Gen<string> State = Gen.OneOf<string>("RUS", "USA", "SWE", "CHN");
    private static readonly Gen<string> Sort = Gen.OneOf<string>("state", "territory", "treaty", "alliance", "zone");
    private static readonly Gen<string> Date = Gen.OneOf<string>("1995", "1994-01", "1995-04-05");
    private static readonly Gen<string> Quoted = Gen.OneOf<string>("\"\"", "\"a text\"", "\"with \\\" and \\\\ and -- in it, long enough to push a line over its end\"");
    private static readonly Gen<string> Term = Gen.OneOf<string>(Name, State, Gen.OneOf<string>("the guarantor", "the beneficiary"));
    private static readonly Gen<string> Sentences = Gen.Select(Quoted, Quoted, (en, sv) => $"en {en} sv {sv}");

    /// <summary>Several declarations, laid out anyhow, with comments.</summary>
    public static Gen<string> Valid { get; } =
        Gen.Select(Declaration.List[1, 5], Gen.Int, (declarations, seed) => Scatter(declarations, new Random(seed)));

    /// <summary>A program with some of its characters changed, lost or doubled.</summary>
    public static Gen<string> Damaged { get; } = Gen.Select(Valid, Gen.Int, (text, seed) =>
    {
        var random = new Random(seed);
        var builder = new StringBuilder(text);
        for (var i = random.Next(1, 6); i > 0 && builder.Length > 0; i--)
        {
            var at = random.Next(builder.Length);
            switch (random.Next(4))
            {
                case 0:
                    builder.Remove(at, Math.Min(random.Next(1, 12), builder.Length - at));
                    break;
                case 1:
                    builder.Insert(at, Scraps[random.Next(Scraps.Length)]);
                    break;
                case 2:
                    builder[at] = (char)random.Next(0x20, 0x180);
                    break;
                default:
                    builder.Insert(at, builder.ToString(at, Math.Min(20, builder.Length - at)));
                    break;
            }
        }

        return builder.ToString();
    });

    /// <summary>Words of the language, and things that are none, in any order.</summary>
    public static Gen<string> Garbage { get; } = Gen.OneOf<string>(
        Gen.OneOf<string>(Scraps).Array[0, 60].Select(string.Concat),
        Gen.String[0, 200]);

    private static Gen<string> Declaration => Gen.OneOf<string>(Relation, Define, Dispute, Kind, Follows, Text, Qualification, Expect);

    private static Gen<string> Expect => Gen.Select(
        Name, State, Gen.OneOf<string>(State, Name), Gen.OneOf<string>("conditional", "none", "disputed, treaty", "dormant, law in a", "excluded in b1"), Gen.OneOf<string>("text", "reading"),
        (kind, by, to, verdict, basis) => $"expect {kind} by {by} to {to} on 1995-04-05 is {verdict} as {basis}");

    private static Gen<string> Relation => Gen.Select(
        Gen.OneOf<string>("recorded in parties", "recorded in a incomplete", "conduct", "judged by the guarantor", "judged by p"),
        Gen.OneOf<string>(Gen.OneOf<string>("symmetric", "occurs in events", "as judged by the guarantor"), Atom.Select(atom => $"entails {atom}")).List[0, 3],
        Optional(Sentences),
        (truth, traits, sentences) => $"relation r(state p, treaty q) {truth} {string.Join(' ', traits)} {sentences}");

    private static Gen<string> Define => Gen.Select(
        Name, Formula(4), Optional(Sentences), Optional(Sentences.Select(s => $"noun {s}")),
        (name, formula, sentences, noun) => $"define {name}(state p, zone q) means {formula} {sentences} {noun}");

    private static Gen<string> Dispute => Gen.Select(
        Name, Quoted, Optional(Quoted.Select(q => $"sv {q}")), Optional(Sentences), Gen.Bool,
        (name, question, swedish, sentences, isDoubt) => isDoubt
            ? $"doubt {name} {question} {swedish} default yes reading yes {sentences} reading no"
            : $"dispute {name} {question} {swedish} reading yes {sentences} held by RUS, \"a scholar\" sv \"en forskare\", \"SIPRI\" reading no held by USA");

    private static Gen<string> Kind => Gen.Select(
        Name, Optional(Name.Select(n => $"under {n}")), Optional(Gen.Const("counts intends")), Sentences,
        (name, under, counts, sentences) => $"kind {name} {under} {counts} {sentences}");

    private static Gen<string> Follows => Gen.Select(
        Name, Name, Optional(Formula(2).Select(f => $"to state s where ({f})")), Optional(Formula(2).Select(f => $"unless used when {f}")),
        (a, b, target, unless) => $"follows {a} from {b} {target} {unless}");

    private static Gen<string> Text => Gen.Select(
        Gen.OneOf<string>("assurance", "intends", "offers", "says", "draft"),
        Name,
        Gen.OneOf<string>(Gen.OneOf<string>("by RUS", "by CHN, FRA, GBR, RUS, USA"), Formula(2).Select(f => $"by each state g where {f}")),
        Address,
        Clauses,
        (head, name, promisers, address, clauses) => $"{head} {name} {promisers} promises non-use, non-threat {address} {clauses}");

    private static Gen<string> Qualification => Gen.Select(
        Name, Clauses, (name, clauses) => $"qualification {name} of a, b by RUS {clauses}");

    private static Gen<string> Address => Gen.OneOf<string>(
        Gen.Const("to UKR, BLR, KAZ"),
        Formula(3).Select(f => $"to state s where {f}"),
        Gen.Select(Formula(2), Formula(2), (f, g) => $"to territory t where {f} or state s where {g} or SWE, FIN except territory u where ({f})"));

    private static Gen<string> Clauses => Gen.Select(
        Gen.OneOf<string>(
            Formula(3).Select(f => $"provided {f}"),
            Formula(3).Select(f => $"upon {f}"),
            Name.Select(n => $"replaces {n}"),
            Name.Select(n => $"disputed {n}"),
            Name.Select(n => $"beside {n}, other")).List[0, 3],
        Optional(Formula(3).Select(f => $"unless joint when {f}")),
        Optional(Sentences.Select(s => $"reserves review {s}")),
        Optional(Gen.OneOf<string>("form treaty", "form memorandum, treaty under reading(d, yes)")),
        Optional(Gen.OneOf<string>("from 1995-04-05 to 2004", "from 1995 uncertain \"why\"")),
        Optional(Sentences),
        (some, unless, reserves, form, dates, sentences) => $"{string.Join(' ', some)} {unless} {reserves} {form} {dates} {sentences}");

    private static Gen<string> Atom => Gen.Select(
        Gen.OneOf<string>("party", "attacks-with", "a-relation-with-a-long-name"), Term.List[1, 3], (name, terms) => $"{name}({string.Join(", ", terms)})");

    private static Gen<string> Formula(int depth) => depth == 0 ? Unary(0) : Gen.OneOf<string>(
        Unary(depth),
        Unary(depth - 1).List[2, 4].Select(all => Join(" and ", all)),
        Unary(depth - 1).List[2, 3].Select(all => Join(" or ", all)));

    private static Gen<string> Unary(int depth) => depth == 0
        ? Gen.OneOf<string>(
            Atom,
            Atom.Select(atom => $"ever {atom}"),
            Gen.Select(Atom, Date, (atom, date) => $"{atom} before {date}"),
            Gen.Select(Atom, Date, (atom, date) => $"{atom} on {date}"),
            Gen.Select(Name, Term, (left, right) => $"{left} is {right}"),
            Gen.Select(State, Term, (left, right) => $"{left} is not {right}"),
            Gen.Const("reading(d, yes)"))
        : Gen.OneOf<string>(
            Unary(0),
            Unary(depth - 1).Select(f => $"not {f}"),
            Formula(depth - 1).Select(f => $"({f})"),
            Gen.Select(Sort, Formula(depth - 1), (sort, f) => $"some {sort} x: {f}"),
            Gen.Select(Sort, Formula(depth - 1), Formula(depth - 1), (sort, f, g) => $"every {sort} x where {f}: {g}"));

    /// <summary>What a quantifier governs reaches as far right as it can, so only the last operand may end in one.</summary>
    private static string Join(string word, List<string> operands) => string.Join(
        word,
        operands.Select((operand, i) =>
            i < operands.Count - 1 && (operand.StartsWith("not ") || operand.StartsWith("some ") || operand.StartsWith("every "))
                ? $"({operand})"
                : operand));

    private static Gen<string> Optional(Gen<string> gen) => Gen.Select(gen, Gen.Bool, (text, keep) => keep ? text : string.Empty);

    /// <summary>Puts any blanks where blanks are, now and then a line end or a comment; never a line end before <c>on</c>.</summary>
    private static string Scatter(IEnumerable<string> declarations, Random random)
    {
        var builder = new StringBuilder();
        foreach (var declaration in declarations)
        {
            var inQuotes = false;
            for (var i = 0; i < declaration.Length; i++)
            {
                var character = declaration[i];
                if (character == '"' && (i == 0 || declaration[i - 1] != '\\'))
                {
                    inQuotes = !inQuotes;
                }

                if (character != ' ' || inQuotes)
                {
                    builder.Append(character);
                    continue;
                }

                var mayBreak = !declaration.AsSpan(i).StartsWith(" on ");
                builder.Append(random.Next(mayBreak ? 12 : 3) switch
                {
                    0 => "  ",
                    1 => "\t",
                    2 => " ",
                    3 => "\n  ",
                    4 => "\r\n ",
                    5 => "  -- S/1995/261, para. 2 [not read]\n ",
                    6 => "\n\n  -- a note of its own\n  ",
                    _ => " ",
                });
            }

            builder.Append(random.Next(4) switch
            {
                0 => "  -- npt, art. IX  \n",
                1 => "\n\n\n-- before the next\n\n",
                2 => "\n  -- indented note\n",
                _ => "\n",
            });
        }

        return builder.ToString();
    }
}
