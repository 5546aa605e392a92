using System.Collections.Immutable;
using Assure.Cli.Records;
using Assure.Reasoning.Answers;
using Assure.Record.Texts;
using Assure.Reports.Json;

namespace Assure.Web.Queries;

/// <summary>All queries: what the API answers, what its description is made from, and what other programs are offered as tools.</summary>
internal sealed class QueryCatalogue
{
    private const string Nato = "not member(SWE, nato)";
    private const int LongestLine = 300;
    private readonly Shared shared;

    public QueryCatalogue(LoadedRecord record)
    {
        shared = new(record.Edition);
        All = [Ask, Timeline, Atlas, Count, Dispute, Changes, Show, WhatIf, Reach, Compare, Draft, When, Sources, Search];
    }

    /// <summary>The queries, in the order in which the terminal lists its commands.</summary>
    public ImmutableArray<Query> All { get; }

    /// <summary>The query of a name; null when there is none.</summary>
    public Query? Find(string name) => All.FirstOrDefault(one => one.Name == name);

    private Query Ask => new()
    {
        Name = "ask",
        Summary = "Who has promised a state what, on a day",
        Description = "What each promising state has promised a state, territory or group, on a day: the answer, its sentence, its form, what it hangs on, the texts with their citations, and what it turns on. About a group, answers that are alike stand together.",
        Parameters = [Shared.To(4, null, isRequired: true), Shared.From, Shared.On, shared.Promise, .. Shared.Settings, Why, Shared.People, Shared.Compact, Shared.Form("json", "csv", "md")],
        Examples =
        [
            new("What each state with nuclear weapons has promised Sweden", [("to", "SWE")]),
            new("One pair on one day, with the whole proof", [("to", "Sverige"), ("from", "Russia"), ("on", "2024-03-06"), ("why", "true")]),
            new("A group of states, in sentences", [("to", "nato"), ("from", "RUS"), ("format", "md")]),
        ],
    };

    private static QueryParameter Why => new() { Name = "why", Option = "--why", Kind = ParameterKind.Flag, Longest = 5, Default = "false", Description = "Whether the whole proof is wanted, down to rows and pinpoints; not of a group." };

    private Query Timeline => new()
    {
        Name = "timeline",
        Summary = "What changed between two states, when, and what changed it",
        Description = "How the answer between a promising state and a state or territory stood over time: spans, each with the answer on its first day, and what began or ended each.",
        Parameters =
        [
            Shared.From with { Most = 12 }, Shared.To(2, "--to", isRequired: true, "A state or territory"),
            Shared.Day("since", "The first day, YYYY-MM-DD. Left out: 1945-01-01."), Shared.Day("until", "The last day, YYYY-MM-DD. Left out: the day the record was read to."),
            shared.Promise with { Description = "A kind of promise. Left out: use." }, .. Shared.Settings, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples =
        [
            new("When Russia's promise to Sweden changed, and why", [("from", "RUS"), ("to", "SWE")]),
            new("Threats, since 1990", [("from", "USA"), ("to", "NZL"), ("since", "1990-01-01"), ("promise", "non-threat")]),
        ],
    };

    private Query Atlas => new()
    {
        Name = "atlas",
        Summary = "All promises on a day",
        Description = "Every promising state and every state on a day, states with one answer by the same texts together.",
        Parameters = [Shared.From, Shared.To(4, "--to", isRequired: false), Shared.On, shared.Promise, Shared.People, .. Shared.Settings, Shared.Compact, Shared.Form("json", "csv", "md")],
        Examples = [new("All answers on the last day read", []), new("One promising state, as it was in 1995, one answer a line", [("from", "USA"), ("on", "1995-01-01"), ("format", "csv")])],
    };

    private Query Count => new()
    {
        Name = "count",
        Summary = "How many states are promised what",
        Description = "To how many states there is a promise to which no exception applies: as things stand, and were what is signed ratified by the promising state, by the states promised to, and by both.",
        Parameters =
        [
            Shared.From, Shared.To(4, "--to", isRequired: false, "A state or group"), Choice("form", "Only headlines of this form. Left out: any form, and treaties.", Enum.GetValues<Form>().Select(JsonNames.Of)),
            Choice("verdict", "Only this answer. Left out: a promise to which no exception applies.", Enum.GetValues<Verdict>().Select(JsonNames.Of)) with { Most = 3 },
            Shared.List, Shared.People, Shared.On, shared.Promise with { Most = 2, Allowed = shared.OnePromise.Allowed }, .. Shared.Settings, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples = [new("France by treaty", [("from", "FRA"), ("form", "treaty"), ("on", "2026-07-31")])],
        IsHeavy = true,
    };

    private static Query Dispute => new()
    {
        Name = "dispute",
        Summary = "Which answers turn on disputes and doubts",
        Description = "Which answers turn on a dispute, a doubt or an imprecise date, what they would be either way, and who holds which; or all of them.",
        Parameters = [new() { Name = "id", Description = "A dispute, a doubt, or an imprecise date as the list of all names it. Left out: all." }, Shared.On, Shared.Language, Shared.People, Shared.Compact, Shared.Form("json", "csv", "md")],
        Examples = [new("Whether North Korea has left the NPT", [("id", "prk-npt")])],
        IsHeavy = true,
    };

    private Query Changes => new()
    {
        Name = "changes",
        Summary = "What changed between two days or two editions",
        Description = "What changed between two days or two editions, told apart: the world changed, the record was corrected, a reading changed.",
        Parameters =
        [
            Side("before", "earlier"), Side("after", "later"), Shared.From, Shared.To(4, "--to", isRequired: false), Shared.List,
            Shared.On with { Description = "The day an edition is asked about, where a side is one. Left out: the day it was read to." }, shared.Promise, .. Shared.Settings, Shared.People, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples = [new("One pair since 2020", [("before", "2020-01-01"), ("after", "2026-07-31"), ("from", "RUS"), ("to", "SWE")])],
        IsHeavy = true,
    };

    private static Query Show => new()
    {
        Name = "show",
        Summary = "What the record says of a thing",
        Description = "What the record says of an instrument, text, state, relation, treaty, alliance, territory, zone, dispute or doubt, in sentences; readings: all disputes and doubts.",
        Parameters = [new() { Name = "name", IsRequired = true, Longest = 200, Description = "An id, a symbol or a name." }, Shared.On, Shared.Language, Shared.Form("md")],
        Examples = [new("An instrument, by its symbol", [("name", "S/1995/261")]), new("A doubt, in Swedish", [("name", "assoc-95"), ("lang", "sv")])],
    };

    private Query WhatIf => new()
    {
        Name = "what-if",
        Summary = "Which answers would be others if something held that is not on record",
        Description = "Which answers would be others under assumptions in the language of the record, before and after. Hypothetical throughout.",
        Parameters =
        [
            Lines("assume", $"What to assume, such as \"{Nato}\" or \"ratified(USA, rarotonga-p2)\"."), Shared.From, Shared.To(8, "--to", isRequired: false), Shared.List, Shared.On, shared.Promise, .. Shared.Settings, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples = [new("If Sweden left NATO", [("assume", Nato)])],
        IsHeavy = true,
    };

    private Query Reach => new()
    {
        Name = "reach",
        Summary = "The fewest changes that would lead to a wanted answer",
        Description = "The fewest changes (joining or leaving a treaty or alliance, ratifying, withdrawing a reservation, …) that would lead from a state's answer to a wanted one, for each state named, or for every member of a group. Hypothetical throughout.",
        Parameters =
        [
            Shared.From with { Option = null, Most = 1, IsRequired = true, Description = "The promising state: a code or a name." }, Shared.To(3, null, isRequired: true, "A state or group"),
            Choice("verdict", "The weakest answer that will do. Left out: any promise.", ["unconditional", "conditional", "discretionary", "dormant"]),
            Choice("form", "The form wanted.", Enum.GetValues<Form>().Select(JsonNames.Of)),
            Choice("menu", "Permit only these changes. Left out: all.", ["join-treaty", "leave-treaty", "join-alliance", "leave-alliance", "end-hosting", "ratify", "withdraw-reservation", "repeat-as-treaty"]) with { Most = 8 },
            new() { Name = "most", Option = "--most", Kind = ParameterKind.Number, Range = (1, 3), Longest = 1, IsRequired = false, Description = "The most changes made together. Left out: 3, as the command has it." },
            new() { Name = "limit", Option = "--limit", Kind = ParameterKind.Number, Range = (1, 200_000), Longest = 6, Description = "The most sets of changes tried; what was found until then is marked as partial. Left out: 200000." },
            Shared.On, shared.OnePromise, .. Shared.Settings, Shared.People, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples = [new("What it would take for a promise by treaty", [("from", "USA"), ("to", "NZL"), ("form", "treaty")])],
        IsHeavy = true,
    };

    private Query Compare => new()
    {
        Name = "compare",
        Summary = "Which of two texts promises more",
        Description = "Which of two texts promises more, for whom and by which clause; without texts, the order of strength of all in force.",
        Parameters = [new() { Name = "text", Most = 2, Description = "A text by id, such as us-1995; or id:STATE for one promiser of several. Two, or none." }, Shared.From with { Description = "Without texts, only those of this promising state: a code or a name. Left out: all." }, Shared.List with { Description = "Of two texts, whether every state is named where an answer in sentences would only count them." }, Shared.On, shared.OnePromise, .. Shared.Settings, Shared.People, Shared.Compact, Shared.Form("json", "csv", "md")],
        Examples = [new("The American and the British declaration of 1995", [("text", "us-1995"), ("text", "uk-1995")]), new("The order of all Russian texts in force", [("from", "RUS")])],
        IsHeavy = true,
    };

    private static Query Draft => new()
    {
        Name = "draft",
        Summary = "What a proposed text would add if it were in force",
        Description = "What a draft would add, if it were in force: a draft of the record, a design template, one described by options, or a text sent along in the body of a POST, which is not kept. Hypothetical throughout.",
        Parameters =
        [
            new() { Name = "draft", Description = "A draft of the record by id, or a design template by name." },
            Several("by", "Who promises: five, nine, or a state. Left out: five.", 12), Several("to", "To whom: npt, zone-parties, all-non-nuclear, all, a group or a state. Left out: npt.", 8),
            Flag("allied", "Promise to states allied with a state that has nuclear weapons too, as is usual."), Flag("not-allied", "Leave such states out."),
            Several("promises", "What: use, threat or first-use. Left out: use and threat.", 3), Several("unless", "An exception.", 8), Several("provided", "A condition.", 8),
            Several("form", "treaty, protocol, joint, declaration, memorandum, resolution, law or policy. Left out: treaty.", 1),
            Shared.Day("from", "The first day, YYYY-MM-DD."), Several("for", "For how many years, or for-good. Left out: for-good.", 1) with { Pattern = "^([0-9]{1,3}|for-good)$" },
            Several("withdrawal", "Withdrawal after so many months' notice; told, not evaluated.", 1) with { Pattern = "^[0-9]{1,3}$" }, Several("disarmament", "The article on disarmament: none, weaker, equal or stronger; told, not evaluated.", 1),
            Several("against", "Another text to compare with: an id or a template.", 1), Shared.List, Shared.On, Shared.Viewpoint, Shared.Reading, Shared.Strict, Shared.Language, Shared.People, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples =
        [
            new("A draft of the record", [("draft", "cn-1994-nfu-draft")]),
            new("A draft described by options", [("by", "five"), ("not-allied", "true"), ("unless", "joint-attack"), ("for", "25")]),
            new("A text of one's own", []) { Document = "draft my-draft\n  by RUS\n  to SWE, FIN\n  promises non-use\n  form treaty\n" },
        ],
        Document = "draft",
        IsHeavy = true,
    };

    private static Query When => new()
    {
        Name = "when",
        Summary = "The days on which claims can have been true",
        Description = "The days on which all of several claims can have been true together, and each alone: what a document says dates it.",
        Parameters =
        [
            Lines("claim", "A claim, such as \"member(FIN, nato)\" or \"non-use by RUS to SWE\"."), Shared.Day("since", "The first day looked at. Left out: 1945-01-01."), Shared.Day("until", "The last day looked at. Left out: the day the record was read to."),
            .. Shared.Settings, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples = [new("Finland in NATO and Sweden not yet", [("claim", "member(FIN, nato)"), ("claim", Nato)])],
        IsHeavy = true,
    };

    private static Query Sources => new()
    {
        Name = "sources",
        Summary = "The documents everything was read in",
        Description = "Every document of the record, how well it was read, and every clause and row that rests on it; or one of them.",
        Parameters = [new() { Name = "name", Longest = 200, Description = "One source, by id, symbol or title. Left out: all." }, Shared.Language, Shared.Compact, Shared.Form("json", "csv", "md")],
        Examples = [new("One document, by its symbol", [("name", "S/1995/261")]), new("All of them, one a line", [("format", "csv")])],
        Schema = "Sources",
    };

    private static Query Search => new()
    {
        Name = "search",
        Summary = "Find things by words of their names",
        Description = "States, territories, groups, texts, treaties, disputes, relations and sources by words of their names in English or Swedish, present or former, codes and symbols, with typing mistakes; nearest first.",
        Parameters =
        [
            new() { Name = "words", IsRequired = true, Longest = 200, Description = "Words of a name." },
            new() { Name = "most", Option = "--most", Kind = ParameterKind.Number, Range = (1, 100), Longest = 3, Default = "10", Description = "The most things wanted." },
            Shared.Language, Shared.Compact, Shared.Form("json", "csv", "md"),
        ],
        Examples = [new("A state by a former name, with a typing mistake", [("words", "bruma")])],
        Schema = "Found",
    };

    private static QueryParameter Side(string name, string which) => new()
    {
        Name = name,
        IsRequired = true,
        Longest = 10,
        Pattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}\\.[0-9]{1,4})$",
        Description = $"The {which} side: a day, YYYY-MM-DD, or the number of an edition.",
    };

    private static QueryParameter Lines(string name, string description) => new() { Name = name, IsRequired = true, Most = 12, Longest = LongestLine, Description = description };

    private static QueryParameter Several(string name, string description, int most) => new() { Name = name, Option = "--" + name, Most = most, Description = description };

    private static QueryParameter Flag(string name, string description) => new() { Name = name, Option = "--" + name, Kind = ParameterKind.Flag, Longest = 5, Default = "false", Description = description };

    private static QueryParameter Choice(string name, string description, IEnumerable<string?> allowed) => new() { Name = name, Option = "--" + name, Kind = ParameterKind.Choice, Allowed = [.. allowed.OfType<string>()], Description = description };
}
