using Assure.Record;
using Assure.Record.Texts;
using Assure.Reasoning.Asking;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Lab.Drafts;

/// <summary>What a draft says, in a sentence and its clauses: told while it is written.</summary>
internal static class LabRule
{
    /// <summary>The rule as HTML.</summary>
    public static string Html(Words words, RecordEdition record, Text text, DateOnly on) =>
        new HtmlRenderer(static _ => null).Render(RulePage.Of(new PageContext(record, words, on, Settings.Default, IsDayChosen: false), text));
}
