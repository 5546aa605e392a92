using System.Text;
using Assure.Record;
using Assure.Reports.Json;
using Assure.Reports.Languages;

namespace Assure.Web.Site;

/// <summary>The files of the site that are not pages: styles, scripts, data.</summary>
public static class SiteFiles
{
    private const string Assets = "assets/";

    /// <summary>The style sheets and the scripts of all pages, each sent as one file; the first gives its name.</summary>
    private static readonly string[][] Together = [["site.css", "pages.css", "pictures.css"], [Script, "take-along.js", "search-match.js", "search.js"]];

    private const string Script = "site.js";

    /// <summary>The words of the buttons that the scripts of all pages make, and of the pictures they save, by their keys.</summary>
    private static readonly string[] ButtonKeys = ["brief.page", "cite.copy", "copy.done", "copy.failed", "copy.link", "picture.download", "picture.form.disputed", "picture.form.given", "picture.form.own", "picture.form.treaty", "picture.lanes.note", "print", "theme", "theme.dark", "theme.light"];

    /// <summary>The files with their paths below the site's root.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="lab">The files of the lab; null: the site has none.</param>
    public static IEnumerable<(string Path, byte[] Content)> Of(RecordEdition record, LabFiles? lab = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (var name in typeof(SiteFiles).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Assets, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var own = name[Assets.Length..];
            if (!Together.Any(parts => parts.Contains(own)))
            {
                yield return (name, Asset(own));
            }
        }

        foreach (var parts in Together)
        {
            yield return (Assets + parts[0], [.. parts[0] == Script ? ButtonWords() : [], .. parts.SelectMany(Asset)]);
        }

        foreach (var words in Words.All)
        {
            yield return ($"data/search.{words.Code}.json", SearchIndex.Json(record, words));
        }

        foreach (var file in lab?.All ?? [])
        {
            yield return file;
        }

        yield return ("index.html", Encoding.UTF8.GetBytes(Root()));
        yield return (MissingFile.Path, MissingFile.Of(record));
    }

    /// <summary>The words of buttons in every language, as a script.</summary>
    private static byte[] ButtonWords() =>
        [.. "globalThis.assureWords = "u8, .. JsonLayout.Object(
            static json =>
            {
                foreach (var words in Words.All)
                {
                    json.WriteStartObject(words.Code);
                    foreach (var key in ButtonKeys)
                    {
                        json.WriteString(key, words.Pages[key]);
                    }

                    json.WriteString("scope", words.Scope);

                    json.WriteEndObject();
                }
            },
            isCompact: true),
            .. ";\n"u8];

    private static byte[] Asset(string name)
    {
        using var resource = typeof(SiteFiles).Assembly.GetManifestResourceStream(Assets + name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The page at the root, which leads to a language.</summary>
    private static string Root() => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Assure</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="0; url={Words.English.Code}/"><link rel="stylesheet" href="assets/site.css"></head>
        <body><main><h1>Assure</h1><p>{string.Join(" · ", Words.All.Select(static words => $"""<a href="{words.Code}/" hreflang="{words.Code}" lang="{words.Code}">{words.Pages["language"]}</a>"""))}</p></main></body>
        </html>

        """;
}
