using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Residuals;
using Assure.Record.Rules;

namespace Assure.Reports.Sentences;

/// <summary>Says what a promise hangs on, as the tail of a sentence: <c>, unless Sweden attacks …</c>.</summary>
internal static class ConditionPhrase
{
    /// <summary>The tail; empty when nothing is open.</summary>
    /// <param name="telling">What is told.</param>
    /// <param name="residual">What the promise hangs on.</param>
    /// <param name="verdict">Its label: what brings a dormant promise to life is told as coming first.</param>
    public static string Of(Telling telling, Residual residual, Verdict verdict)
    {
        var unless = new List<string>();
        var asLong = new List<string>();
        var first = new List<string>();
        string? subject = null;
        foreach (var clause in residual.Clauses)
        {
            Sort(telling, clause, verdict, unless, asLong, first, ref subject);
        }

        return (first.Count > 0 ? telling.Words.OnlyIf(first) : string.Empty)
            + (asLong.Count > 0 ? telling.Words.AsLongAs(asLong) : string.Empty)
            + (unless.Count > 0 ? telling.Words.Unless(unless, after: asLong.Count > 0) : string.Empty);
    }

    /// <summary>One plain line for each clause.</summary>
    public static IEnumerable<string> Lines(Telling telling, Residual residual)
    {
        if (residual.IsTrue)
        {
            yield return telling.Words.HangsOnNothing;
            yield break;
        }

        foreach (var clause in residual.Clauses)
        {
            var acts = clause.Where(literal => !literal.Holds).Select(literal => AtomPhrase.Of(telling, literal.Atom)).ToArray();
            var conditions = clause.Where(literal => literal.Holds).Select(literal => AtomPhrase.Of(telling, literal.Atom)).ToArray();
            if (acts.Length > 0)
            {
                var together = telling.Words.Together(acts);
                yield return telling.Words.EndsIf(conditions.Length == 0 ? together : telling.Words.EvenThen(together, telling.Words.Or(conditions)));
            }
            else if (conditions.Length > 0)
            {
                yield return telling.Words.HoldsWhile(telling.Words.Or(conditions));
            }
        }
    }

    /// <summary>The relations open in a residual.</summary>
    public static IEnumerable<OpenAtom.OfRelation> Relations(Residual residual) =>
        residual.Clauses.SelectMany(clause => clause).Select(literal => literal.Atom).OfType<OpenAtom.OfRelation>();

    private static void Sort(Telling telling, ImmutableArray<Literal> clause, Verdict verdict, List<string> unless, List<string> asLong, List<string> first, ref string? subject)
    {
        var acts = clause.Where(literal => !literal.Holds).ToArray();
        var conditions = clause.Where(literal => literal.Holds).Select(literal => AtomPhrase.Of(telling, literal.Atom)).ToArray();
        if (acts.Length == 0)
        {
            if (conditions.Length > 0)
            {
                var isAct = verdict == Verdict.Dormant && clause.All(literal => literal.Atom is OpenAtom.OfRelation { Relation.Truth: Truth.Conduct });
                (isAct ? first : asLong).Add(telling.Words.Or(conditions));
            }

            return;
        }

        var phrases = acts.Select(literal => AtomPhrase.Of(telling, literal.Atom)).ToArray();
        var lead = AtomPhrase.Subject(telling, acts[0].Atom);
        if (lead is not null && lead == subject && phrases[0].StartsWith(lead + " ", StringComparison.Ordinal))
        {
            phrases[0] = phrases[0][(lead.Length + 1)..];
        }

        subject = lead;
        var together = telling.Words.Together(phrases);
        unless.Add(conditions.Length == 0 ? together : telling.Words.EvenThen(together, telling.Words.Or(conditions)));
    }
}
