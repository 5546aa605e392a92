using System.Security.Cryptography;
using System.Text;
using Assure.Language.Syntax;
using Assure.Record.Tables;

namespace Assure.Record.Loading;

/// <summary>The two hashes of a record: over facts and clauses, and over prose.</summary>
/// <remarks>
/// Facts: every table's rows, sorted, without notes; the declarations word by word with their citations, however they are laid out,
/// and the front matter that answers use; expectations are neither. Prose: notes, names, titles, and the documents as written.
/// </remarks>
internal static class RecordHash
{
    private static readonly string[] s_factKeys = ["id", "kind", "date", "symbol", "sources", "read"];

    public static string OfFacts(RecordParts parts)
    {
        var writer = new HashWriter();
        foreach (var table in parts.Tables.Where(one => one.Path is not ("tables/names.csv" or "edition.csv" or ColumnTable.Path)))
        {
            WriteTable(writer, table, IsFact);
        }

        foreach (var list in parts.Lists)
        {
            writer.Line("list", list.Path, list.FactsHash);
        }

        foreach (var document in parts.Documents)
        {
            writer.Line("document", document.Path);
            foreach (var key in s_factKeys)
            {
                writer.Line(key, document.FrontMatter.FirstOrDefault(entry => entry.Key == key)?.Value ?? "");
            }

            foreach (var declaration in document.Declarations.Where(one => one is not ExpectDeclaration))
            {
                writer.Line(Canonical(declaration));
            }
        }

        return writer.Finish();
    }

    public static string OfProse(RecordParts parts)
    {
        var writer = new HashWriter();
        foreach (var table in parts.Tables)
        {
            WriteTable(writer, table, column => column == "note" || table.Path is "tables/names.csv" or ColumnTable.Path);
        }

        foreach (var list in parts.Lists)
        {
            writer.Line("list", list.Path, list.ProseHash);
        }

        foreach (var document in parts.Documents)
        {
            writer.Line("document", document.Path, document.Body);
            foreach (var entry in document.FrontMatter)
            {
                writer.Line(entry.Key, entry.Value);
            }
        }

        return writer.Finish();
    }

    /// <summary>The hash over the facts of one list, which the compiled form keeps beside it.</summary>
    public static string OfFacts(Table list) => OfTable(list, IsFact);

    /// <summary>The hash over the notes of one list.</summary>
    public static string OfProse(Table list) => OfTable(list, column => !IsFact(column));

    private static bool IsFact(string column) => column != "note";

    private static string OfTable(Table table, Func<string, bool> includes)
    {
        var writer = new HashWriter();
        WriteTable(writer, table, includes);
        return writer.Finish();
    }

    private static void WriteTable(HashWriter writer, Table table, Func<string, bool> includes)
    {
        int[] places = [.. Enumerable.Range(0, table.Columns.Length).Where(i => includes(table.Columns[i]))];
        writer.Line([table.Path, .. places.Select(i => table.Columns[i])]);
        foreach (var row in table.Rows.Select(row => string.Join('\u001f', places.Select(i => row.Cells[i]))).Order(StringComparer.Ordinal))
        {
            writer.Line(row);
        }
    }

    /// <summary>A declaration as its words with one blank between them, and the citation of each clause.</summary>
    private static string Canonical(Declaration declaration)
    {
        var builder = new StringBuilder();
        foreach (var token in declaration.DescendantTokens())
        {
            builder.Append(token.Text).Append(' ');
        }

        foreach (var clause in declaration.ChildNodes.OfType<Clause>())
        {
            builder.Append('\n').Append(clause.Citation?.RawText);
        }

        return builder.ToString();
    }

    private sealed class HashWriter
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public void Line(params ReadOnlySpan<string> cells)
        {
            foreach (var cell in cells)
            {
                _hash.AppendData(Encoding.UTF8.GetBytes(cell));
                _hash.AppendData("\u001f"u8);
            }

            _hash.AppendData("\n"u8);
        }

        public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());
    }
}
