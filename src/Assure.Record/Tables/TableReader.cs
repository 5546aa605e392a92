using System.Collections.Immutable;
using Assure.Language.Text;
using Assure.Record.Loading;
using CsvHelper;

namespace Assure.Record.Tables;

/// <summary>Reads the lines and cells of one CSV file; reports what is not CSV as the record writes it.</summary>
internal static class TableReader
{
    /// <summary>Reads a file.</summary>
    /// <returns>The table; null when nothing in it can be trusted.</returns>
    public static Table? Read(RecordFile file, Findings findings)
    {
        var source = SourceText.FromUtf8(file.Path, file.Content.Length > SourceText.MaximumLength ? default : file.Content.Span);
        var start = source.Locate(new TextSpan(0, 0));
        if (file.Content.Length > SourceText.MaximumLength)
        {
            findings.Report(TableDiagnostics.TooLong, start, file.Content.Length, SourceText.MaximumLength);
            return null;
        }

        if (source.InvalidUtf8At is { } invalid)
        {
            findings.Report(TableDiagnostics.NotUtf8, source.Locate(new TextSpan(Math.Min(invalid, source.Length), 0)));
            return null;
        }

        if (source.Text.AsSpan().Trim().IsEmpty)
        {
            findings.Report(TableDiagnostics.NoHeader, start);
            return null;
        }

        return ReadLines(source, findings);
    }

    private static Table? ReadLines(SourceText source, Findings findings)
    {
        var malformed = new HashSet<int>();
        using var reader = CsvReader.FromText(source.Text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            SkipEmptyLines = true,
            PoolStrings = true,
            OnMalformedRecord = record =>
            {
                malformed.Add((int)record.LineNumber);
                findings.Report(
                    record.Reason is CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote ? TableDiagnostics.StrayQuote : TableDiagnostics.UnclosedQuote,
                    QuoteIn(source, (int)record.LineNumber));
            },
        });

        if (!reader.Read())
        {
            findings.Report(TableDiagnostics.NoHeader, source.Locate(new TextSpan(0, 0)));
            return null;
        }

        var headerLine = (int)reader.LineNumber;
        var columns = Cells(reader);
        if (columns is [var only] && only.Contains(';', StringComparison.Ordinal))
        {
            findings.Report(TableDiagnostics.Semicolons, source.Locate(source.GetLineSpan(headerLine)));
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var uneven = new List<TableRow>();
        while (reader.Read())
        {
            var row = new TableRow((int)reader.LineNumber, Cells(reader));
            if (row.Cells.Length == columns.Length)
            {
                rows.Add(row);
            }
            else if (!malformed.Contains(row.Line))
            {
                uneven.Add(row);
            }
        }

        foreach (var row in uneven)
        {
            findings.Report(TableDiagnostics.WrongNumberOfCells, source.Locate(source.GetLineSpan(row.Line)), row.Cells.Length, columns.Length);
        }

        return new Table(source.Path, source, [.. columns], rows.ToImmutable()) { HeaderLine = headerLine };
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i);
        }

        return cells;
    }

    /// <summary>The first quote of a line that is neither around a cell nor doubled, as near as a reader would point at it.</summary>
    private static SourceLocation QuoteIn(SourceText source, int line)
    {
        var span = source.GetLineSpan(Math.Clamp(line, 1, source.LineCount));
        var text = source.Text.AsSpan(span.Start, span.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            if (i > 0 && text[i - 1] != ',')
            {
                return source.Locate(new TextSpan(span.Start + i, 1));
            }

            var close = CloseOf(text, i);
            if (close < 0 || (close + 1 < text.Length && text[close + 1] != ','))
            {
                return source.Locate(new TextSpan(span.Start + (close < 0 ? i : close), 1));
            }

            i = close;
        }

        return source.Locate(span);
    }

    private static int CloseOf(ReadOnlySpan<char> text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    i++;
                    continue;
                }

                return i;
            }
        }

        return -1;
    }
}
