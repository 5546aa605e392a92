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
            var acts = clause.Where(static literal => !literal.Holds).Select(static literal => literal.Atom).ToArray();
            var conditions = clause.Where(literal => literal.Holds).Select(literal => AtomPhrase.Of(telling, literal.Atom)).ToArray();
            if (acts.Length > 0)
            {
                var together = Together(telling, acts);
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

    /// <summary>Acts that end a promise together; what only a reading makes one of them stands after them.</summary>
    private static string Together(Telling telling, IEnumerable<OpenAtom> atoms)
    {
        string[] Said(Func<OpenAtom, bool> which) => [.. atoms.Where(which).Select(atom => AtomPhrase.Of(telling, atom))];
        var (acts, readings) = (Said(static atom => atom is not OpenAtom.OfChoice), Said(static atom => atom is OpenAtom.OfChoice));
        return acts.Length == 0 ? telling.Words.And(readings)
            : readings.Length == 0 ? telling.Words.Together(acts)
            : telling.Words.IfRead(telling.Words.Together(acts), readings);
    }

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

        var atoms = acts.Select(static literal => literal.Atom).OrderBy(static atom => atom is OpenAtom.OfChoice).ToArray();
        var lead = AtomPhrase.Subject(telling, atoms[0]);
        var together = Together(telling, atoms);
        if (lead is not null && lead == subject && together.StartsWith(lead + " ", StringComparison.Ordinal))
        {
            together = together[(lead.Length + 1)..];
        }

        subject = lead;
        unless.Add(conditions.Length == 0 ? together : telling.Words.EvenThen(together, telling.Words.Or(conditions)));
    }
}
