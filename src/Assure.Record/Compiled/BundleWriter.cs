using Assure.Record.Loading;

namespace Assure.Record.Compiled;

/// <summary>Writes the parts of a record: each distinct text once, then tables and documents by number of text.</summary>
internal static class BundleWriter
{
    public static void Write(BinaryWriter writer, RecordParts parts)
    {
        var pool = new Dictionary<string, int>(StringComparer.Ordinal);
        var body = new List<int>();
        void Number(int number) => body.Add(number);
        void Text(string text)
        {
            if (!pool.TryGetValue(text, out var number))
            {
                pool[text] = number = pool.Count;
            }

            body.Add(number);
        }

        Number(parts.Tables.Length);
        foreach (var table in parts.Tables)
        {
            Text(table.Path);
            Number(table.Columns.Length);
            foreach (var column in table.Columns)
            {
                Text(column);
            }

            Number(table.Rows.Length);
            foreach (var row in table.Rows)
            {
                Number(row.Line);
                foreach (var cell in row.Cells)
                {
                    Text(cell);
                }
            }
        }

        Number(parts.Documents.Length);
        foreach (var document in parts.Documents)
        {
            Text(document.Path);
            Number(document.FrontMatter.Length);
            foreach (var entry in document.FrontMatter)
            {
                Text(entry.Key);
                Text(entry.Value);
            }

            Number(document.Blocks.Length);
            foreach (var block in document.Blocks)
            {
                Number(document.Source.GetPosition(block.Start).Line);
                Text(document.Source.GetText(block).ReplaceLineEndings("\n"));
            }

            Text(document.IsInstrument ? document.Body : "");
        }

        writer.Write7BitEncodedInt(pool.Count);
        foreach (var text in pool.Keys)
        {
            writer.Write(text);
        }

        foreach (var number in body)
        {
            writer.Write7BitEncodedInt(number);
        }
    }
}
