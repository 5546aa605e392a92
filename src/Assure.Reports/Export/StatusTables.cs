using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>Who is party to what and who has signed it, worked out from the acts.</summary>
internal static class StatusTables
{
    /// <summary>A table for each status the record derives.</summary>
    public static IEnumerable<ExportTable> Of(RecordEdition record) =>
        record.Relations.Where(relation => relation.Table is not null && Statuses.IsDerived(relation.Table)).Select(relation => One(record, relation));

    private static ExportTable One(RecordEdition record, Relation relation) => new(
        relation.Table!,
        $"derived/{relation.Table}.csv",
        relation.Table == Statuses.PartiesTable
            ? "Who is party to which treaty, from when to when, worked out from the acts."
            : "Who has signed which treaty, and since when, worked out from the acts.",
        [
            ExportField.Text("state", "The state.", required: true),
            ExportField.Text("treaty", "The treaty.", required: true),
            ExportField.PartialDate("from", "The first day of the status; a month or a year is a window inside which it is uncertain."),
            ExportField.PartialDate("to", "The first day on which it no longer holds; empty: it still holds."),
            ExportField.Text("dispute", "The dispute on which the row hangs; empty: undisputed."),
            ExportField.Text("reading", "The reading of that dispute under which the row holds."),
            ExportField.Text("source", "The document the act that counts was read in.", required: true),
            ExportField.Mark("verified", "How well the acts it needs were read: the weakest mark among them.", required: true),
            ExportField.Text("acts", "The acts it rests on, as kind and date, in order of date, parted by semicolons.", required: true),
        ])
    {
        IsDerived = true,
        ForeignKeys = [ForeignKey.Of("state", "states"), ForeignKey.Of("treaty", "treaties"), ForeignKey.Of("source", "sources"), ReadingTables.Key],
        Rows = record.Rows[relation.Index].Select(Row),
    };

    private static string[] Row(FactRow row)
    {
        var (dispute, reading) = DataNames.Reading(row);
        return
        [
            row.Arguments[0].Id, row.Arguments[1].Id, row.From?.ToString() ?? "", row.To?.ToString() ?? "", dispute, reading, row.Source.Id, JsonNames.Of(row.Verified),
            string.Join("; ", row.Acts.Select(act => $"{DataNames.Of(act.Kind)} {act.Date}{(act.Place.Length > 0 ? $" {act.Place}" : "")}")),
        ];
    }
}
