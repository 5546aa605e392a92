using System.Collections.Immutable;
using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Residuals;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Says what a promise hangs on: as lines, in a few words, and in the language's own notation.</summary>
public static class ResidualWriter
{
    private const int MostWords = 8;

    /// <summary>The residual in the language's own notation, a conjunction of clauses.</summary>
    public static string Notation(Residual residual)
    {
        ArgumentNullException.ThrowIfNull(residual);
        if (residual.IsTrue)
        {
            return "true";
        }

        if (residual.IsFalse)
        {
            return "false";
        }

        var builder = new StringBuilder();
        foreach (var clause in residual.Clauses)
        {
            builder.Append(builder.Length > 0 ? " and " : string.Empty);
            var several = clause.Length > 1 && residual.Clauses.Length > 1;
            builder.Append(several ? "(" : string.Empty);
            builder.AppendJoin(" or ", clause.Select(literal => (literal.Holds ? string.Empty : "not ") + literal.Atom.Id));
            builder.Append(several ? ")" : string.Empty);
        }

        return builder.ToString();
    }

    /// <summary>One plain line for each condition of an answer.</summary>
    public static ImmutableArray<string> Lines(Words words, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return [.. ConditionPhrase.Lines(Telling(words, answer), answer.Residual)];
    }

    /// <summary>What an answer hangs on, in at most eight words, for a table.</summary>
    public static string Brief(Words words, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(answer);
        switch (answer.Verdict)
        {
            case null or Verdict.None or Verdict.Excluded:
                return string.Empty;
            case Verdict.Disputed:
                return words.DisputedQuestion;
            case Verdict.Unconditional:
                return words.NothingOpen;
        }

        var telling = Telling(words, answer);
        var phrases = answer.Residual.Clauses.SelectMany(clause => clause).Select(literal => AtomPhrase.Brief(telling, literal.Atom)).Distinct().ToArray();
        if (phrases.Length == 1 && CountWords(phrases[0]) <= MostWords)
        {
            return phrases[0];
        }

        return words.HangsOnParties(answer.HangsOn, telling.GuarantorName, telling.BeneficiaryName);
    }

    private static int CountWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Lists and tables tell of what was asked in the present.</summary>
    private static Telling Telling(Words words, Answer answer) => new(words, answer.On, IsPast: false, answer.Guarantor, answer.Beneficiary);
}
