using System.Reflection;
using System.Text;
using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Reasoning.Drafts;
using Assure.Record.Compiled;
using Assure.Record.Drafts;
using Assure.Record.Loading;
using Assure.Record.Texts;
using Assure.Reports.Languages;

namespace Assure.Lab.Drafts;

/// <summary>Reads what is written as a draft together with the record, and knows the templates to begin with.</summary>
/// <param name="bundle">The compiled record.</param>
/// <param name="record">The same, read.</param>
/// <param name="words">The language.</param>
internal sealed class LabDrafts(ReadOnlyMemory<byte> bundle, RecordEdition record, Words words)
{
    /// <summary>The name under which a draft is read: that of the terminal, so that both tell the same hash.</summary>
    public const string Name = "the draft made from options";

    private const string Folder = "templates/";
    private (string Code, DateOnly On, LabDraft Draft)? last;

    /// <summary>The design templates: name, title, text; in ordinal order of name.</summary>
    /// <param name="on">The day that stands as the date of one without.</param>
    public IEnumerable<(string Name, string Title, string Code)> Templates(DateOnly on)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var code = reader.ReadToEnd();
            yield return (resource[Folder.Length..], words.Of(DraftDocument.Of(Name, code, on).Title), code);
        }
    }

    /// <summary>Reads a draft; the last one read is kept.</summary>
    /// <param name="code">A document, or clauses alone.</param>
    /// <param name="on">The day that stands as its date where it gives none.</param>
    public LabDraft Read(string code, DateOnly on)
    {
        if (last is not { } known || known.Code != code || known.On != on)
        {
            last = known = (code, on, Load(code, on));
        }

        return known.Draft;
    }

    /// <summary>The whole record read with a draft: the edition, or what is wrong, as the terminal has it.</summary>
    public RecordLoadResult Whole(DraftDocument document) => RecordBundle.Read(bundle, new RecordFiles([document.File]));

    private LabDraft Load(string code, DateOnly on)
    {
        var text = words.Pages;
        var document = DraftDocument.Of(Name, code, on);
        var loaded = DraftEdition.Of(record, document) ?? Whole(document);
        var found = document.AsWritten(loaded.Diagnostics);
        if (loaded.Edition is not { } edition)
        {
            return new(found, null, null, null);
        }

        Text[] texts = [.. edition.Texts.Where(one => document.Ids.Contains(one.Id))];
        Text[] drafts = [.. texts.Where(static one => one.Standing != Standing.Assurance)];
        return drafts switch
        {
            [var only] => DraftFinder.Refusal(only) is { } refusal ? new(found, edition, null, text.Filled("lab.slip", words.Messages.Of(refusal.Message), words.Messages.Of(refusal.Expected))) : new(found, edition, only, null),
            [] => new(found, edition, null, texts.Length > 0 ? text.Filled("lab.draft.promise", texts[0].Id) : text["lab.draft.none"]),
            _ => new(found, edition, null, text.Filled("lab.draft.several", drafts.Length)),
        };
    }

    /// <summary>Whether a diagnostic forbids evaluation.</summary>
    public static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
