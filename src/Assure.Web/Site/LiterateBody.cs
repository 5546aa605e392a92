using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Assure.Web.Site;

/// <summary>The Markdown of the record and of the project as HTML: what we say of a text, and beside it what we made of it.</summary>
/// <remarks>Raw HTML is shown as text, and links lead to the web or nowhere.</remarks>
public static partial class LiterateBody
{
    private const string Language = "assure";
    private const string Closing = "Expectations";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Takes a document apart: each stretch of prose with the code that follows it. The title is left out.</summary>
    /// <param name="markdown">The document, without front matter.</param>
    /// <param name="link">Where a name in code leads; null for nowhere.</param>
    public static ImmutableArray<LiteratePart> Parts(string markdown, Func<string, string?> link)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var parts = ImmutableArray.CreateBuilder<LiteratePart>();
        var prose = new List<Block>();
        var (heading, code, closes) = ("", "", false);
        void Flush()
        {
            if (heading.Length > 0 || prose.Count > 0 || code.Length > 0)
            {
                parts.Add(new(heading, Html(prose), code, [.. Declaration().Matches(code).Select(static match => match.Groups[1].Value)], closes));
            }

            prose.Clear();
            (heading, code) = ("", "");
        }

        foreach (var block in Parsed(markdown, link).ToArray())
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 }:
                    break;
                case HeadingBlock named:
                    Flush();
                    heading = Plain(named);
                    closes = heading == Closing;
                    break;
                case FencedCodeBlock { Info: Language } fenced:
                    code = fenced.Lines.ToString();
                    Flush();
                    break;
                default:
                    prose.Add(block);
                    break;
            }
        }

        Flush();
        return parts.ToImmutable();
    }

    /// <summary>The name of the place a heading begins, as links have it: <c>How states are named</c> is <c>how-states-are-named</c>.</summary>
    public static string Anchor(string heading) => Between().Replace((heading ?? throw new ArgumentNullException(nameof(heading))).ToLowerInvariant(), "-").Trim('-');

    private static MarkdownDocument Parsed(string markdown, Func<string, string?> link)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        Lead(document, link);
        foreach (var table in document.Descendants<Table>())
        {
            Label(table);
        }

        return document;
    }

    /// <summary>Tells each cell of a table of many columns what it is: on a narrow screen the cells of a row stand below each other.</summary>
    private static void Label(Table table)
    {
        if (table.ColumnDefinitions.Count <= Reports.Blocks.HtmlRenderer.MostBeside || table is not [TableRow { IsHeader: true } heads, ..])
        {
            return;
        }

        table.GetAttributes().AddClass("apart");
        foreach (var row in table.OfType<TableRow>().Where(static row => !row.IsHeader))
        {
            foreach (var (head, cell) in heads.OfType<TableCell>().Zip(row.OfType<TableCell>()))
            {
                cell.GetAttributes().AddProperty("data-label", Text(head.Descendants<LiteralInline>()));
            }
        }
    }

    private static string Text(IEnumerable<LiteralInline> words) => string.Concat(words.Select(static word => word.Content.ToString()));

    private static string Plain(HeadingBlock heading) => string.Concat(heading.Inline?.Descendants().Select(static inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }) ?? []);

    private static string Html(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        foreach (var block in blocks)
        {
            renderer.Write(block);
        }

        return writer.ToString().Replace("<table", "<div class=\"wide\" tabindex=\"0\"><table", StringComparison.Ordinal).Replace("</table>", "</table></div>", StringComparison.Ordinal);
    }

    /// <summary>Makes links only to where they may lead, and of ids in code.</summary>
    private static void Lead(MarkdownDocument document, Func<string, string?> link)
    {
        foreach (var written in document.Descendants<LinkInline>().ToArray())
        {
            var url = written.Url ?? "";
            if (!url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith('#'))
            {
                written.Url = link(url) ?? "#";
            }

            written.IsImage = false;
        }

        foreach (var code in document.Descendants<CodeInline>().Where(static code => code.Parent is not LinkInline).ToArray())
        {
            if (link(code.Content) is { } url)
            {
                var leading = new LinkInline(url, "");
                code.ReplaceBy(leading, copyChildren: false);
                leading.AppendChild(new CodeInline(code.Content));
            }
        }
    }

    [GeneratedRegex(@"^(?:assurance|intends|offers|says|draft|qualification|doubt|dispute) ([A-Za-z0-9-]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
