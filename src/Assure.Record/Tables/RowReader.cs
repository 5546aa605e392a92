using System.Globalization;
using Assure.Language.Diagnostics;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Tables;

/// <summary>Reads the cells of one row as what they stand for, and reports those that stand for nothing.</summary>
internal readonly struct RowReader(TableRow row, RecordNames names, Findings findings)
{
    private static readonly Dictionary<string, Verified> s_verified = new(StringComparer.Ordinal)
    {
        ["yes"] = Facts.Verified.Yes,
        ["partly"] = Facts.Verified.Partly,
        ["no"] = Facts.Verified.No,
    };

    public TableRow Row { get; } = row;

    /// <summary>The text of a cell that is filled in every row; null, and reported, when it is empty.</summary>
    public string? Required(string column)
    {
        var text = Row[column];
        if (text.Length > 0)
        {
            return text;
        }

        if (Row.Table.PlaceOf(column) >= 0)
        {
            findings.Report(TableDiagnostics.EmptyCell, Row.Locate(column), column);
        }

        return null;
    }

    /// <summary>A date in its own precision; null when the cell is empty or holds none.</summary>
    public PartialDate? Date(string column)
    {
        var text = Row[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        findings.Report(TableDiagnostics.BadDate, Row.Locate(column), text);
        return null;
    }

    /// <summary>A single day; null when the cell is empty or holds none.</summary>
    public DateOnly? Day(string column)
    {
        if (Date(column) is not { } date)
        {
            return null;
        }

        if (date.IsDay)
        {
            return date.First;
        }

        findings.Report(TableDiagnostics.DayNeeded, Row.Locate(column), date);
        return null;
    }

    /// <summary>The thing a cell names; null when it names none.</summary>
    public Entity? Entity(int place, Sort sort)
    {
        var id = Row.Cells[place];
        if (id.Length == 0)
        {
            findings.Report(TableDiagnostics.EmptyCell, Row.Locate(place), Row.Table.Columns[place]);
            return null;
        }

        var entity = names.Find(sort, id);
        if (entity is null)
        {
            findings.ReportNear(TableDiagnostics.UnknownEntity, Row.Locate(place), names.Nearest(sort, id), RecordNames.NameOf(sort), id, RecordNames.TableOf(sort));
        }

        return entity;
    }

    public T? Entity<T>(string column, Sort sort)
        where T : Entity => Row.Table.PlaceOf(column) is >= 0 and var place ? Entity(place, sort) as T : null;

    /// <summary>The source a row names, which every row must.</summary>
    public Source? Source(string column = "source")
    {
        if (Required(column) is not { } id)
        {
            return null;
        }

        if (names.Sources.TryGetValue(id, out var source))
        {
            return source;
        }

        findings.ReportNear(TableDiagnostics.UnknownSource, Row.Locate(column), NearestName.Find(id, names.Sources.Keys), id);
        return null;
    }

    public Verified Verified(string column = "verified") => Word(column, s_verified) ?? Facts.Verified.No;

    /// <summary>A word from a fixed list; null when the cell is empty or holds another.</summary>
    public T? Word<T>(string column, Dictionary<string, T> words)
        where T : struct
    {
        if (Required(column) is not { } word)
        {
            return null;
        }

        if (words.TryGetValue(word, out var value))
        {
            return value;
        }

        ReportWord(column, word, words.Keys);
        return null;
    }

    /// <summary>Reports a filled cell that holds none of the words its column takes.</summary>
    public void Choice(string column, IReadOnlyList<string> words)
    {
        if (!words.Contains(Row[column]))
        {
            ReportWord(column, Row[column], words);
        }
    }

    private void ReportWord(string column, string word, IReadOnlyCollection<string> words) =>
        findings.ReportNear(TableDiagnostics.UnknownWord, Row.Locate(column), NearestName.Find(word, words), word, column, string.Join(", ", words));

    public int? Number(string column)
    {
        var text = Row[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Report(TableDiagnostics.BadNumber, Row.Locate(column), text);
        return null;
    }

    /// <summary>The dispute and reading on which a row depends; none when both cells are empty.</summary>
    public (Dispute? Dispute, int Reading) Reading()
    {
        var (dispute, reading) = (Row["dispute"], Row["reading"]);
        if (dispute.Length == 0 && reading.Length == 0)
        {
            return (null, 0);
        }

        if (dispute.Length == 0 || reading.Length == 0)
        {
            var (has, lacks) = dispute.Length == 0 ? ("reading", "dispute") : ("dispute", "reading");
            findings.Report(TableDiagnostics.DisputeWithoutReading, Row.Locate(has), has, lacks);
            return (null, 0);
        }

        if (!names.Disputes.TryGetValue(dispute, out var found))
        {
            findings.ReportNear(TableDiagnostics.UnknownDispute, Row.Locate("dispute"), NearestName.Find(dispute, names.Disputes.Keys), dispute);
            return (null, 0);
        }

        if (found.IndexOf(reading) is { } index)
        {
            return (found, index);
        }

        var readings = found.Readings.Select(one => one.Id);
        findings.ReportNear(TableDiagnostics.UnknownReading, Row.Locate("reading"), NearestName.Find(reading, readings), reading, dispute, string.Join(", ", readings));
        return (null, 0);
    }
}
