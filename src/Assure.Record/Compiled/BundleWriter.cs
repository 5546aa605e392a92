using System.Text;
using Assure.Record.Loading;
using Assure.Record.Tables;

namespace Assure.Record.Compiled;

/// <summary>Writes the parts of a record: each distinct text once, then tables and documents by number of text; then each list apart.</summary>
internal static class BundleWriter
{
    /// <summary>Writes tables, documents and lists.</summary>
    public static void Write(BinaryWriter writer, RecordParts parts)
    {
        var pool = new Pool();
        pool.Number(parts.Tables.Length);
        foreach (var table in parts.Tables)
        {
            Write(pool, table);
        }

        pool.Number(parts.Documents.Length);
        foreach (var document in parts.Documents)
        {
            Write(pool, document);
        }

        pool.WriteTo(writer);
        writer.Write7BitEncodedInt(parts.Lists.Length);
        foreach (var list in parts.Lists)
        {
            var section = Section(list.Table);
            writer.Write(list.Path);
            writer.Write(list.FactsHash);
            writer.Write(list.ProseHash);
            writer.Write7BitEncodedInt(section.Length);
            writer.Write(section);
        }
    }

    /// <summary>One list with the texts of its own, so that it can be read without the others.</summary>
    private static byte[] Section(Table table)
    {
        var pool = new Pool();
        Write(pool, table);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        pool.WriteTo(writer);
        writer.Flush();
        return stream.ToArray();
    }

    private static void Write(Pool pool, Table table)
    {
        pool.Text(table.Path);
        pool.Number(table.Columns.Length);
        foreach (var column in table.Columns)
        {
            pool.Text(column);
        }

        pool.Number(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            pool.Number(row.Line);
            foreach (var cell in row.Cells)
            {
                pool.Text(cell);
            }
        }
    }

    private static void Write(Pool pool, RecordDocument document)
    {
        pool.Text(document.Path);
        pool.Number(document.FrontMatter.Length);
        foreach (var entry in document.FrontMatter)
        {
            pool.Text(entry.Key);
            pool.Text(entry.Value);
        }

        pool.Number(document.Blocks.Length);
        foreach (var block in document.Blocks)
        {
            pool.Number(document.Source.GetPosition(block.Start).Line);
            pool.Text(document.Source.GetText(block).ReplaceLineEndings("\n"));
        }

        pool.Text(document.IsInstrument ? document.Body : "");
    }

    /// <summary>Numbers, some of which stand for texts.</summary>
    private sealed class Pool
    {
        private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
        private readonly List<int> _body = [];

        public void Number(int number) => _body.Add(number);

        public void Text(string text)
        {
            if (!_texts.TryGetValue(text, out var number))
            {
                _texts[text] = number = _texts.Count;
            }

            _body.Add(number);
        }

        public void WriteTo(BinaryWriter writer)
        {
            writer.Write7BitEncodedInt(_texts.Count);
            foreach (var text in _texts.Keys)
            {
                writer.Write(text);
            }

            foreach (var number in _body)
            {
                writer.Write7BitEncodedInt(number);
            }
        }
    }
}
