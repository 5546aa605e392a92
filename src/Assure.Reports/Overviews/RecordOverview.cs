using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Overviews;

/// <summary>The whole record of a day in two sentences: how many have promised anything, and who is bound by treaty towards how many.</summary>
public static class RecordOverview
{
    /// <summary>The sentences.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="answers">The answers of the day on use, for every promiser and every state.</param>
    public static string Of(PageContext context, IReadOnlyCollection<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        var page = context.Words.Pages;
        var promisers = answers.Select(static answer => answer.Guarantor).Distinct().ToArray();
        var promising = answers.Where(static answer => answer.IsPromise).Select(static answer => answer.Guarantor).Distinct().Count();
        var bound = answers.Where(static answer => answer.IsPromiseBy(Form.Treaty))
            .GroupBy(static answer => answer.Guarantor)
            .GroupBy(static ofOne => ofOne.Count(), static ofOne => ofOne.Key)
            .OrderByDescending(static same => same.Count()).ThenByDescending(static same => same.Key)
            .ToImmutableArray();
        var first = page.Filled("overview.promising", page.Number(promising), page.Number(promisers.Length));
        if (bound.IsEmpty)
        {
            return Words.Capital(first) + " " + page["overview.no-treaty"];
        }

        var parts = bound.Select(same => page.Filled(same.Count() == 1 ? "overview.bound.one" : "overview.bound.many", Who(context, page, [.. same]), same.Key)).ToArray();
        var told = new[] { parts[0] }.Concat(bound.Skip(1).Select(same => page.Filled("overview.bound.more", Who(context, page, [.. same]), same.Key)));
        return Words.Capital(first) + " " + Words.Capital(string.Join(", ", told)) + ".";
    }

    private static string Who(PageContext context, PageWords page, State[] states) =>
        states.Length == 1 ? context.Words.Name(states[0], context.On).Text : page.Number(states.Length);
}
