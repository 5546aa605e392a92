using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reports.Asp;

/// <summary>How things are named in the program for the solver.</summary>
internal static class AspNames
{
    /// <summary>A string of the solver's language.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    /// <summary>A name of the record as part of a predicate's name; two names never become one, for the record's names hold no underscore.</summary>
    public static string Part(string name) => name.Replace('-', '_');

    /// <summary>The predicate of the things of a sort that a quantifier ranges over.</summary>
    public static string Range(Sort sort) => sort == Sort.State ? "exists" : Every(sort);

    /// <summary>The predicate of all things of a sort, at any time.</summary>
    public static string Every(Sort sort) => sort switch
    {
        Sort.State => "state",
        Sort.Territory => "territory",
        Sort.Treaty => "treaty",
        Sort.Alliance => "alliance",
        _ => "zone",
    };

    /// <summary>A rule of time as a term.</summary>
    public static string Moment(TimeRule time) => time.Kind switch
    {
        TimeRuleKind.Now => "now",
        TimeRuleKind.Ever => "ever",
        TimeRuleKind.Before => $"before({First(time)})",
        _ => $"on({First(time)})",
    };

    /// <summary>The predicate of a recorded relation at a moment.</summary>
    public static string Recorded(Relation relation, TimeRule time) => time.Kind switch
    {
        TimeRuleKind.Now => $"now_{Part(relation.Name)}",
        TimeRuleKind.Ever => $"ever_{Part(relation.Name)}",
        TimeRuleKind.Before => $"before_{First(time)}_{Part(relation.Name)}",
        _ => $"on_{First(time)}_{Part(relation.Name)}",
    };

    /// <summary>A predicate with its arguments.</summary>
    public static string Call(string predicate, IEnumerable<string> arguments)
    {
        var inside = string.Join(",", arguments);
        return inside.Length == 0 ? predicate : $"{predicate}({inside})";
    }

    private static int First(TimeRule time) => ((PartialDate)time.Date!).First.DayNumber;
}
