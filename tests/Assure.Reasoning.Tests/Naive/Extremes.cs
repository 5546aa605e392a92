using Assure.Reasoning.Answers;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Weighs promises at their extremes instead of in every world: exact, because every open relation only ever helps or only ever harms.</summary>
/// <remarks>A promise that never rises when a relation does is least where all its harmful relations hold and no helpful one does.</remarks>
internal sealed class Extremes
{
    private readonly IReadOnlyList<NaivePromise> promises;
    private readonly Dictionary<Relation, bool> helps = [];

    public Extremes(IReadOnlyList<NaivePromise> promises)
    {
        this.promises = promises;
        foreach (var clause in promises.SelectMany(promise => promise.Clauses))
        {
            Sign(clause.Formula, !clause.IsException, helps);
        }

        Forms = [.. promises.Select(promise => promise.Form).Distinct().Order()];
        var labels = Forms.ToDictionary(form => form, form => LabelOf(form));
        Form = Forms.Count == 0 ? null : Forms.Cast<Form?>().FirstOrDefault(form => labels[form!.Value] != Verdict.Excluded, Forms[0]);
        Verdict = Form is { } headline ? labels[headline] : Verdict.None;
        Best = Forms.Count > 0 && LabelOf([.. Forms]) is var best && Rank(best) < Rank(Verdict) ? best : null;
    }

    public Verdict Verdict { get; }

    public Form? Form { get; }

    public Verdict? Best { get; }

    public IReadOnlyList<Form> Forms { get; }

    /// <summary>The promises of the headline.</summary>
    public IEnumerable<NaivePromise> Headline => promises.Where(promise => promise.Form == Form);

    public Verdict LabelOf(params IReadOnlyCollection<Form> forms)
    {
        bool Holds(Func<Relation, bool> open) => promises.Any(promise => forms.Contains(promise.Form) && promise.Holds(atom => open(atom.Relation)));
        bool IsConduct(Relation relation) => relation.Truth == Truth.Conduct;
        return Holds(relation => !helps[relation]) ? Verdict.Unconditional
            : !Holds(relation => helps[relation]) ? Verdict.Excluded
            : Holds(relation => !IsConduct(relation) && !helps[relation]) ? Verdict.Conditional
            : !Holds(relation => !IsConduct(relation) && helps[relation]) ? Verdict.Dormant
            : Verdict.Discretionary;
    }

    /// <summary>Notes of every open relation in a formula whether its holding serves the formula; it must not cut both ways.</summary>
    public static void Sign(Formula formula, bool positive, Dictionary<Relation, bool> helps)
    {
        switch (formula)
        {
            case { IsOpen: false }:
                break;
            case Formula.And and:
                and.Operands.ToList().ForEach(part => Sign(part, positive, helps));
                break;
            case Formula.Or or:
                or.Operands.ToList().ForEach(part => Sign(part, positive, helps));
                break;
            case Formula.Not not:
                Sign(not.Operand, !positive, helps);
                break;
            case Formula.Call call:
                Sign(call.Definition.Body, positive, helps);
                break;
            case Formula.Some some:
                Sign(some.Where, positive, helps);
                Sign(some.Body, positive, helps);
                break;
            case Formula.Atom atom:
                if (!helps.TryAdd(atom.Relation, positive) && helps[atom.Relation] != positive)
                {
                    throw new InvalidOperationException($"{atom.Relation} both helps and harms.");
                }

                break;
            default:
                throw new NotSupportedException(formula.GetType().Name);
        }
    }

    private static int Rank(Verdict verdict) => verdict is Verdict.None ? (int)Verdict.Excluded : (int)verdict;
}
