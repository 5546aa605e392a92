using System.Globalization;
using System.Text.Json;

namespace Assure.Reports.Languages;

/// <summary>Which form of a plural a number takes: <c>one</c>, <c>few</c>, <c>many</c>; <c>other</c> when no rule fits.</summary>
/// <remarks>
/// Written in a language's file as <c>"few": ["%10 2-4", "%100 !12-14"]</c>: all that is said holds of the number, or of what is left of it when
/// divided. The forms and their rules are those of the Unicode CLDR (unicode.org/cldr, Language Plural Rules). Without rules one is <c>one</c>.
/// </remarks>
internal sealed class PluralRules
{
    private readonly (string Form, (long Divisor, bool IsNot, long From, long To)[] Conditions)[] rules;

    /// <summary>Reads the object.</summary>
    public PluralRules(JsonElement part) => rules = part.ValueKind == JsonValueKind.Object
        ? [.. part.EnumerateObject().Select(static rule => (rule.Name, rule.Value.EnumerateArray().Select(static condition => Condition(condition.GetString()!)).ToArray()))]
        : [("one", [(0, false, 1, 1)])];

    /// <summary>The form a number takes.</summary>
    public string Of(long number)
    {
        foreach (var (form, conditions) in rules)
        {
            if (Array.TrueForAll(conditions, condition => Holds(number, condition)))
            {
                return form;
            }
        }

        return "other";
    }

    private static bool Holds(long number, (long Divisor, bool IsNot, long From, long To) condition)
    {
        var rest = condition.Divisor == 0 ? number : number % condition.Divisor;
        return (rest >= condition.From && rest <= condition.To) != condition.IsNot;
    }

    private static (long, bool, long, long) Condition(string text)
    {
        var divided = text.StartsWith('%') ? text[1..text.IndexOf(' ', StringComparison.Ordinal)] : "0";
        var range = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var isNot = range.StartsWith('!');
        var ends = range.TrimStart('!').Split('-');
        return (Number(divided), isNot, Number(ends[0]), Number(ends[^1]));
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
