using System.Globalization;
using System.Text.Json.Nodes;
using Assure.Reports.Languages;

namespace Assure.Web.Mcp;

/// <summary>The answer to a question in short: taken from the page in sentences, and where that has a table, from its rows.</summary>
internal static class AnswerSentence
{
    private const int MostNamed = 5;

    /// <summary>The answer in short, as plain words.</summary>
    /// <param name="query">The query.</param>
    /// <param name="page">The answer in sentences, in Markdown.</param>
    /// <param name="data">The same as data.</param>
    /// <param name="language">The language of sentences.</param>
    public static string Of(string query, string page, JsonObject data, string language)
    {
        var pages = Parts(PagePiece.Of(page), 1);
        return query switch
        {
            "ask" => Joined(pages.Select(Asked)),
            "timeline" => Joined(pages.Select((one, i) => Lasting(one, data["timelines"]?[i], language))),
            "changes" => Changed(pages[0], data),
            "what-if" => Joined(Paragraphs(pages[0]).Take(2)),
            "reach" => Reached(pages[0], data),
            "compare" when data["order"] is { } => Ordered(pages[0]),
            "search" => Listed(pages[0], data["found"]!.AsArray().Count, static row => $"{row[2]} ({row[0]} {row[1]})"),
            "sources" => Sourced(pages[0], data["sources"]!.AsArray()),
            _ => First(pages[0]),
        };
    }

    /// <summary>What each promiser has promised, where they have a heading each; else the first words.</summary>
    private static string Asked(PagePiece[] page)
    {
        var each = Parts(page, 3).Skip(1).Where(static part => part[0].Level == 3).ToArray();
        var before = page.TakeWhile(static one => one.Level != 2).ToArray();
        if (!before.Any(static one => one.Level == 3))
        {
            return First(page);
        }

        // Of a group, a promiser's sentence does not say whose it is.
        var isGroup = page.TakeWhile(static one => one.Level != 3).Any(static one => one.Kind == PieceKind.Paragraph);
        return Joined(each.Where(part => before.Contains(part[0])).Select(part => isGroup ? $"{part[0].Text}: {First(part)}" : First(part)));
    }

    /// <summary>The answer of the last span, and since when it is so.</summary>
    private static string Lasting(PagePiece[] page, JsonNode? timeline, string language)
    {
        var spans = timeline?["spans"]?.AsArray();
        var last = page.SkipWhile(static one => one.Kind != PieceKind.Row).TakeWhile(static one => one.Kind == PieceKind.Row).LastOrDefault();
        return spans is [.., JsonObject span] && last is not null && span["answer"]?["sentence"]?[language] is { } sentence
            ? $"{Words.Capital(last.Cells[0])}: {PagePiece.Plain(sentence.GetValue<string>())}"
            : First(page);
    }

    /// <summary>Of two days, what the world changed; of two editions, all that each heading tells.</summary>
    private static string Changed(PagePiece[] page, JsonObject data) => data["changes"]?["oneEdition"]?.GetValue<bool>() is true
        ? First(page)
        : Joined(Parts(page, 2).Where(static part => part[0].Level == 2).Select(static part => $"{part[0].Text}: {First(part)}"));

    /// <summary>How many sets were found, and the first; or that it is so already; or what comes nearest.</summary>
    private static string Reached(PagePiece[] page, JsonObject data)
    {
        var said = Paragraphs(page).ToArray();
        var (sets, nearest) = (data["reach"]?["sets"] as JsonArray, data["reach"]?["nearest"]);
        return Joined([.. said.Skip(1).Take(1), .. sets is { Count: > 0 } ? page.Where(static one => one.Kind == PieceKind.Bullet).Take(1).Select(static one => one.Text) : nearest is null ? [] : said.Skip(2).Take(1)]);
    }

    /// <summary>Which texts promise more than which, the first of them.</summary>
    private static string Ordered(PagePiece[] page)
    {
        PagePiece[] rows = [.. page.Where(static one => one.Kind == PieceKind.Row)];
        if (rows.Length < 2)
        {
            return First(page);
        }

        var texts = rows.Skip(1).GroupBy(static row => row.Cells[0]).ToDictionary(static row => row.Key, static row => row.First().Cells[1]);
        string[] above = [.. rows.Skip(1).Where(static row => row.Cells[2].Length > 0).Select(row => $"{Words.Capital(row.Cells[1])} – {rows[0].Cells[2].ToLower(CultureInfo.InvariantCulture)}: {string.Join("; ", row.Cells[2].Split(", ").Select(one => texts.GetValueOrDefault(one, one)))}.")];
        return above.Length == 0 ? $"{First(page)} {string.Join("; ", texts.Values.Take(MostNamed))}" : Joined(above.Take(MostNamed)) + (above.Length > MostNamed ? " …" : "");
    }

    private static string Sourced(PagePiece[] page, JsonArray sources) => sources.Count == 1
        ? $"{page[0].Text} (1): {First(page)}"
        : $"{page[0].Text} ({sources.Count}): {string.Join("; ", sources.Take(MostNamed).Select(static one => one!["title"]?.GetValue<string>() ?? one["id"]!.GetValue<string>()))}{(sources.Count > MostNamed ? "; …" : ".")}";

    /// <summary>What was looked for, how many were found, and the first of them.</summary>
    private static string Listed(PagePiece[] page, int count, Func<string[], string> row) => count == 0
        ? First(page)
        : $"{page[0].Text} ({count}): {string.Join("; ", page.Where(static one => one.Kind == PieceKind.Row).Skip(1).Take(MostNamed).Select(one => row(one.Cells)))}{(count > MostNamed ? "; …" : ".")}";

    /// <summary>The pages or parts, each begun by a heading of a level or a higher one.</summary>
    private static PagePiece[][] Parts(PagePiece[] pieces, int level)
    {
        var parts = new List<List<PagePiece>>();
        foreach (var piece in pieces)
        {
            if (parts.Count == 0 || (piece.Level > 0 && piece.Level <= level))
            {
                parts.Add([]);
            }

            parts[^1].Add(piece);
        }

        return [.. parts.Select(static part => part.ToArray())];
    }

    private static IEnumerable<string> Paragraphs(PagePiece[] page) => page.Where(static one => one.Kind == PieceKind.Paragraph).Select(static one => one.Text);

    private static string First(PagePiece[] page) => Paragraphs(page).FirstOrDefault() ?? page[0].Text;

    private static string Joined(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(static one => one.Length > 0));
}
