using System.Collections.Immutable;
using Assure.Language.Literate;
using Assure.Language.Syntax;
using Assure.Language.Text;
using Assure.Record.Binding;
using Assure.Record.Checks;
using Assure.Record.Loading;

namespace Assure.Record.Drafts;

/// <summary>Adds a draft to an edition without reading the record again: all else stays the very same.</summary>
/// <remarks>Only for documents of definitions and drafts: other declarations may bear on what the record says, and need the whole record read with them.</remarks>
public static class DraftEdition
{
    /// <summary>The edition with a draft among its texts, the last of them.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="document">The draft.</param>
    /// <returns>The edition, or null, and everything found wrong; null where the whole record must be read with it.</returns>
    public static RecordLoadResult? Of(RecordEdition record, DraftDocument document)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(document);
        var findings = new Findings();
        var parsed = LiterateDocument.Parse(SourceText.FromUtf8(document.File.Path, document.File.Content.Span));
        foreach (var diagnostic in parsed.Diagnostics)
        {
            findings.Add(diagnostic);
        }

        RecordDocument[] documents = [RecordDocument.Of(parsed)];
        var names = RecordNames.Of(record);
        AddRest(names, record);
        if (!documents[0].Declarations.All(one => IsSimple(one, names, record)) || documents[0].FrontMatter.Any(entry => entry.Key == "id" && record.Instruments.Any(one => one.Id == entry.Value)))
        {
            return null;
        }

        var context = new BindingContext(names, findings, isTrusted: false);
        var vocabulary = new VocabularyBinder(context);
        var declarations = new DeclarationSet(documents, context);
        var definitions = new DefinitionBinder(context, vocabulary, declarations.Definitions, record.Definitions).BindAll();
        var instruments = new InstrumentBinder(context).Bind(documents);
        var texts = new TextBinder(context, vocabulary, instruments).Bind(declarations.Texts, record.Texts.Length);
        new TextLinker(context, texts).Link(record.Texts);
        new TextChecks(context, texts, [], ImmutableDictionary<string, Declared<QualificationDeclaration>>.Empty).Check(definitions, []);
        new DocumentChecks(context).Check([.. documents]);
        return new(
            findings.HasErrors ? null : record with
            {
                Definitions = record.Definitions.AddRange(definitions),
                Instruments = [.. record.Instruments.Concat(instruments.Values).OrderBy(static one => one.Id, StringComparer.Ordinal)],
                Texts = record.Texts.AddRange(texts.Select(static one => one.Text)),
            },
            findings.ToImmutable());
    }

    private static bool IsSimple(Declaration declaration, RecordNames names, RecordEdition record) => declaration switch
    {
        DefineDeclaration definition => !names.Definitions.ContainsKey(definition.Name.Text) && !names.Relations.ContainsKey(definition.Name.Text),

        // Of several texts restated it is told apart by their words whether they say the same; those are not at hand.
        TextDeclaration text => !names.Texts.ContainsKey(text.Name.Text) && !record.Qualifications.Any(one => one.Id == text.Name.Text) && text.Standing == Language.Syntax.Standing.Draft && text.Clauses.OfType<TextRelationClause>().Sum(static clause => clause.Targets.Length) <= 1,
        _ => false,
    };

    private static void AddRest(RecordNames names, RecordEdition record)
    {
        foreach (var kind in record.Kinds)
        {
            names.Kinds.Add(kind.Id, kind);
        }

        foreach (var text in record.Texts)
        {
            names.Texts.Add(text.Id, text);
        }

        foreach (var source in record.Sources.Values)
        {
            names.Sources.Add(source.Id, source);
            names.CitedSources.TryAdd(source.Id, source);
            if (source.Symbol.Length > 0)
            {
                names.CitedSources.TryAdd(source.Symbol, source);
            }
        }
    }
}
