using System.Collections.Immutable;
using System.Globalization;
using Assure.Reasoning.Residuals;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Says the formulas of a text as a rule, of any state and, where several give it, of any promiser.</summary>
/// <remarks>Where the record has no sentence for a part, the whole formula is left to its code.</remarks>
internal sealed class RulePhrase
{
    private const int Deepest = 6;

    /// <summary>How a list of ways begins.</summary>
    private const string First = "(1) ";
    private readonly Words words;
    private readonly PageWords page;
    private readonly Telling telling;
    private readonly DateOnly on;
    private readonly State? promiser;

    /// <summary>Prepares to say the rules of one promiser, or of whoever gives a text.</summary>
    /// <param name="words">The language.</param>
    /// <param name="on">The day, for the names of states.</param>
    /// <param name="promiser">The promiser; null for one of several.</param>
    /// <param name="to">What is promised to: a state or a territory.</param>
    public RulePhrase(Words words, DateOnly on, State? promiser, Sort to = Sort.State)
    {
        this.on = on;
        this.promiser = promiser;
        this.words = words;
        page = words.Pages;
        telling = new(words, on, false, promiser ?? Unnamed("rule.promiser"), Unnamed($"rule.{Key(to)}"));
    }

    /// <summary>The same, of what is promised to territories.</summary>
    public RulePhrase OfTerritories() => new(words, on, promiser, Sort.Territory);

    /// <summary>Says a formula as a sentence; null where the record has no words for a part of it, empty where nothing is asked.</summary>
    public string? Of(Formula formula) => Say(formula, static _ => null, denied: false, depth: 0);

    /// <summary>Whom a class of an address means: names, or any state for which something holds.</summary>
    /// <returns>Who, and what must hold of it; empty where nothing must, null where the record has no words for it.</returns>
    public (string Who, string? Provided) Of(Target target)
    {
        if (Names(target.Where) is { } names)
        {
            return (words.And([.. names.Select(Text)]), "");
        }

        if (target.Where is Formula.And and && and.Operands.FirstOrDefault(static operand => Names(operand) is not null) is { } naming)
        {
            return (words.Or([.. Names(naming)!.Select(Text)]), Of(new Formula.And([.. and.Operands.Where(operand => operand != naming)])));
        }

        var provided = target.Sort == Sort.Territory ? OfTerritories().Of(target.Where) : Of(target.Where);
        return (page[provided?.Length == 0 ? $"rule.any.{Key(target.Sort)}" : $"rule.a.{Key(target.Sort)}"], provided);
    }

    private string Text(Entity entity) => telling.Name(entity).Text;

    private State Unnamed(string key)
    {
        var (name, genitive) = (page[key], page[key + ".genitive"]);
        var en = new StateName(null, null, name, "", genitive, "", false, name, genitive, "", []);
        return new State(-1, "", new Bilingual(name, name), DateOnly.MinValue, null, [], [en], new RowOrigin("", 0));
    }

    private static string Key(Sort sort) => sort == Sort.Territory ? "territory" : "state";

    private static Entity[]? Names(Formula formula) => formula switch
    {
        Formula.Same { Left: Term.BeneficiaryTerm, Right: Term.Constant one } => [one.Entity],
        Formula.Or { Operands.Length: > 0 } any when any.Operands.All(static operand => operand is Formula.Same { Left: Term.BeneficiaryTerm, Right: Term.Constant }) =>
            [.. any.Operands.Select(static operand => ((Term.Constant)((Formula.Same)operand).Right).Entity)],
        _ => null,
    };

    private string? Say(Formula formula, Func<Term.Variable, Noun?> bound, bool denied, int depth) => formula switch
    {
        Formula.Not not => Say(not.Operand, bound, !denied, depth),
        Formula.And and => Joined(and.Operands, bound, denied, denied, depth),
        Formula.Or or => Joined(or.Operands, bound, denied, !denied, depth),
        Formula.Same same => Same(same, bound, denied),
        Formula.Atom { Relation.Sentence: { } sentence } atom => Timed(Sentence(words.Of(sentence), atom.Relation.Parameters, atom.Arguments, bound, denied), atom.Time),
        Formula.Call { Definition.Sentence: { } sentence } call => Sentence(words.Of(sentence), call.Definition.Parameters, call.Arguments, bound, denied),
        Formula.Call call when depth < Deepest => Say(call.Definition.Body, variable => variable.Slot < call.Arguments.Length ? NounOf(call.Arguments[variable.Slot], bound) : bound(variable), denied, depth + 1),
        Formula.Some some => Some(some, bound, denied, depth),
        Formula.ReadingIs reading => page.Filled(denied ? "rule.reading.not" : "rule.reading", Gloss(reading), reading.Dispute.Id),
        _ => null,
    };

    private string Gloss(Formula.ReadingIs reading) => reading.Dispute.Readings[reading.Reading].Gloss is { } gloss ? words.Of(gloss) : reading.Dispute.Readings[reading.Reading].Id;

    /// <summary>Parts joined; a reading that must be taken stands first, and ways of more than a few words are counted, so that it is plain what belongs together.</summary>
    private string? Joined(ImmutableArray<Formula> operands, Func<Term.Variable, Noun?> bound, bool denied, bool isChoice, int depth)
    {
        Formula.ReadingIs[] readings = isChoice || denied ? [] : [.. operands.OfType<Formula.ReadingIs>()];
        Formula[] others = [.. operands.Except(readings)];
        if (others.Length == 0)
        {
            return readings.Length == 0 ? "" : words.And([.. readings.Select(reading => Say(reading, bound, denied, depth)!)]);
        }

        string?[] said = [.. others.Select(operand => Say(operand, bound, denied, depth))];
        if (Array.Exists(said, static part => part is null))
        {
            return null;
        }

        string[] parts = [.. said.Select((part, i) => others.Length > 1 && !isChoice && IsChoice(others[i], denied) && !part!.Contains(First, StringComparison.Ordinal) ? page.Filled("rule.either", part!) : part!)];
        var isLong = parts.Length > 1 && Array.Exists(parts, part => part.Contains(", ", StringComparison.Ordinal) || part.Contains("; ", StringComparison.Ordinal) || (isChoice && part.Contains($" {page["rule.and"]} ", StringComparison.Ordinal)));
        var all = (isLong, isChoice) switch
        {
            (true, true) => page.Filled("rule.oneof", string.Join("; ", parts.Select(static (part, i) => string.Create(CultureInfo.InvariantCulture, $"({i + 1}) {part}")))),
            (true, false) => $"{string.Join("; ", parts[..^1])}; {page["rule.and"]} {parts[^1]}",
            (false, true) => words.Or(parts),
            (false, false) => words.And(parts),
        };
        return readings.Length == 0 ? all : page.Filled("rule.onreading", words.And([.. readings.Select(reading => page.Filled("rule.quoted", Gloss(reading), reading.Dispute.Id))]), all);
    }

    private static bool IsChoice(Formula formula, bool denied) => formula switch
    {
        Formula.Or { Operands.Length: > 1 } => !denied,
        Formula.And { Operands.Length: > 1 } => denied,
        Formula.Not not => IsChoice(not.Operand, !denied),
        Formula.Call { Definition.Sentence: null } call => IsChoice(call.Definition.Body, denied),
        _ => false,
    };

    private string? Same(Formula.Same same, Func<Term.Variable, Noun?> bound, bool denied) =>
        NounOf(same.Left, bound) is { } left && NounOf(same.Right, bound) is { } right ? page.Filled(denied ? "rule.isnot" : "rule.is", left.Text, right.Text) : null;

    private string? Some(Formula.Some some, Func<Term.Variable, Noun?> bound, bool denied, int depth)
    {
        if (Mentions(some.Where, some.Variable.Slot))
        {
            return null;
        }

        var where = new OpenArgument.SomeOf(some.Variable, some.Where, new(telling.Guarantor, telling.Beneficiary, []), default);
        var noun = Noun.Of(ClassPhrase.Of(telling, where, [telling.Guarantor, telling.Beneficiary]));
        var isSaid = false;
        Noun? Inner(Term.Variable variable)
        {
            if (variable.Slot != some.Variable.Slot)
            {
                return bound(variable);
            }

            var said = isSaid ? Noun.Of(page[$"rule.that.{some.Variable.Sort.ToString().ToLowerInvariant()}"]) : noun;
            isSaid = true;
            return said;
        }

        var body = Say(some.Body, Inner, denied: false, depth);
        if (body is null)
        {
            return null;
        }

        body = body.Length == 0 ? page.Filled("rule.exists", noun.Text) : isSaid ? body : page.Filled("rule.existsfor", noun.Text, body);
        return denied ? page.Filled("rule.not", body) : body;
    }

    /// <summary>Whether a class is described by other variables than its own, which its words would leave out.</summary>
    private static bool Mentions(Formula formula, int own) => formula switch
    {
        Formula.Not not => Mentions(not.Operand, own),
        Formula.And and => and.Operands.Any(operand => Mentions(operand, own)),
        Formula.Or or => or.Operands.Any(operand => Mentions(operand, own)),
        Formula.Atom atom => atom.Arguments.Any(term => IsOther(term, own)),
        Formula.Call call => call.Arguments.Any(term => IsOther(term, own)),
        Formula.Same same => IsOther(same.Left, own) || IsOther(same.Right, own),
        Formula.Some or Formula.Every => true,
        _ => false,
    };

    private static bool IsOther(Term term, int own) => term is Term.Variable variable && variable.Slot != own;

    private string? Timed(string? sentence, TimeRule time) => sentence is null ? null : time.Kind switch
    {
        TimeRuleKind.Now => sentence,
        TimeRuleKind.Ever => page.Filled("rule.ever", sentence),
        TimeRuleKind.Before => page.Filled("rule.before", sentence, words.Date(time.Date!.Value)),
        _ => page.Filled("rule.on", sentence, words.Date(time.Date!.Value)),
    };

    private string? Sentence(string template, ImmutableArray<Parameter> parameters, ImmutableArray<Term> arguments, Func<Term.Variable, Noun?> bound, bool denied)
    {
        Noun?[] nouns = [.. arguments.Select(argument => NounOf(argument, bound))];
        return Array.Exists(nouns, static noun => noun is null)
            ? null
            : words.Clause(template, hole => parameters.ToList().FindIndex(parameter => parameter.Name == hole) is >= 0 and var i ? nouns[i]! : telling.GuarantorName, denied);
    }

    private Noun? NounOf(Term term, Func<Term.Variable, Noun?> bound) => term switch
    {
        Term.GuarantorTerm => telling.GuarantorName,
        Term.BeneficiaryTerm => telling.BeneficiaryName,
        Term.Constant constant => telling.Name(constant.Entity),
        Term.Variable variable => bound(variable),
        _ => null,
    };
}
