using System.Collections.Immutable;
using System.Text;
using Assure.Language.Diagnostics;
using Assure.Language.Formatting;
using Assure.Language.Literate;
using Assure.Language.Parsing;
using Assure.Language.Syntax;
using Assure.Language.Text;
using Assure.Record.Loading;
using Assure.Record.Texts;

namespace Assure.Record.Drafts;

/// <summary>A draft of the user's own: a literate document, or clauses alone. It is added to a record's files and never written.</summary>
public sealed class DraftDocument
{
    private readonly SourceText source;
    private readonly SourceText added;
    private readonly int before;

    private DraftDocument(SourceText source, SourceText added, int before)
    {
        this.source = source;
        this.added = added;
        this.before = before;
        var document = LiterateDocument.Parse(added);
        Title = new(document.Value("title_en") ?? "", document.Value("title_sv") ?? "");
        Ids = [.. document.Blocks.SelectMany(static block => block.Unit.Declarations).OfType<TextDeclaration>().Where(static text => !text.Name.IsMissing).Select(static text => text.Name.Text)];
    }

    /// <summary>Its title; empty where it gives none.</summary>
    public Bilingual Title { get; }

    /// <summary>The ids of the texts it declares, in the order written.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The document in canonical layout, front matter included: what a file would hold that evaluates the same.</summary>
    public string Code => Formatter.Format(LiterateDocument.Parse(added));

    /// <summary>The file to add to those of a record.</summary>
    public RecordFile File => new(added.Path, Encoding.UTF8.GetBytes(added.Text));

    /// <summary>Takes a document.</summary>
    /// <param name="name">The name by which it is shown: the path as the user wrote it.</param>
    /// <param name="text">Its text: literate Markdown, or, where no front matter opens it, clauses alone.</param>
    /// <param name="on">The day that stands as its date where it gives none.</param>
    public static DraftDocument Of(string name, string text, DateOnly on) => Of(new SourceText(name, text), on);

    /// <summary>Takes a document as bytes.</summary>
    /// <param name="name">The name by which it is shown.</param>
    /// <param name="bytes">Its bytes; bytes that are not UTF-8 become a diagnostic.</param>
    /// <param name="on">The day that stands as its date where it gives none.</param>
    public static DraftDocument Of(string name, ReadOnlySpan<byte> bytes, DateOnly on) => Of(SourceText.FromUtf8(name, bytes), on);

    /// <summary>The diagnostics of a load, those in this document told of the document as the user wrote it.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public ImmutableArray<Diagnostic> AsWritten(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Select(one => one.Location.Path != added.Path ? one : one with
        {
            Location = source.Locate(Span(one.Location.Span)),
            Heading = before > 0 ? null : one.Heading,
        }),
    ];

    private static DraftDocument Of(SourceText source, DateOnly on)
    {
        if (source.Text.StartsWith("---", StringComparison.Ordinal))
        {
            return new(source, new("instruments/drafts/" + Path(source.Path), source.Text), 0);
        }

        // Clauses alone get the front matter that a document has.
        var unit = AssureParser.Parse(source);
        var id = unit.Declarations.OfType<TextDeclaration>().Select(static text => text.Name.Text).FirstOrDefault(static name => name.Length > 0) ?? "draft";
        var top = $"---\nid: {id}\ntitle_en: Draft {id}\ntitle_sv: Utkastet {id}\nshort_en: the draft\nshort_sv: utkastet\nkind: draft\ndate: {on:yyyy-MM-dd}\n---\n\n```assure\n";
        var end = source.Text.EndsWith('\n') ? "```\n" : "\n```\n";
        return new(source, new("instruments/drafts/" + Path(source.Path), top + source.Text + end), top.Length);
    }

    /// <summary>A path below the record's that no instrument of the record has.</summary>
    private static string Path(string shown) => string.Concat(shown.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')) + ".md";

    private TextSpan Span(TextSpan span)
    {
        var start = Math.Clamp(span.Start - before, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End - before, start, source.Length));
    }
}
