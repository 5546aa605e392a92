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

        var promising = asked.Where(static answer => answer.IsPromise).ToArray();
        var perhaps = promising.Where(static answer => answer.IsPerhapsBy(Form.Treaty)).ToArray();
        var name = words.Name(beneficiary, context.On).Text;
        var sentences = new List<string>
        {
            promising.Length == 0
                ? Nobody(asked, name)
                : page.Filled("overview.state.promising" + whose, page.Number(promising.Length), page.Number(asked.Length), name, ByTreaty(page, promising, perhaps.Length > 0 ? ".certain" : string.Empty)),
        };
        Add("form-disputed", perhaps);
        foreach (var verdict in Told)
        {
            if (promising.Length > 0 || verdict is Verdict.Excluded or Verdict.Disputed)
            {
                Add(verdict.ToString().ToLowerInvariant(), asked.Where(answer => answer.Verdict == verdict && (verdict != Verdict.Disputed || !answer.IsPromise)));
            }
        }

        Add("hangs-disputed", promising.Where(static answer => answer.Verdict == Verdict.Disputed));
        return string.Join(" ", sentences.Select(Words.Capital));

        void Add(string what, IEnumerable<Answer> told)
        {
            var who = Names(told);
            if (who.Length > 0)
            {
                sentences.Add(page.Filled($"overview.verdict.{what}{(who.Length == 1 ? ".one" : ".many")}{past}", words.And(who)));
            }
        }

        // From whom none was found is said by name as soon as there is anybody of whom that cannot be said.
        string Nobody(Answer[] asked, string name) => Names(asked.Where(static answer => answer.Verdict == Verdict.None)) switch
        {
            [] => page.Filled("overview.state.nobody.certain" + past, name),
            { } none when none.Length < asked.Length => page.Filled("overview.state.nobody.some", words.Or(none), name),
            _ => page.Filled("overview.state.nobody" + whose, page.Number(asked.Length), name),
        };

        string[] Names(IEnumerable<Answer> told) => [.. told.Select(answer => words.Name(answer.Guarantor, context.On).Text)];
    }

    private static string ByTreaty(PageWords page, Answer[] promising, string certain) => promising.Count(static answer => answer.IsPromiseBy(Form.Treaty)) switch
    {
        0 => page["overview.treaty.none" + certain],
        var treaty when treaty == promising.Length => page["overview.treaty.all"],
        var treaty => page.Filled("overview.treaty.some" + certain, page.Number(treaty)),
    };
}
