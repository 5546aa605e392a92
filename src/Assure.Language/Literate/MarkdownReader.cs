using Assure.Language.Diagnostics;
using Assure.Language.Parsing;
using Assure.Language.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Assure.Language.Literate;

/// <summary>Finds the headings and <c>assure</c> blocks of a Markdown text.</summary>
/// <remarks>Only the blocks of Markdown are of interest; what stands inside a paragraph is not looked at.</remarks>
internal sealed class MarkdownReader(SourceText source, int start, List<Diagnostic> diagnostics)
{
    private static readonly MarkdownPipeline Pipeline = BlocksOnly();

    public List<Heading> Headings { get; } = [];

    public List<LiterateBlock> Blocks { get; } = [];

    public void Read()
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source.Text[start..], Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that its depth limit is exceeded.
            diagnostics.Add(LanguageDiagnostics.MarkdownTooDeep.At(source.Locate(new TextSpan(start, 0))));
            return;
        }

        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    var text = source.GetLine(Line(heading)).Trim().Trim('#').Trim();
                    Headings.Add(new Heading(heading.Level, text, source.GetLineSpan(Line(heading))));
                    break;
                case FencedCodeBlock fenced:
                    ReadFenced(fenced);
                    break;
                case ContainerBlock container:
                    ReportNested(container);
                    break;
            }
        }
    }

    private void ReadFenced(FencedCodeBlock fenced)
    {
        var opening = Line(fenced);
        var fence = source.GetLineSpan(opening);
        if (fenced.ClosingFencedCharCount == 0)
        {
            diagnostics.Add(LanguageDiagnostics.UnclosedFence.At(source.Locate(fence)));
            return;
        }

        var info = fenced.Info ?? string.Empty;
        if (info != "assure")
        {
            if (NearestName.Find(info, ["assure"]) is { } nearest)
            {
                diagnostics.Add(LanguageDiagnostics.MisspeltBlock.AtNear(source.Locate(fence), nearest, info));
            }

            return;
        }

        var closing = source.GetPosition(Math.Max(start + fenced.Span.End, fence.End)).Line;
        var from = source.GetLineSpan(opening + 1).Start;
        var span = TextSpan.FromBounds(from, Math.Max(from, source.GetLineSpan(closing).Start));
        Blocks.Add(new LiterateBlock(
            AssureParser.Parse(source, span),
            Headings.Count > 0 ? Headings[^1] : null,
            fenced.Arguments?.Trim() ?? string.Empty,
            span));
    }

    private void ReportNested(ContainerBlock container)
    {
        foreach (var fenced in container.Descendants<FencedCodeBlock>())
        {
            if (fenced.Info == "assure")
            {
                diagnostics.Add(LanguageDiagnostics.NestedBlock.At(source.Locate(source.GetLineSpan(Line(fenced)))));
            }
        }
    }

    private int Line(Block block) => source.GetPosition(start + block.Span.Start).Line;

    private static MarkdownPipeline BlocksOnly()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new LiteralInlineParser());
        return builder.Build();
    }
}
