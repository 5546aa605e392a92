using System.Collections.Immutable;
using Assure.Cli.Commands;
using Assure.Cli.Errors;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Drafts;
using Assure.Record;
using Assure.Record.Drafts;
using Assure.Record.Texts;

namespace Assure.Cli.Records;

/// <summary>Finds drafts: on record, among the design templates, in files; and loads the record with those that are not on it.</summary>
/// <param name="asked">What was asked, of the record as it is.</param>
internal sealed class DraftSource(Asked asked)
{
    private readonly Lazy<IReadOnlyList<(string Name, byte[] Bytes)>> templates = new(() => asked.Source!.Templates());

    /// <summary>The drafts, offers and intentions on record that can be evaluated, in ordinal order of id.</summary>
    public ImmutableArray<Text> OnRecord => [.. asked.Record.Texts.Where(static text => text.Standing is Standing.Draft or Standing.Offers && DraftFinder.Refusal(text) is null)];

    /// <summary>The design templates, in ordinal order of name.</summary>
    public ImmutableArray<(string Name, DraftDocument Document)> Templates => [.. templates.Value.Select(one => (one.Name, Document(one)))];

    /// <summary>Finds what a user named: a text of the record, or else a document.</summary>
    /// <param name="written">An id, the name of a template, or the path of a file, with a colon and an id after it for one of several drafts in it.</param>
    /// <returns>The text, or the document and the id of the draft chosen in it; no id where none was named.</returns>
    /// <exception cref="UserErrorException">There is no such thing.</exception>
    public (Text? Text, DraftDocument? Document, string? Id) Find(string written)
    {
        if (asked.Record.Texts.FirstOrDefault(text => text.Id == written) is { } text)
        {
            return (text, null, null);
        }

        if (templates.Value.FirstOrDefault(one => one.Name == written) is { Name: not null } template)
        {
            return (null, Document(template), null);
        }

        if (asked.Record.Instruments.FirstOrDefault(one => one.Id == written) is { } instrument && OnRecord.Where(one => one.Instrument == instrument).ToArray() is [var only])
        {
            return (only, null, null);
        }

        if (asked.Document(written) is { } bytes)
        {
            return (null, DraftDocument.Of(written, bytes, asked.On), null);
        }

        if (written.LastIndexOf(':') is > 0 and var colon && asked.Document(written[..colon]) is { } several)
        {
            var document = DraftDocument.Of(written[..colon], several, asked.On);
            var id = written[(colon + 1)..];
            return document.Ids.Contains(id)
                ? (null, document, id)
                : throw new UserErrorException($"{UserErrorException.ShownPath(written[..colon])} declares no draft '{UserErrorException.Shown(id)}' (draft)", string.Join(", ", document.Ids), NearestName.Find(id, document.Ids));
        }

        string[] known = [.. OnRecord.Select(static one => one.Id), .. templates.Value.Select(static one => one.Name)];
        throw new UserErrorException($"there is no draft, template or file '{UserErrorException.ShownPath(written)}' (draft)", "the id of a draft, the name of a template, or a file; 'assure draft' lists the first two", NearestName.Find(written, known)) { IsUnknownName = true };
    }

    /// <summary>The record with documents added.</summary>
    /// <exception cref="InvalidDraftException">A document has errors.</exception>
    public RecordEdition Load(params IReadOnlyList<(string Name, DraftDocument Document)> documents)
    {
        if (documents.Count == 0)
        {
            return asked.Record;
        }

        var loaded = asked.Source!.Load(documents.Select(static one => one.Document.File));
        return loaded.Edition ?? throw new InvalidDraftException(documents.Aggregate(loaded.Diagnostics, static (found, one) => one.Document.AsWritten(found)), documents[0].Name);
    }

    /// <summary>The draft that a document declares, in the record with the document added.</summary>
    /// <param name="edition">The record with the document added.</param>
    /// <param name="document">The document.</param>
    /// <param name="name">The document as the user named it.</param>
    /// <param name="id">The id of the draft chosen of several; null: there must be one.</param>
    /// <exception cref="UserErrorException">It declares none, or several.</exception>
    public static Text DraftOf(RecordEdition edition, DraftDocument document, string name, string? id = null)
    {
        Text[] texts = [.. edition.Texts.Where(text => id is null ? document.Ids.Contains(text.Id) : text.Id == id)];
        Text[] drafts = [.. texts.Where(static text => text.Standing != Standing.Assurance)];
        return drafts switch
        {
            [var only] => only,
            [] when texts.Length > 0 => throw new UserErrorException($"'{texts[0].Id}' in {UserErrorException.ShownPath(name)} begins with 'assurance' and would be a promise on record (draft)", $"draft {texts[0].Id}"),
            [] => throw new UserErrorException($"{UserErrorException.ShownPath(name)} declares no draft (draft)", "a text that begins with: draft NAME"),
            _ => throw new UserErrorException($"{UserErrorException.ShownPath(name)} declares {drafts.Length} drafts: {string.Join(", ", drafts.Select(static one => one.Id))} (draft)", $"one of them: {name}:{drafts[0].Id}"),
        };
    }

    private DraftDocument Document((string Name, byte[] Bytes) template) => DraftDocument.Of($"templates/{template.Name}.md", template.Bytes, asked.On);
}
