using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Literate;
using Assure.Language.Text;
using Assure.Record.Binding;
using Assure.Record.Tables;

namespace Assure.Record.Loading;

/// <summary>Loads a record from its files.</summary>
/// <remarks>Nothing is thrown for bad data: everything wrong in the record is reported in one run.</remarks>
public static class RecordLoader
{
    /// <summary>The folder of the vocabulary.</summary>
    internal const string Vocabulary = "vocabulary/";

    /// <summary>Loads a record.</summary>
    /// <param name="files">Its files; those that are neither tables, vocabulary nor instruments are left alone.</param>
    /// <returns>The edition, or null, and everything found wrong.</returns>
    public static RecordLoadResult Load(RecordFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var findings = new Findings();
        var documents = ReadDocuments(files, findings);
        var parts = PartsOf(files, documents, findings);
        var edition = RecordBinder.Bind(parts, findings, isTrusted: false);
        return new RecordLoadResult(edition, WithHeadings(findings, documents));
    }

    /// <summary>The parts of a record, and whether anything in its files is wrong as such.</summary>
    internal static RecordParts ReadParts(RecordFiles files, Findings findings) =>
        PartsOf(files, ReadDocuments(files, findings), findings);

    private static RecordParts PartsOf(RecordFiles files, ImmutableArray<LiterateDocument> documents, Findings findings)
    {
        var tables = ImmutableArray.CreateBuilder<Table>();
        var unreadable = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files.Files.Where(file => file.Path is "edition.csv" or "sources.csv" or ColumnTable.Path || IsBelow(file.Path, "tables/", ".csv")))
        {
            if (TableReader.Read(file, findings) is { } table)
            {
                tables.Add(table);
            }
            else
            {
                unreadable.Add(file.Path);
            }
        }

        return new RecordParts(tables.ToImmutable(), [.. documents.Select(RecordDocument.Of)]) { Unreadable = unreadable.ToImmutable() };
    }

    private static ImmutableArray<LiterateDocument> ReadDocuments(RecordFiles files, Findings findings)
    {
        var documents = ImmutableArray.CreateBuilder<LiterateDocument>();

        // The vocabulary comes first, so that its relations have the first numbers.
        foreach (var folder in new[] { Vocabulary, "instruments/" })
        {
            foreach (var file in files.Files.Where(file => IsBelow(file.Path, folder, ".md")))
            {
                var document = LiterateDocument.Parse(SourceText.FromUtf8(file.Path, file.Content.Span));
                documents.Add(document);
                foreach (var diagnostic in document.Diagnostics)
                {
                    findings.Add(diagnostic);
                }
            }
        }

        return documents.ToImmutable();
    }

    private static bool IsBelow(string path, string folder, string ending) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Says of each finding in a document under which heading it stands.</summary>
    private static ImmutableArray<Diagnostic> WithHeadings(Findings findings, ImmutableArray<LiterateDocument> documents)
    {
        var byPath = documents.ToDictionary(document => document.Source.Path, StringComparer.Ordinal);
        return
        [
            .. findings.ToImmutable().Select(found =>
                found.Heading is null && byPath.TryGetValue(found.Location.Path, out var document)
                    ? found with { Heading = document.Headings.LastOrDefault(heading => heading.Span.Start <= found.Location.Span.Start)?.Text }
                    : found),
        ];
    }
}
