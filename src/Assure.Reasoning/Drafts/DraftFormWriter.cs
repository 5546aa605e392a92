using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assure.Reasoning.Slips;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Record.Lookup;

namespace Assure.Reasoning.Drafts;

/// <summary>Writes a draft chosen by options as a text in the language, which is then read like any other: there is no other way to evaluate it.</summary>
/// <param name="record">The edition whose states, groups and definitions it may name.</param>
public sealed class DraftFormWriter(RecordEdition record)
{
    /// <summary>The id of every draft made from options.</summary>
    public const string Id = "my-draft";

    private const string Allied =
        """
        define allied-with-armed(state s)
          means some state n where armed(n) and n is not s: allied(s, n)
          en "{s} is allied with a state that has nuclear weapons"
          sv "{s} är allierad med en stat som har kärnvapen"
        """;

    private const string Both = "the beneficiary, the guarantor";

    private static readonly ImmutableArray<DraftTerm> s_exceptions =
    [
        new("joint-attack", $"joint-95({Both})"),
        new("attack", $"attacks({Both})"),
        new("self-defence", $"self-defence({Both})"),
        new("mass-destruction", $"mass-destruction-on-protected({Both})",
            """
            define mass-destruction-on-protected(state s, state g)
              means some state x where protected-95(x, g) and x is not s: uses-wmd(s, x)
              en "{s} attacks {g} or what it protects with weapons of mass destruction"
              sv "{s} angriper {g} eller det som {g} skyddar med massförstörelsevapen"
            """),
        new("nuclear-use", "uses-nuclear-first(the beneficiary)",
            """
            define uses-nuclear-first(state s)
              means some state x where x is not s: uses-nuclear(s, x)
              en "{s} uses nuclear weapons"
              sv "{s} använder kärnvapen"
            """),
    ];

    private static readonly ImmutableArray<DraftTerm> s_conditions =
    [
        new("compliance", "complies-nuclear(the beneficiary)"),
        new("compliance-wmd", "complies-wmd(the beneficiary)"),
        new("no-breach", "not in-breach(the beneficiary, npt)"),
        new("hosts-none", "not hosts(the beneficiary)"),
    ];

    private static readonly Dictionary<string, string> s_classes = new(StringComparer.Ordinal)
    {
        ["npt"] = "party({0}, npt) and nnws({0})",
        ["zone-parties"] = "bound-otherwise({0})",
        ["all-non-nuclear"] = "non-nuclear({0})",
        ["all"] = "",
    };

    private static readonly Dictionary<string, string> s_promises = new(StringComparer.Ordinal) { ["use"] = "non-use", ["threat"] = "non-threat", ["first-use"] = "no-first-use" };

    private static readonly Dictionary<string, (string Form, string? Bond)> s_forms = new(StringComparer.Ordinal)
    {
        ["treaty"] = ("treaty", "treaty"),
        ["protocol"] = ("treaty", "protocol"),
        ["joint"] = ("declaration", "joint"),
        ["declaration"] = ("declaration", "unilateral"),
        ["memorandum"] = ("memorandum", null),
        ["resolution"] = ("resolution", null),
        ["law"] = ("law", "unilateral"),
        ["policy"] = ("policy", "unilateral"),
    };

    private static readonly string[] s_disarmaments = ["none", "weaker", "equal", "stronger"];

    private readonly RecordLookup lookup = new(record);

    /// <summary>The names of the exceptions one can choose.</summary>
    public static ImmutableArray<string> Exceptions { get; } = [.. s_exceptions.Select(static term => term.Name)];

    /// <summary>The names of the conditions one can choose.</summary>
    public static ImmutableArray<string> Conditions { get; } = [.. s_conditions.Select(static term => term.Name)];

    /// <summary>Writes a draft.</summary>
    /// <param name="form">What was chosen.</param>
    /// <param name="on">The day asked about, on which groups without a clause of their own are drawn up and the document is dated.</param>
    /// <returns>The text, or the first thing wrong.</returns>
    public DraftWriting Write(DraftForm form, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(form);
        try
        {
            return new(Text(form, on), null);
        }
        catch (DraftSlipException slip)
        {
            return new(null, slip.Slip);
        }
    }

    private string Text(DraftForm form, DateOnly on)
    {
        var (kind, bond) = Named("--form", form.Form, s_forms);
        if (form.Withdrawal is not null && kind != "treaty")
        {
            throw Slip("--withdrawal", $"a {kind} has no clause on withdrawal", "--form treaty or --form protocol, or no --withdrawal");
        }

        if (form.Disarmament is { } disarmament && !s_disarmaments.Contains(disarmament))
        {
            throw Slip("--disarmament", $"there is no disarmament clause '{disarmament}'", SlipText.OneOf(s_disarmaments), RecordLookup.Nearest(disarmament, s_disarmaments));
        }

        if (form.Years is not null and (< 1 or > 100))
        {
            throw Slip("--for", $"{form.Years} years cannot be", "from 1 to 100 years, or for-good");
        }

        if (form.Withdrawal is < 0 or > Record.Texts.DraftTerms.MostMonths)
        {
            throw Slip("--withdrawal", $"{form.Withdrawal} months cannot be", $"from 0 to {Record.Texts.DraftTerms.MostMonths} months");
        }

        DraftTerm[] unless = [.. form.Unless.Distinct().Select(name => Term("--unless", name, s_exceptions, static name => $"there is no exception '{name}'"))];
        DraftTerm[] provided = [.. form.Provided.Distinct().Select(name => Term("--provided", name, s_conditions, static name => $"there is no condition '{name}'"))];
        var by = By(form.By, on);
        if (bond == "joint" && by.IsOne)
        {
            throw Slip("--form", "one state alone makes no joint declaration", "several states in --by, or --form declaration");
        }

        var builder = new StringBuilder();
        builder.Append(CultureInfo.InvariantCulture, $"---\nid: {Id}\ntitle_en: Draft made from options\ntitle_sv: Utkast gjort av val\nshort_en: the draft\nshort_sv: utkastet\nkind: draft\ndate: {on:yyyy-MM-dd}\n");
        Key("bond", bond);
        Key("withdrawal", form.Withdrawal?.ToString(CultureInfo.InvariantCulture));
        Key("disarmament", form.Disarmament);
        builder.Append("---\n\n# Draft made from options\n\n```assure\n");
        foreach (var definition in unless.Concat(provided).Select(static term => term.Definition).Prepend(form.CoversAllied ? null : Allied).OfType<string>().Distinct())
        {
            builder.Append(definition.ReplaceLineEndings("\n")).Append("\n\n");
        }

        builder.Append(CultureInfo.InvariantCulture, $"draft {Id}\n  by {by.Written}\n  to {To(form, on)}\n  promises {string.Join(", ", Promises(form.Promises))}\n");
        foreach (var term in provided)
        {
            builder.Append(CultureInfo.InvariantCulture, $"  provided {term.Name}: {term.Formula}\n");
        }

        foreach (var term in unless)
        {
            builder.Append(CultureInfo.InvariantCulture, $"  unless {term.Name} when {term.Formula}\n");
        }

        builder.Append(CultureInfo.InvariantCulture, $"  form {kind}\n");
        var from = form.From ?? (form.Years is null ? null : on);
        if (from is { } first)
        {
            builder.Append(CultureInfo.InvariantCulture, $"  from {first:yyyy-MM-dd}\n");
            if (form.Years is { } years)
            {
                builder.Append(CultureInfo.InvariantCulture, $"  to {first.AddYears(years):yyyy-MM-dd}\n");
            }
        }

        return builder.Append("```\n").ToString();

        void Key(string key, string? value)
        {
            if (value is not null)
            {
                builder.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
            }
        }
    }

    private (string Written, bool IsOne) By(ImmutableArray<string> written, DateOnly on)
    {
        if (written is ["five"] or ["nine"])
        {
            return (written[0] == "five" ? "each state g where nuclear-weapon-state(g)" : "each state g where armed(g)", false);
        }

        if (written.Contains("five") || written.Contains("nine"))
        {
            throw Slip("--by", $"'{string.Join("' and '", written)}' cannot be chosen together", "five, nine, or states by code or name");
        }

        string[] codes = [.. written.Select(name => Existing("--by", State("--by", name, "five, nine, or a state by code or name", ["five", "nine"]), on).Id).Distinct()];
        return codes.Length == 0 ? throw Slip("--by", "nobody promises", "five, nine, or states by code or name") : (string.Join(", ", codes), codes.Length == 1);
    }

    /// <summary>The address: one target for all states named, one for each class or group.</summary>
    private string To(DraftForm form, DateOnly on)
    {
        List<string> classes = [];
        List<State> named = [];
        foreach (var written in form.To.Distinct())
        {
            if (s_classes.TryGetValue(written, out var where))
            {
                classes.Add(where.Replace("{0}", "s", StringComparison.Ordinal));
            }
            else if (lookup.FindState(written).Match is { } state)
            {
                named.Add(Existing("--to", state, on));
            }
            else
            {
                AddGroup(Group(written), on, classes, named);
            }
        }

        if (classes.Count == 0 && named.Count == 0)
        {
            throw Slip("--to", "nobody is promised to", $"{string.Join(", ", s_classes.Keys)}, a group, or states by code or name");
        }

        if (form.CoversAllied)
        {
            return string.Join(" or ", [.. named.Count == 0 ? Array.Empty<string>() : [string.Join(", ", named.Distinct().Select(static state => state.Id))], .. classes.Select(static one => one.Length == 0 ? "state s" : $"state s where {one}")]);
        }

        var all = named.Count == 0 ? classes : [.. classes, named.Count == 1 ? $"s is {named[0]}" : $"({string.Join(" or ", named.Distinct().Select(static state => $"s is {state.Id}"))})"];
        return string.Join(" or ", all.Select(static one => $"state s where {(one.Length == 0 ? "" : one + " and ")}not allied-with-armed(s)"));
    }

    private void AddGroup(Group group, DateOnly on, List<string> classes, List<State> named)
    {
        switch (group.Thing)
        {
            case Alliance alliance:
                classes.Add($"member(s, {alliance.Id})");
                break;
            case Treaty treaty:
                classes.Add($"party(s, {treaty.Id})");
                break;
            case { Sort: Sort.Zone } zone:
                classes.AddRange(record.Treaties.Where(treaty => treaty.Zone == zone && treaty.Kind == TreatyKind.Zone).Select(static treaty => $"party(s, {treaty.Id})"));
                break;
            default:
                named.AddRange(record.Groups.MembersOn(group, on).Certain);
                break;
        }
    }

    private Group Group(string written)
    {
        var found = lookup.FindGroup(written);
        return found.Match ?? record.Groups.All.FirstOrDefault(one => one.Id == written) ?? throw Slip(
            "--to",
            $"no class, group or state is called '{written}'",
            $"{string.Join(", ", s_classes.Keys)}, a group such as nato, or a state by code or name",
            RecordLookup.Nearest(written, s_classes.Keys) ?? found.Suggestions.Select(static one => one.Thing.Id).Concat(lookup.FindState(written).Suggestions.Select(static one => one.Thing.Id)).FirstOrDefault());
    }

    private static State Existing(string option, State state, DateOnly on) =>
        state.ExistsOn(on) ? state : throw Slip(option, $"{state.Name} does not exist on {on:yyyy-MM-dd}", "a state that exists on the day asked about");

    private State State(string option, string written, SlipText expected, IEnumerable<string> words)
    {
        var found = lookup.FindState(written);
        return found.Match ?? throw Slip(option, $"no state is called '{written}'", expected, RecordLookup.Nearest(written, words) ?? (found.Suggestions.IsEmpty ? null : $"{found.Suggestions[0].Name} ({found.Suggestions[0].Thing.Id})"));
    }

    private string[] Promises(ImmutableArray<string> written)
    {
        string[] known = [.. s_promises.Keys, .. record.Kinds.Select(static kind => kind.Id)];
        string[] ids = [.. written.Select(name => known.Contains(name) ? s_promises.GetValueOrDefault(name, name) : throw Slip("--promises", $"there is no kind of promise '{name}'", SlipText.OneOf(known), RecordLookup.Nearest(name, known))).Distinct()];
        return ids.Length == 0 ? throw Slip("--promises", "nothing is promised", SlipText.OneOf(known)) : ids;
    }

    private static DraftTerm Term(string option, string written, ImmutableArray<DraftTerm> terms, Func<string, SlipText> none) =>
        terms.FirstOrDefault(term => term.Name == written) ?? throw Slip(option, none(written), SlipText.OneOf(terms.Select(static term => term.Name)), RecordLookup.Nearest(written, terms.Select(static term => term.Name)));

    private static T Named<T>(string option, string written, Dictionary<string, T> values) =>
        values.TryGetValue(written, out var value) ? value : throw Slip(option, $"there is no form '{written}'", SlipText.OneOf(values.Keys), RecordLookup.Nearest(written, values.Keys));

    private static DraftSlipException Slip(string option, SlipText message, SlipText expected, string? nearest = null) => new(new(option, message, expected, nearest));
}
