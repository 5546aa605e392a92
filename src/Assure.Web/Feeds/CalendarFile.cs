using System.Text;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Reports.Languages;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Assure.Web.Feeds;

/// <summary>The dated events of the record as a calendar (RFC 5545) that calendar programs subscribe to; events of which a day is not known are left out.</summary>
public static class CalendarFile
{
    private const string Table = "calendar";

    /// <summary>The file, the same bytes for the same edition and language.</summary>
    public static byte[] Of(RecordEdition record, Words words)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(words);
        var page = words.Pages;
        var calendar = new Ical.Net.Calendar { ProductId = "-//Assure//Calendar//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", page["feed.calendar"]);
        calendar.AddProperty("X-WR-CALDESC", $"{record.Edition}");
        foreach (var row in record.Tables[Table].Rows)
        {
            if (row.Date("from") is not { Precision: DatePrecision.Day } from || row.Date("to") is { Precision: not DatePrecision.Day })
            {
                continue;
            }

            var source = record.Sources.GetValueOrDefault(row["source"]);
            var doubt = row["verified"] == "yes" ? "" : $" [{page["feed.unverified"]}]";
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{row["id"]}@assure",
                Summary = Words.Capital(row[words.Code]),
                Location = row["place"],
                Description = $"{source?.CitedAs}{doubt}".Trim(),
                DtStart = Day(from.First),
                DtEnd = Day(row.Date("to") is { } to ? to.First : from.First.AddDays(1)),
                DtStamp = new CalDateTime(record.EditionDate.Year, record.EditionDate.Month, record.EditionDate.Day, 0, 0, 0, "UTC"),
            });
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    private static CalDateTime Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
