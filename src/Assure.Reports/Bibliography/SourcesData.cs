using System.Globalization;
using System.Text;
using System.Text.Json;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Reports.Csv;
using Assure.Reports.Json;

namespace Assure.Reports.Bibliography;

/// <summary>The sources with what rests on them, as data.</summary>
public static class SourcesData
{
    /// <summary>Sources as comma-separated values, one a line, with counts of what rests on each.</summary>
    public static string Csv(IEnumerable<SourceUse> uses)
    {
        ArgumentNullException.ThrowIfNull(uses);
        var builder = new StringBuilder("id,symbol,title,issuer,date,address,read,instruments,clauses,acts,facts,rest_yes,rest_partly,rest_no\n");
        foreach (var use in uses)
        {
            var source = use.Source;
            CsvText.AppendRow(builder, [
                source.Id, source.Symbol, source.Title, source.Issuer, source.Date, source.Address, JsonNames.Of(source.Read),
                Number(use.Instruments.Length), Number(use.Clauses.Length), Number(use.Acts), Number(use.Facts),
                Number(use.Marked(Verified.Yes)), Number(use.Marked(Verified.Partly)), Number(use.Marked(Verified.No))]);
        }

        return builder.ToString();
    }

    /// <summary>What rests on one source as comma-separated values, one clause or row a line.</summary>
    public static string Csv(SourceUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        var builder = new StringBuilder("source,kind,what,at,verified,written_at\n");
        foreach (var instrument in use.Instruments)
        {
            CsvText.AppendRow(builder, use.Source.Id, "instrument", instrument.Id, "", JsonNames.Of(instrument.Read), instrument.File);
        }

        foreach (var place in use.Clauses)
        {
            CsvText.AppendRow(builder, use.Source.Id, "clause", $"{place.Owner}: {place.Clause}", place.Citation.Pinpoint, JsonNames.Of(place.Citation.Verified), place.Origin.ToString());
        }

        foreach (var row in use.Rows)
        {
            CsvText.AppendRow(builder, use.Source.Id, "row", row.Table.Name, "", SourceUse.MarkOf(row) is { } mark ? JsonNames.Of(mark) : "", row.Row.Origin.ToString());
        }

        return builder.ToString();
    }

    /// <summary>Sources as JSON, each with everything that rests on it.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public static byte[] Json(RecordEdition record, IEnumerable<SourceUse> uses)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(uses);
        return JsonLayout.OfEdition(record, json =>
        {
            json.WriteStartArray("sources");
            foreach (var use in uses)
            {
                Write(json, use);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, SourceUse use)
    {
        var source = use.Source;
        json.WriteStartObject();
        foreach (var (name, value) in new[] { ("id", source.Id), ("symbol", source.Symbol), ("title", source.Title), ("issuer", source.Issuer), ("date", source.Date), ("address", source.Address), ("read", JsonNames.Of(source.Read)), ("note", source.Note) })
        {
            if (value.Length > 0)
            {
                json.WriteString(name, value);
            }
        }

        json.WriteStartArray("instruments");
        foreach (var instrument in use.Instruments)
        {
            json.WriteStringValue(instrument.Id);
        }

        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (var place in use.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("of", place.Owner);
            json.WriteString("clause", place.Clause);
            json.WriteString("at", place.Citation.Pinpoint);
            json.WriteString("verified", JsonNames.Of(place.Citation.Verified));
            json.WriteString("writtenAt", place.Origin.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in use.Rows)
        {
            json.WriteStartObject();
            json.WriteString("table", row.Table.Name);
            json.WriteString("row", row.Row.Origin.ToString());
            if (SourceUse.MarkOf(row) is { } mark)
            {
                json.WriteString("verified", JsonNames.Of(mark));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
