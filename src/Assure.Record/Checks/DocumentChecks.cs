using System.Collections.Immutable;
using Assure.Language.Text;
using Assure.Record.Binding;
using Assure.Record.Loading;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Checks;

/// <summary>Checks of documents as written: that what readings cite is known, and that nobody left a template's words where prose belongs.</summary>
internal sealed class DocumentChecks(BindingContext context)
{
    /// <summary>Checks each document; those of the compiled form were checked when it was made.</summary>
    public void Check(ImmutableArray<RecordDocument> documents)
    {
        foreach (var document in documents.Where(one => !one.IsCompiled))
        {
            foreach (var reading in document.Declarations.OfType<Syntax.DisputeDeclaration>().SelectMany(one => one.Readings))
            {
                if (reading.Citation is { } cited)
                {
                    context.Find(document.Source, cited);
                }
            }

            CheckProse(document);
        }
    }

    /// <summary>Reports the first of a template's words, however its lines are broken.</summary>
    private void CheckProse(RecordDocument document)
    {
        var found = Placeholders.All.Select(words => Find(document.Source.Text, words)).Where(span => !span.IsEmpty).ToArray();
        if (found.Length > 0)
        {
            context.Findings.Report(BindingDiagnostics.UnwrittenProse, document.Source.Locate(found.MinBy(span => span.Start)));
        }
    }

    /// <summary>Where words stand in a text, any blank or line end for a blank; empty when nowhere.</summary>
    private static TextSpan Find(string text, string words)
    {
        for (var start = text.IndexOf(words[0], StringComparison.Ordinal); start >= 0; start = text.IndexOf(words[0], start + 1))
        {
            var (at, matched) = (start, 0);
            while (matched < words.Length && at < text.Length && Matches(text, ref at, words[matched]))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                return TextSpan.FromBounds(start, at);
            }
        }

        return default;
    }

    private static bool Matches(string text, ref int at, char wanted)
    {
        if (wanted != ' ')
        {
            return text[at++] == wanted;
        }

        var from = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at > from;
    }
}
