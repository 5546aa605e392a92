using Assure.Reports.Blocks;

namespace Assure.Reports.Briefs;

/// <summary>A briefing note as one HTML file that needs nothing beside itself.</summary>
public static class HtmlBrief
{
    private const string Style = """
        body{font:11pt/1.5 Georgia,"Liberation Serif",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
        h1{font-size:1.6em;line-height:1.2}h2{font-size:1.2em;margin-top:1.6em;border-top:1px solid #ccc;padding-top:.5em}h3{font-size:1em;margin-bottom:.2em}
        table{border-collapse:collapse;font-size:.9em;width:100%}th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ccc;padding:.25em .6em .25em 0}.n{text-align:right}
        .muted,small,.notes{color:#5c5850;font-size:.9em}mark{background:none;color:#8a4b00;border-bottom:1px dotted}mark.reading{color:#5a3e8c;border-bottom-style:dashed}mark.disputed{color:#9c1f4f;border-bottom:3px double}
        @media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}}
        """;

    /// <summary>The whole file.</summary>
    public static string Of(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return $"<!DOCTYPE html>\n<html lang=\"{brief.Words.Code}\">\n<head><meta charset=\"utf-8\"><title>{HtmlRenderer.Escaped(brief.Title)}</title>"
            + $"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{Style}</style></head>\n<body>\n{new HtmlRenderer(static _ => null).Render(brief.Blocks)}</body>\n</html>\n";
    }
}
