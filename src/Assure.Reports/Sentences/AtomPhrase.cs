using System.Text;
using Assure.Reasoning.Residuals;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Says an open atom as a clause: <c>Sweden attacks a state with nuclear weapons</c>.</summary>
internal static class AtomPhrase
{
    /// <summary>The prepositions that go when what they govern is left out of a short form.</summary>
    private static readonly string[] Prepositions = ["against", "of", "to", "on", "for", "mot", "av", "till", "på", "för"];

    /// <summary>Says an atom in full.</summary>
    public static string Of(Telling telling, OpenAtom atom) => atom switch
    {
        OpenAtom.OfRelation relation when relation.Relation.Sentence is { } sentence =>
            telling.Words.Sentence(telling.Words.Of(sentence), hole => Fill(telling, relation, hole, brief: false), telling.IsPast),
        OpenAtom.OfChoice choice => telling.Words.UnderReading(ChoicePhrase.Question(telling, choice.Choice), ChoicePhrase.Way(telling, choice.Choice, choice.Way)),
        _ => atom.Id,
    };

    /// <summary>Says an atom in few words: long lists and exceptions are left out.</summary>
    public static string Brief(Telling telling, OpenAtom atom)
    {
        if (atom is not OpenAtom.OfRelation relation || relation.Relation.Sentence is not { } sentence)
        {
            return telling.Words.DisputedQuestion;
        }

        var template = telling.Words.Of(sentence);
        foreach (var parameter in relation.Relation.Parameters)
        {
            if (Fill(telling, relation, parameter.Name, brief: true).Text.Contains(", ", StringComparison.Ordinal))
            {
                template = Without(template, "{" + parameter.Name + "}");
            }
        }

        return telling.Words.Sentence(template, hole => Fill(telling, relation, hole, brief: true), telling.IsPast);
    }

    /// <summary>The first noun of an atom's sentence, by which two clauses of one subject are joined.</summary>
    public static string? Subject(Telling telling, OpenAtom atom) =>
        atom is OpenAtom.OfRelation relation && relation.Relation.Sentence is { } sentence && Template.Subject(telling.Words.Of(sentence)).Subject is { } hole
            ? Fill(telling, relation, hole, brief: false).Text
            : null;

    private static Noun Fill(Telling telling, OpenAtom.OfRelation atom, string hole, bool brief)
    {
        if (hole == "the guarantor")
        {
            return telling.GuarantorName;
        }

        var parameters = atom.Relation.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == hole)
            {
                var named = atom.Arguments.OfType<OpenArgument.One>().Select(one => one.Entity).ToHashSet();
                return atom.Arguments[i] switch
                {
                    OpenArgument.One one => telling.Name(one.Entity),
                    OpenArgument.SomeOf some => Noun.Of(ClassPhrase.Of(telling, some, named, brief)),
                    _ => Noun.Of(atom.Arguments[i].Id),
                };
            }
        }

        return Noun.Of(hole);
    }

    /// <summary>A template without one hole and the preposition before it; a template that begins with the hole is left as it is.</summary>
    private static string Without(string template, string hole)
    {
        if (template.StartsWith(hole, StringComparison.Ordinal))
        {
            return template;
        }

        var words = Template.Words(template);
        var at = words.IndexOf(hole);
        if (at < 1)
        {
            return template;
        }

        words.RemoveAt(at);
        if (Prepositions.Contains(words[at - 1]))
        {
            words.RemoveAt(at - 1);
        }

        return new StringBuilder().AppendJoin(' ', words).ToString();
    }
}
