using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Overviews;

/// <summary>What one state has been promised, in a paragraph: how many have promised, how many by treaty, and what the promises hang on.</summary>
public static class StateOverview
{
    private static readonly Verdict[] Told = [Verdict.Unconditional, Verdict.Conditional, Verdict.Discretionary, Verdict.Dormant, Verdict.Excluded, Verdict.Disputed, Verdict.None];

    /// <summary>The paragraph.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="beneficiary">The state or territory.</param>
    /// <param name="answers">The answers on use, one for each promiser.</param>
    public static string Of(PageContext context, Entity beneficiary, IReadOnlyCollection<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        var (words, page) = (context.Words, context.Words.Pages);
        var asked = answers.Where(static answer => answer.Verdict is not null).ToArray();
        var past = context.On < context.Record.ReadUpTo ? ".past" : string.Empty;
        var whose = past.Length > 0 ? past : beneficiary is State taker && context.Record.Promisers.Contains(taker) ? ".other" : string.Empty;
        if (asked.Length == 0)
        {
            return page["overview.state.silent"];
        }

        var promising = asked.Where(RecordOverview.IsPromise).ToArray();
        var treaty = promising.Count(static answer => answer.Form == Form.Treaty);
        var name = words.Name(beneficiary, context.On).Text;
        var sentences = new List<string>
        {
            promising.Length == 0
                ? page.Filled("overview.state.nobody" + whose, page.Number(asked.Length), name)
                : page.Filled("overview.state.promising" + whose, page.Number(promising.Length), page.Number(asked.Length), name, ByTreaty(page, treaty, promising.Length)),
        };
        foreach (var verdict in Told)
        {
            var who = asked.Where(answer => answer.Verdict == verdict).Select(answer => words.Name(answer.Guarantor, context.On).Text).ToArray();
            if (who.Length > 0 && (promising.Length > 0 || verdict is Verdict.Excluded or Verdict.Disputed))
            {
                sentences.Add(page.Filled($"overview.verdict.{verdict.ToString().ToLowerInvariant()}{(who.Length == 1 ? ".one" : ".many")}{past}", words.And(who)));
            }
        }

        return string.Join(" ", sentences.Select(Words.Capital));
    }

    private static string ByTreaty(PageWords page, int treaty, int all) =>
        treaty == 0 ? page["overview.treaty.none"] : treaty == all ? page["overview.treaty.all"] : page.Filled("overview.treaty.some", page.Number(treaty));
}
