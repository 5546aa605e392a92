using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Assure.Reports.Languages;

/// <content>How sentences of the language's file are filled.</content>
public sealed partial class Words
{
    /// <summary>The text of what fills a hole.</summary>
    internal static string Text(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>The branch that something chooses: a truth <c>yes</c> or <c>no</c>; nothing, an empty text or an empty list <c>none</c>; a noun <c>plural</c>, <c>common</c> or <c>neuter</c>; else its own text.</summary>
    internal static string Choice(object? value) => value switch
    {
        null or "" => "none",
        bool truth => truth ? "yes" : "no",
        Noun noun => noun.IsPlural ? "plural" : noun.IsCommon ? "common" : "neuter",
        ICollection list => list.Count switch { 0 => "none", 1 => "one", _ => "many" },
        _ => Text(value),
    };

    /// <summary>The branch that a number chooses: <c>=0</c> and the like when there is one, else the form that the language's rules say.</summary>
    internal string Category(object? value, ImmutableArray<(string Key, Pattern Pattern)> branches)
    {
        var exact = "=" + Text(value);
        return branches.Any(branch => branch.Key == exact) ? exact : file.Grammar.Plurals.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture));
    }

    /// <summary>What fills a hole, written in a way.</summary>
    /// <exception cref="FormatException">There is no such way, or it does not suit the value.</exception>
    internal object? Formatted(object? value, string format) => (format, value) switch
    {
        (_, null) => null,
        ("capital", _) => Capital(Text(value)),
        ("genitive", Noun noun) => noun.Genitive,
        ("and", IReadOnlyList<string> items) => And(items),
        ("or", IReadOnlyList<string> items) => Or(items),
        ("date", DateOnly date) => Date(date),
        ("bare", DateOnly date) => BareDate(date),
        ("month", DateOnly date) => Month(date),
        ("number", int or long) => Number(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ("when", string date) => Say([("date", date)], HasDay(date) ? "When.Day" : "When.Period"),
        _ when format.StartsWith("said ", StringComparison.Ordinal) => Say([("it", value)], format[5..]),
        _ when format.StartsWith("by ", StringComparison.Ordinal) && value is IReadOnlyList<string> items => string.Join(format[4..^1], items),
        _ => throw new FormatException($"'{Text(value)}' cannot be written as '{format}'"),
    };

    /// <summary>A sentence without holes.</summary>
    private string Say([CallerMemberName] string key = "") => Say([], key);

    /// <summary>A sentence of the language's file.</summary>
    /// <param name="with">What fills its holes, by name.</param>
    /// <param name="key">Its key; the member that says it.</param>
    /// <exception cref="KeyNotFoundException">Neither this language's file nor the English has it, or it names what it is not given.</exception>
    private string Say(ReadOnlySpan<(string Name, object? Value)> with, [CallerMemberName] string key = "") =>
        (Sentence(key) ?? throw new KeyNotFoundException($"no file of a language has the sentence '{key}'")).Filled(this, with);

    /// <summary>A sentence, in English where the language lacks it; null where that does too.</summary>
    private Pattern? Sentence(string key) => file.Sentence(key) ?? English.file.Sentence(key);

    /// <summary>Whether a date in words has its day: a figure stands before its year.</summary>
    private static bool HasDay(string date) => date.LastIndexOf(' ') is var year && year > 0 && date.AsSpan(0, year).IndexOfAnyInRange('0', '9') >= 0;
}
