using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Assure.Cli.Errors;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Drafts;

namespace Assure.Cli.Options;

/// <summary>The options from which a draft is made without code.</summary>
internal sealed class DraftOptions
{
    private readonly Option<string[]> by = new("--by") { Description = "Who promises: five, nine, or states. Default: five.", HelpName = "WHO" };
    private readonly Option<string[]> to = new("--to") { Description = "To whom: npt, zone-parties, all-non-nuclear, all, groups or states. Default: npt.", HelpName = "WHOM" };
    private readonly Option<bool> allied = new("--allied") { Description = "Promise to states allied with a state that has nuclear weapons too, as is usual." };
    private readonly Option<bool> notAllied = new("--not-allied") { Description = "Leave such states out." };
    private readonly Option<string[]> promises = new("--promises") { Description = "What: use, threat, first-use. Default: use,threat.", HelpName = "KIND" };
    private readonly Option<string[]> unless = new("--unless") { Description = $"Exceptions: {string.Join(", ", DraftFormWriter.Exceptions)}.", HelpName = "WHAT" };
    private readonly Option<string[]> provided = new("--provided") { Description = $"Conditions: {string.Join(", ", DraftFormWriter.Conditions)}.", HelpName = "WHAT" };
    private readonly Option<string?> form = new("--form") { Description = "treaty, protocol (to the NPT), joint, declaration, memorandum, resolution, law or policy. Default: treaty.", HelpName = "FORM" };
    private readonly Option<string?> from = new("--from") { Description = "The first day, YYYY-MM-DD.", HelpName = "DATE" };
    private readonly Option<string?> years = new("--for") { Description = "For how many years, or for-good. Default: for-good.", HelpName = "YEARS" };
    private readonly Option<string?> withdrawal = new("--withdrawal") { Description = "Withdrawal after so many months' notice; told, not evaluated.", HelpName = "MONTHS" };
    private readonly Option<string?> disarmament = new("--disarmament") { Description = "The article on disarmament, against article VI of the NPT: none, weaker, equal or stronger; told, not evaluated.", HelpName = "CLAUSE" };

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [by, to, allied, notAllied, promises, unless, provided, form, from, years, withdrawal, disarmament];

    /// <summary>The first one that was given; null when none was.</summary>
    public Option? Given(ParseResult result) => All.FirstOrDefault(option => result.GetResult(option) is { Implicit: false });

    /// <summary>What was chosen.</summary>
    /// <exception cref="UserErrorException">Two options contradict each other, or a number is none.</exception>
    public DraftForm Read(ParseResult result, OptionReader reader)
    {
        if (result.GetValue(allied) && result.GetValue(notAllied))
        {
            throw new UserErrorException("--allied and --not-allied contradict each other (draft)", "one of the two");
        }

        var usual = new DraftForm();
        return new()
        {
            By = Several(result, by, usual.By),
            To = Several(result, to, usual.To),
            CoversAllied = !result.GetValue(notAllied),
            Promises = Several(result, promises, usual.Promises),
            Unless = Several(result, unless, []),
            Provided = Several(result, provided, []),
            Form = result.GetValue(form) ?? usual.Form,
            From = reader.Day(result.GetValue(from), "--from"),
            Years = result.GetValue(years) is null or "for-good" ? null : Number(result.GetValue(years)!, "--for", "a number of years, or for-good", ["for-good"]),
            Withdrawal = result.GetValue(withdrawal) is { } months ? Number(months, "--withdrawal", "a number of months", []) : null,
            Disarmament = result.GetValue(disarmament),
        };
    }

    private static ImmutableArray<string> Several(ParseResult result, Option<string[]> option, ImmutableArray<string> usual)
    {
        string[] written = [.. (result.GetValue(option) ?? []).SelectMany(static value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return written.Length == 0 && result.GetResult(option) is null or { Implicit: true } ? usual : [.. written];
    }

    private static int Number(string written, string option, string expected, string[] words) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UserErrorException($"'{UserErrorException.Shown(written)}' is no number ({option})", expected, NearestName.Find(written, words));
}
