using System.Collections.Immutable;
using System.Globalization;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Language.Diagnostics;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lookup;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Json;
using Assure.Reports.Languages;

namespace Assure.Cli.Options;

/// <summary>Reads what a user wrote as things the record knows, or says what is wrong with it.</summary>
/// <param name="record">The edition.</param>
/// <param name="terminal">The surroundings.</param>
/// <param name="language">The language answered in, of which most names are proposed.</param>
internal sealed class OptionReader(RecordEdition record, Terminal terminal, string language = "en")
{
    private readonly Lazy<RecordLookup> lookup = new(() => terminal.Loaded is { } lent && ReferenceEquals(lent.Edition, record) ? lent.Lookup : new RecordLookup(record));

    /// <summary>The index of names.</summary>
    public RecordLookup Lookup => lookup.Value;

    /// <summary>Reads the language.</summary>
    public static Words Language(string written) => Words.For(written)
        ?? throw new UserErrorException($"there is no language '{UserErrorException.Shown(written)}' (--lang)", Words.English.Or(Words.Codes));

    /// <summary>Reads the format.</summary>
    public static Format FormatOf(string written) => written switch
    {
        "table" => Format.Table,
        "json" => Format.Json,
        "csv" => Format.Csv,
        "md" => Format.Markdown,
        _ => throw new UserErrorException($"there is no format '{UserErrorException.Shown(written)}' (--format)", "table, json, csv or md", NearestName.Find(written, ["table", "json", "csv", "md"])),
    };

    /// <summary>Reads a form of promise.</summary>
    public static Form? FormOf(string written) => Named(Enum.GetValues<Form>(), JsonNames.Of, written, "form", "--form");

    /// <summary>Reads an answer by its technical name.</summary>
    public static Verdict VerdictOf(string written) => Named(Enum.GetValues<Verdict>(), JsonNames.Of, written, "answer", "--verdict");

    /// <summary>Reads a state.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="where">Where, for the message.</param>
    public State State(string written, string where)
    {
        var found = Find(written, where, () => Lookup.FindState(written, language));
        return found.Match ?? throw Unknown("state", written, where, "an ISO code or a name in English or Swedish, present or former", found.Suggestions.Select(suggestion => Nearest(suggestion.Name, suggestion.Thing)));
    }

    /// <summary>Reads a state or a territory.</summary>
    public Entity Beneficiary(string written, string where)
    {
        var state = Find(written, where, () => Lookup.FindState(written, language));
        if (state.Match is not null)
        {
            return state.Match;
        }

        var thing = Lookup.FindThing(written, language);
        if (thing.Match is { Sort: Sort.Territory } territory)
        {
            return territory;
        }

        var near = state.Suggestions.Select(suggestion => Nearest(suggestion.Name, suggestion.Thing))
            .Concat(thing.Suggestions.Where(suggestion => suggestion.Thing.Sort == Sort.Territory).Select(suggestion => suggestion.Name));
        throw Unknown("state", written, where, "an ISO code or a name in English or Swedish, present or former", near);
    }

    /// <summary>Reads a state, a territory or a group, in that order where one name is borne by several.</summary>
    public AskedTarget Target(string written, string where)
    {
        var state = Find(written, where, () => Lookup.FindState(written, language));
        if (state.Match is not null)
        {
            return new(state.Match, null);
        }

        var thing = Lookup.FindThing(written, language);
        if (thing.Match is { Sort: Sort.Territory } territory)
        {
            return new(territory, null);
        }

        var group = Lookup.FindGroup(written, language);
        // A zone and its treaty may share an id, and then have the same members.
        if ((group.Match ?? record.Groups.All.FirstOrDefault(one => one.Id == written)) is { } found)
        {
            return new(null, found);
        }

        var near = state.Suggestions.Select(suggestion => (suggestion.Distance, Name: Nearest(suggestion.Name, suggestion.Thing)))
            .Concat(group.Suggestions.Select(static suggestion => (suggestion.Distance, Name: Named(suggestion.Name, suggestion.Thing.Id))))
            .Concat(thing.Suggestions.Where(static suggestion => suggestion.Thing.Sort == Sort.Territory).Select(static suggestion => (suggestion.Distance, suggestion.Name)))
            .OrderBy(static one => one.Distance).Select(static one => one.Name);
        throw Unknown("state, territory or group", written, where, "an ISO code or a name in English or Swedish, present or former; or a group, such as nato", near);
    }

    /// <summary>Reads a day.</summary>
    /// <returns>Null when none was written.</returns>
    public DateOnly? Day(string? written, string where)
    {
        switch (written)
        {
            case null:
                return null;
            case "today":
                return terminal.Today();
        }

        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new UserErrorException($"'{UserErrorException.Shown(written)}' is no day ({where})", "a day that exists, as YYYY-MM-DD, or 'today'", NearDay(written));
        }

        return day < Reasoner.FirstDay || day > Reasoner.LastDay
            ? throw new UserErrorException($"{written} lies outside the days that can be asked about ({where})", $"a day from {Reasoner.FirstDay:yyyy-MM-dd} to {Reasoner.LastDay:yyyy-MM-dd}", $"{(day < Reasoner.FirstDay ? Reasoner.FirstDay : Reasoner.LastDay):yyyy-MM-dd}")
            : day;
    }

    /// <summary>Reads kinds of promise.</summary>
    /// <returns>Those written, in the order written; none when none was.</returns>
    public ImmutableArray<Kind> Kinds(IReadOnlyList<string> written)
    {
        if (written.Contains("all"))
        {
            return record.Kinds;
        }

        return [.. written.Select(id => record.Kinds.FirstOrDefault(kind => kind.Id == id) ?? throw new UserErrorException(
            $"there is no kind of promise '{UserErrorException.Shown(id)}' (--promise)",
            string.Join(", ", record.Kinds.Select(kind => kind.Id)) + ", or all",
            NearestName.Find(id, record.Kinds.Select(kind => kind.Id))) { IsUnknownName = true }).Distinct()];
    }

    /// <summary>Reads what the asker settles beforehand.</summary>
    public Settings Settings(string? viewpoint, IReadOnlyList<string> readings, bool strict)
    {
        var chosen = ImmutableDictionary.CreateBuilder<Dispute, int>();
        foreach (var reading in readings)
        {
            var (dispute, choice) = Reading(reading);
            if (chosen.TryGetValue(dispute, out var before) && before != choice)
            {
                throw new UserErrorException($"'{dispute.Id}' is given two readings (--reading)", "one reading for each dispute or doubt");
            }

            chosen[dispute] = choice;
        }

        return new Settings { Viewpoint = Viewpoint(viewpoint), Readings = chosen.ToImmutable(), Strict = strict };
    }

    private static T Named<T>(T[] values, Func<T, string> name, string written, string sort, string where) =>
        values.Select(value => (Value: value, Name: name(value))).Where(one => one.Name == written) is var found && found.Any()
            ? found.First().Value
            : throw new UserErrorException($"there is no {sort} '{UserErrorException.Shown(written)}' ({where})", string.Join(", ", values.Select(name)), NearestName.Find(written, values.Select(name)));

    private (Dispute Dispute, int Choice) Reading(string written)
    {
        var sign = written.IndexOf('=', StringComparison.Ordinal);
        if (sign < 1 || sign == written.Length - 1)
        {
            throw new UserErrorException($"'{UserErrorException.Shown(written)}' is no reading (--reading)", "ID=CHOICE, such as assoc-95=manner");
        }

        var id = written[..sign];
        var choice = written[(sign + 1)..];
        var dispute = record.Disputes.FirstOrDefault(dispute => dispute.Id == id) ?? throw new UserErrorException(
            $"there is no dispute or doubt '{UserErrorException.Shown(id)}' (--reading)",
            "one of: " + string.Join(", ", record.Disputes.Select(dispute => dispute.Id)),
            NearestName.Find(id, record.Disputes.Select(dispute => dispute.Id))) { IsUnknownName = true };
        var index = dispute.IndexOf(choice) ?? throw new UserErrorException(
            $"'{dispute.Id}' has no reading '{UserErrorException.Shown(choice)}' (--reading)",
            string.Join(" or ", dispute.Readings.Select(reading => reading.Id)),
            NearestName.Find(choice, dispute.Readings.Select(reading => reading.Id))) { IsUnknownName = true };
        return (dispute, index);
    }

    private Viewpoint Viewpoint(string? written) => written switch
    {
        null => Reasoning.Asking.Viewpoint.None,
        "guarantor" => Reasoning.Asking.Viewpoint.Guarantor,
        "beneficiary" => Reasoning.Asking.Viewpoint.Beneficiary,
        _ => Reasoning.Asking.Viewpoint.Of(ViewpointState(written)),
    };

    private State ViewpointState(string written)
    {
        var found = Find(written, "--viewpoint", () => Lookup.FindState(written, language));
        return found.Match ?? throw new UserErrorException(
            $"there is no viewpoint '{UserErrorException.Shown(written)}' (--viewpoint)",
            "a state, guarantor or beneficiary",
            NearestName.Find(written, ["guarantor", "beneficiary"]) ?? found.Suggestions.Select(suggestion => Nearest(suggestion.Name, suggestion.Thing)).FirstOrDefault()) { IsUnknownName = true };
    }

    private static LookupResult<State> Find(string written, string where, Func<LookupResult<State>> find) => string.IsNullOrWhiteSpace(written)
        ? throw new UserErrorException($"the state is empty ({where})", "an ISO code or a name in English or Swedish, present or former")
        : find();

    private static string Nearest(string name, State state) => name == state.Id ? $"{state.Name.En} ({state.Id})" : $"{name} ({state.Id})";

    private static string Named(string name, string id) => name == id ? id : $"{name} ({id})";

    private static UserErrorException Unknown(string sort, string written, string where, string expected, IEnumerable<string> nearest)
    {
        var names = nearest.Distinct().Take(3).ToArray();
        return new UserErrorException($"no {sort} is called '{UserErrorException.Shown(written)}' ({where})", expected, names.Length == 0 ? null : string.Join(", ", names)) { IsUnknownName = true };
    }

    /// <summary>The day a malformed date probably means: zeros left out, dots or slashes, or a day past its month's end.</summary>
    private static string? NearDay(string written)
    {
        var parts = written.Split('-', '.', '/');
        if (parts.Length != 3 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var year) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var month) || !int.TryParse(parts[2], CultureInfo.InvariantCulture, out var day))
        {
            return null;
        }

        return year is >= 1945 and <= 2100 && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
