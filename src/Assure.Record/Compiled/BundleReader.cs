using System.Collections.Immutable;
using System.Text;
using Assure.Language.Literate;
using Assure.Language.Parsing;
using Assure.Language.Text;
using Assure.Record.Loading;
using Assure.Record.Tables;

namespace Assure.Record.Compiled;

/// <summary>Reads what <see cref="BundleWriter"/> wrote.</summary>
internal sealed class BundleReader(ReadOnlyMemory<byte> bytes)
{
    private string[] _pool = [];
    private int _at;

    /// <summary>The tables that the language reads, and the documents.</summary>
    public RecordParts Parts()
    {
        ReadPool();
        var tables = ImmutableArray.CreateBuilder<Table>();
        for (var left = Count(); left > 0; left--)
        {
            tables.Add(ReadTable());
        }

        var documents = ImmutableArray.CreateBuilder<RecordDocument>();
        for (var left = Count(); left > 0; left--)
        {
            documents.Add(ReadDocument());
        }

        return new RecordParts(tables.ToImmutable(), documents.ToImmutable());
    }

    /// <summary>The lists, each with its digests; their rows are left where they are until someone asks.</summary>
    public ImmutableArray<ListPart> Lists()
    {
        var lists = ImmutableArray.CreateBuilder<ListPart>();
        for (var left = Count(); left > 0; left--)
        {
            var (path, facts, prose) = (Text(), Text(), Text());
            var length = Count();
            var section = bytes.Slice(_at, length);
            _at += length;
            lists.Add(new ListPart(path, facts, prose, () => RecordBundle.Guarded(() => new BundleReader(section).List())));
        }

        return lists.ToImmutable();
    }

    private Table List()
    {
        ReadPool();
        return ReadTable();
    }

    private void ReadPool()
    {
        _pool = new string[Count()];
        for (var i = 0; i < _pool.Length; i++)
        {
            _pool[i] = Text();
        }
    }

    /// <summary>A text with its length before it.</summary>
    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(bytes.Span.Slice(_at, length));
        _at += length;
        return text;
    }

    private Table ReadTable()
    {
        var path = _pool[Number()];
        var columns = new string[Count()];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = _pool[Number()];
        }

        var rows = new TableRow[Count()];
        for (var i = 0; i < rows.Length; i++)
        {
            var line = Number();
            var cells = new string[columns.Length];
            for (var j = 0; j < cells.Length; j++)
            {
                cells[j] = _pool[Number()];
            }

            rows[i] = new TableRow(line, cells);
        }

        return new Table(path, new SourceText(path, ""), ImmutableArray.Create(columns), ImmutableArray.Create(rows));
    }

    /// <summary>The blocks are put on their lines again, with nothing between them, and read as one unit.</summary>
    private RecordDocument ReadDocument()
    {
        var path = _pool[Number()];
        var entries = new FrontMatterEntry[Count()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new FrontMatterEntry(_pool[Number()], _pool[Number()], default, default);
        }

        var text = new StringBuilder();
        var blocks = new TextSpan[Count()];
        var line = 1;
        for (var i = 0; i < blocks.Length; i++)
        {
            var first = Number();
            text.Append('\n', first - line);
            var block = _pool[Number()];
            blocks[i] = new TextSpan(text.Length, block.Length);
            text.Append(block);
            line = first + block.AsSpan().Count('\n');
        }

        var source = new SourceText(path, text.ToString());
        return new RecordDocument(source, ImmutableArray.Create(entries), AssureParser.Parse(source).Declarations, _pool[Number()], ImmutableArray.Create(blocks)) { IsCompiled = true };
    }

    /// <summary>A number of things that follow; each takes at least a byte.</summary>
    private int Count()
    {
        var count = Number();
        return count <= bytes.Length - _at ? count : throw new ArgumentException("There is less than was announced.");
    }

    private int Number()
    {
        var span = bytes.Span;
        uint number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = span[_at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return checked((int)number);
            }
        }
    }
}
