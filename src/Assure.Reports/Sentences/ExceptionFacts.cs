using Assure.Reasoning.Answers;
using Assure.Record.Rules;

namespace Assure.Reports.Sentences;

/// <summary>Finds, among the facts an answer rests on, those that meet an exception or fail a condition of its texts.</summary>
internal static class ExceptionFacts
{
    /// <summary>The facts that hold and are named in an exception, and those that do not and are named in a condition.</summary>
    public static IEnumerable<RestingFact> Of(Answer answer, Headline main)
    {
        var meets = new HashSet<(string Name, bool Holds)>();
        foreach (var text in main.Texts)
        {
            AddNames(meets, text.Text.Unless.Concat(text.Qualifications.SelectMany(qualification => qualification.Unless)).Select(clause => clause.Formula), holds: true);
            AddNames(meets, text.Text.Provided.Concat(text.Qualifications.SelectMany(qualification => qualification.Provided)).Select(clause => clause.Formula), holds: false);
        }

        return answer.RestsOn.Where(fact => meets.Contains((fact.Name, fact.Holds)));
    }

    /// <summary>Adds each name in the formulas with whether its holding, or its not holding, leads towards what is sought.</summary>
    private static void AddNames(HashSet<(string Name, bool Holds)> names, IEnumerable<Formula> formulas, bool holds)
    {
        foreach (var formula in formulas)
        {
            switch (formula)
            {
                case Formula.And all:
                    AddNames(names, all.Operands, holds);
                    break;
                case Formula.Or any:
                    AddNames(names, any.Operands, holds);
                    break;
                case Formula.Not denial:
                    AddNames(names, [denial.Operand], !holds);
                    break;
                case Formula.Some some:
                    AddNames(names, [some.Body], holds);
                    break;
                case Formula.Every every:
                    AddNames(names, [every.Body], holds);
                    break;
                case Formula.Atom atom:
                    names.Add((atom.Relation.Name, holds));
                    break;
                case Formula.Call call when names.Add((call.Definition.Name, holds)):
                    AddNames(names, [call.Definition.Body], holds);
                    break;
            }
        }
    }
}
