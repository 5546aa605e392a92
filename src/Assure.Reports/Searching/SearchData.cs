using System.Globalization;
using System.Text;
using Assure.Record;
using Assure.Record.Lookup;
using Assure.Reports.Csv;
using Assure.Reports.Json;

namespace Assure.Reports.Searching;

/// <summary>What a search found, as data.</summary>
public static class SearchData
{
    /// <summary>The technical name of a sort.</summary>
    public static string Of(SearchSort sort) => sort switch
    {
        SearchSort.State => "state",
        SearchSort.Territory => "territory",
        SearchSort.Group => "group",
        SearchSort.Instrument => "instrument",
        SearchSort.Treaty => "treaty",
        SearchSort.Reading => "reading",
        SearchSort.Relation => "relation",
        SearchSort.Source => "source",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "no sort"),
    };

    /// <summary>Comma-separated values, one thing a line.</summary>
    public static string Csv(IEnumerable<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        var builder = new StringBuilder("sort,id,name_en,name_sv,matched,distance\n");
        foreach (var hit in hits)
        {
            CsvText.AppendRow(builder, Of(hit.Sort), hit.Id, hit.Name.En, hit.Name.Sv, hit.Matched, hit.Distance.ToString(CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    /// <summary>JSON under <c>found</c>.</summary>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public static byte[] Json(RecordEdition record, string written, IEnumerable<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(hits);
        return JsonLayout.OfEdition(record, json =>
        {
            json.WriteString("searched", written);
            json.WriteStartArray("found");
            foreach (var hit in hits)
            {
                json.WriteStartObject();
                json.WriteString("sort", Of(hit.Sort));
                json.WriteString("id", hit.Id);
                json.WriteStartObject("name");
                json.WriteString("en", hit.Name.En);
                json.WriteString("sv", hit.Name.Sv);
                json.WriteEndObject();
                json.WriteString("matched", hit.Matched);
                json.WriteNumber("distance", hit.Distance);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
