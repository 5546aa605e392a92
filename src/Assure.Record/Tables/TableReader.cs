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
        if (file.Content.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            findings.Report(TableDiagnostics.Utf16, new SourceText(file.Path, "").Locate(new TextSpan(0, 0)));
            return null;
        }

        var source = SourceText.FromUtf8(file.Path, file.Content.Length > SourceText.MaximumLength ? default : file.Content.Span);
        var start = source.Locate(new TextSpan(0, 0));
        if (file.Content.Length > SourceText.MaximumLength)
        {
            findings.Report(TableDiagnostics.TooLong, start, file.Content.Length, SourceText.MaximumLength);
            return null;
        }

        if (source.InvalidUtf8At is { } invalid)
        {
            findings.Report(TableDiagnostics.NotUtf8, source.Locate(new TextSpan(Math.Min(invalid, source.Length), 0)), Encodings.Describe(file.Content.Span));
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
        var separator = Separators.Of(source);
        if (separator == Separators.Tab)
        {
            findings.Report(TableDiagnostics.Tabs, source.Locate(source.GetLineSpan(Separators.FirstLine(source))));
            return null;
        }

        var malformed = new HashSet<int>();
        using var reader = CsvReader.FromText(source.Text, new CsvReaderOptions
        {
            Separator = separator,
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
                    QuoteIn(source, (int)record.LineNumber, separator));
            },
        });

        if (!reader.Read())
        {
            findings.Report(TableDiagnostics.NoHeader, source.Locate(new TextSpan(0, 0)));
            return null;
        }

        var headerLine = (int)reader.LineNumber;
        var columns = Cells(reader);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var uneven = new List<TableRow>();
        while (reader.Read())
        {
            var row = new TableRow((int)reader.LineNumber, Cells(reader));
            if (Array.TrueForAll(row.Cells, cell => cell.Length == 0))
            {
                // A spreadsheet writes lines of separators below the last row.
                continue;
            }

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
            var line = source.GetLineSpan(row.Line);
            if (Separators.Count(source.GetText(line), Separators.Other(separator)) + 1 == columns.Length)
            {
                findings.Report(TableDiagnostics.Semicolons, source.Locate(line), Separators.NameOf(Separators.Other(separator)), Separators.NameOf(separator));
            }
            else
            {
                findings.Report(TableDiagnostics.WrongNumberOfCells, source.Locate(line), row.Cells.Length, columns.Length, Separators.WithArticle(separator));
            }
        }

        return new Table(source.Path, source, [.. columns], rows.ToImmutable()) { HeaderLine = headerLine, Separator = separator };
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
    private static SourceLocation QuoteIn(SourceText source, int line, char separator)
    {
        var span = source.GetLineSpan(Math.Clamp(line, 1, source.LineCount));
        var text = source.Text.AsSpan(span.Start, span.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            if (i > 0 && text[i - 1] != separator)
            {
                return source.Locate(new TextSpan(span.Start + i, 1));
            }

            var close = CloseOf(text, i);
            if (close < 0 || (close + 1 < text.Length && text[close + 1] != separator))
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
