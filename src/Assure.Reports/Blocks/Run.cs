namespace Assure.Reports.Blocks;

/// <summary>A stretch of words with one mark.</summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">How they are set off.</param>
/// <param name="To">What they speak of; null for nothing that has a page.</param>
/// <param name="Footnote">A note that their source stands in, printed below by whatever prints on pages (Markdown, HTML, Word) and left out on a terminal; null for none.</param>
public sealed record Run(string Text, Mark Mark = Mark.None, Target? To = null, Prose? Footnote = null)
{
    /// <summary>Whether the words are a note on what precedes them, set in brackets wherever they are printed.</summary>
    public bool IsNote => Mark is Mark.Unread or Mark.Disputed or Mark.Reading;

    /// <summary>The words as printed without colour.</summary>
    public string Printed => IsNote ? $"[{Text}]" : Text;
}
