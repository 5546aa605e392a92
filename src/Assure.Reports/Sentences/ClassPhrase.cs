using System.Collections.Immutable;
using Assure.Reasoning.Residuals;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Names the class an open argument ranges over: <c>a nuclear-weapon state other than Russia</c>.</summary>
/// <remarks>A definition with a noun is named by it; one without is unfolded. Readings are told elsewhere and left out.</remarks>
internal sealed class ClassPhrase
{
    private const int Deepest = 8;
    private readonly Telling telling;
    private readonly OpenArgument.SomeOf some;
    private readonly List<string> nouns = [];
    private readonly List<string> predicates = [];
    private readonly List<string> sentences = [];
    private readonly List<Entity> only = [];
    private readonly List<Entity> excluded = [];

    private ClassPhrase(Telling telling, OpenArgument.SomeOf some)
    {
        this.telling = telling;
        this.some = some;
    }

    /// <summary>Names a class.</summary>
    /// <param name="telling">What is told.</param>
    /// <param name="some">The class.</param>
    /// <param name="named">The things the sentence names already, which go without saying as exceptions.</param>
    /// <param name="brief">Whether exceptions are left out.</param>
    public static string Of(Telling telling, OpenArgument.SomeOf some, IReadOnlyCollection<Entity> named, bool brief = false)
    {
        var phrase = new ClassPhrase(telling, some);
        phrase.Add(some.Where, term => phrase.Resolve(term), holds: true, depth: 0);
        return phrase.Compose(named, brief);
    }

    private string Compose(IReadOnlyCollection<Entity> named, bool brief)
    {
        var words = telling.Words;
        if (only.Count > 0)
        {
            return words.Or([.. only.Select(entity => telling.Name(entity).Text)]);
        }

        var isOther = nouns.Count == 0 && excluded.Any(named.Contains);
        var noun = nouns.Count > 0 ? nouns[0] : isOther ? words.Another(some.Variable.Sort) : words.A(some.Variable.Sort);
        var more = nouns.Skip(1).Select(words.IsAlso).Concat(predicates).ToArray();
        noun = words.That(noun, more);
        foreach (var sentence in sentences)
        {
            noun = words.ForWhich(noun, sentence);
        }

        if (telling.IsPast)
        {
            noun = words.Past(noun);
        }

        // Nobody takes the beneficiary for one of those the promiser lists as its own.
        var isList = noun.Contains(',', StringComparison.Ordinal);
        var others = excluded.Where(entity => !named.Contains(entity) && !(isList && ReferenceEquals(entity, telling.Beneficiary))).Distinct().Select(entity => telling.Name(entity).Text).ToArray();
        return others.Length == 0 || brief ? noun : words.OtherThan(noun, others);
    }

    /// <summary>What a term stands for: a thing, or null for the class's own variable; false when it is neither.</summary>
    private (bool IsKnown, Entity? Thing) Resolve(Term term) => term switch
    {
        Term.Constant constant => (true, constant.Entity),
        Term.GuarantorTerm => (true, some.Bindings.Guarantor),
        Term.BeneficiaryTerm => (true, some.Bindings.Beneficiary),
        Term.Variable variable when variable.Slot == some.Variable.Slot => (true, null),
        Term.Variable variable when variable.Slot < some.Bindings.Slots.Length && some.Bindings.Slots[variable.Slot] is { } thing => (true, thing),
        _ => (false, null),
    };

    private void Add(Formula formula, Func<Term, (bool IsKnown, Entity? Thing)> resolve, bool holds, int depth)
    {
        switch (formula)
        {
            case Formula.And all when holds:
                AddAll(all.Operands, resolve, holds, depth);
                break;
            case Formula.Or any when !holds:
                AddAll(any.Operands, resolve, holds, depth);
                break;
            case Formula.Or choice:
                AddChoice(choice, resolve, depth);
                break;
            case Formula.Not denial:
                Add(denial.Operand, resolve, !holds, depth);
                break;
            case Formula.Same same:
                AddSame(resolve(same.Left), resolve(same.Right), holds);
                break;
            case Formula.Call call:
                AddCall(call, resolve, holds, depth);
                break;
            case Formula.Atom atom when atom.Relation.Sentence is { } sentence:
                AddSentence(telling.Words.Of(sentence), atom.Relation.Parameters, atom.Arguments, resolve, holds);
                break;
            case Formula.ReadingIs:
                break;
            default:
                sentences.Add(some.Description);
                break;
        }
    }

    private void AddAll(ImmutableArray<Formula> operands, Func<Term, (bool IsKnown, Entity? Thing)> resolve, bool holds, int depth)
    {
        foreach (var operand in operands)
        {
            Add(operand, resolve, holds, depth);
        }
    }

    /// <summary>A choice between classes is named by the nouns of each; without nouns for all, by the description.</summary>
    private void AddChoice(Formula.Or choice, Func<Term, (bool IsKnown, Entity? Thing)> resolve, int depth)
    {
        var names = new List<string>();
        foreach (var operand in choice.Operands)
        {
            var part = new ClassPhrase(telling, some);
            part.Add(operand, resolve, holds: true, depth);
            names.Add(part.Compose([], brief: false));
        }

        if (names.Count > 0)
        {
            nouns.Add(telling.Words.Or(names));
        }
    }

    private void AddSame((bool IsKnown, Entity? Thing) left, (bool IsKnown, Entity? Thing) right, bool holds)
    {
        var thing = left is { IsKnown: true, Thing: null } ? right.Thing : right is { IsKnown: true, Thing: null } ? left.Thing : null;
        if (thing is not null)
        {
            (holds ? only : excluded).Add(thing);
        }
    }

    private void AddCall(Formula.Call call, Func<Term, (bool IsKnown, Entity? Thing)> resolve, bool holds, int depth)
    {
        var definition = call.Definition;
        var isFirst = call.Arguments.Length > 0 && resolve(call.Arguments[0]) is { IsKnown: true, Thing: null };
        if (isFirst && definition.Noun is { } noun)
        {
            var text = Template.Fill(telling.Words.Of(noun), hole => Fill(hole, definition.Parameters, call.Arguments, resolve));
            if (holds)
            {
                nouns.Add(text);
            }
            else
            {
                predicates.Add(telling.Words.IsNot(text));
            }
        }
        else if (definition.Sentence is { } sentence && (!isFirst || !holds || depth >= Deepest))
        {
            AddSentence(telling.Words.Of(sentence), definition.Parameters, call.Arguments, resolve, holds);
        }
        else if (depth < Deepest)
        {
            var arguments = call.Arguments;
            Add(definition.Body, term => term is Term.Variable variable && variable.Slot < arguments.Length ? resolve(arguments[variable.Slot]) : resolve(term), holds, depth + 1);
        }
    }

    /// <summary>A sentence whose subject is the class becomes a relative clause; any other is said of the class by a pronoun.</summary>
    private void AddSentence(string template, ImmutableArray<Parameter> parameters, ImmutableArray<Term> arguments, Func<Term, (bool IsKnown, Entity? Thing)> resolve, bool holds)
    {
        if (!arguments.Any(argument => resolve(argument) is { IsKnown: true, Thing: null }))
        {
            return;
        }

        const string subject = "\u0001";
        var hole = Template.Subject(template).Subject;
        var index = hole is null ? -1 : parameters.Select(parameter => parameter.Name).ToList().IndexOf(hole);
        var isSubject = index >= 0 && index < arguments.Length && resolve(arguments[index]) is { IsKnown: true, Thing: null };
        var text = telling.Words.Sentence(template, name => isSubject && name == hole ? Noun.Of(subject) : Fill(name, parameters, arguments, resolve), past: false, denied: !holds);
        if (isSubject)
        {
            predicates.Add(text.Replace(subject + " ", string.Empty, StringComparison.Ordinal));
        }
        else
        {
            sentences.Add(text);
        }
    }

    private Noun Fill(string hole, ImmutableArray<Parameter> parameters, ImmutableArray<Term> arguments, Func<Term, (bool IsKnown, Entity? Thing)> resolve)
    {
        if (hole == "the guarantor")
        {
            return telling.GuarantorName;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == hole && resolve(arguments[i]) is { Thing: { } thing })
            {
                return telling.Name(thing);
            }
        }

        return Noun.Of(telling.Words.It);
    }
}
