using Markdig.Parsers;
using Markdig.Syntax;

namespace Assure.Language.Literate;

/// <summary>Paragraphs without link definitions, which are of no use here and whose search is not linear in the text.</summary>
internal sealed class PlainParagraphParser : ParagraphBlockParser
{
    public override bool Close(BlockProcessor processor, Block block) => true;
}
