using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assure.Architecture.Tests;

/// <summary>How much of the record was read, by kind, and what answers turn on that was not: the part of docs/checks.md that the program writes.</summary>
internal static partial class UnreadInNumbers
{
    /// <summary>An item is named in the page when at least so many answers turn on it; one table, by kind and file, tells of the others.</summary>
    private const int Named = 20;

    /// <summary>The page with what the program says between its marks.</summary>
    public static string Into(string page)
    {
        using var document = JsonDocument.Parse(ShownCommand.Run("check record --unverified --format json"));
        var written = Written(document.RootElement);
        return Marked().Replace(page, match => $"{match.Groups["open"].Value}\n{written}\n<!-- end -->");
    }

    private static string Written(JsonElement document)
    {
        var report = document.GetProperty("unverified");
        var text = new StringBuilder();
        var items = report.GetProperty("items").EnumerateArray().ToList();
        var shares = report.GetProperty("shares").EnumerateArray().ToList();
        var all = shares.Sum(static share => Of(share, "yes") + Of(share, "partly") + Of(share, "no"));
        text.Append(CultureInfo.InvariantCulture, $"In edition {document.GetProperty("edition").GetString()}, {(all - items.Count) * 100 / all} % of {Shown(all)} clauses and rows were read whole and {Shown(items.Count)} were not. Of the {Shown(Of(report, "answers"))} answers\n");
        text.Append(CultureInfo.InvariantCulture, $"of {document.GetProperty("on").GetString()}, {Shown(Of(report, "turning"))} turn on at least one that was not.\n\n");
        text.Append("| what | read | in part | not | share read |\n|---|---:|---:|---:|---:|\n");
        foreach (var share in shares)
        {
            var (yes, partly, no) = (Of(share, "yes"), Of(share, "partly"), Of(share, "no"));
            var table = share.GetProperty("table").GetString()!;
            text.Append(CultureInfo.InvariantCulture, $"| {share.GetProperty("kind").GetString()}{(table.Length == 0 ? "" : $" `{table}`")} | {Shown(yes)} | {Shown(partly)} | {Shown(no)} | {yes * 100 / (yes + partly + no)} % |\n");
        }

        var named = items.Where(static item => Of(item, "answers") >= Named).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\nAt least {Named} answers turn on each of these:\n\n| answers | days | clause or row | to be read in |\n|---:|---:|---|---|\n");
        foreach (var item in named)
        {
            var place = item.GetProperty("at").GetString()!;
            text.Append(CultureInfo.InvariantCulture, $"| {Shown(Of(item, "answers"))} | {Shown(Of(item, "days"))} | `{item.GetProperty("name").GetString()}` | `{item.GetProperty("source").GetString()}`{(place.Length == 0 ? "" : $", {place}")} |\n");
        }

        var (few, past) = (items.Count(static item => Of(item, "answers") is > 0 and < Named), items.Count(static item => Of(item, "answers") == 0 && Of(item, "days") > 0));
        text.Append(CultureInfo.InvariantCulture, $"\nFewer answers turn on {Shown(few)} others; only earlier answers on {Shown(past)}; no answer on {Shown(items.Count - named.Count - few - past)}.");
        return text.ToString();
    }

    private static int Of(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<open><!-- unread:[^>]*-->)\n(.*?\n)?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
