using System.Text.Json;
using Assure.Record;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>Writes the instruments, each with its texts and qualifications and their clauses.</summary>
internal static class RecordJsonTexts
{
    /// <summary>Writes the property <c>instruments</c>.</summary>
    public static void Write(Utf8JsonWriter json, RecordEdition record)
    {
        var texts = record.Texts.ToLookup(text => text.Instrument);
        var qualifications = record.Qualifications.ToLookup(qualification => qualification.Instrument);
        json.WriteStartArray("instruments");
        foreach (var instrument in record.Instruments)
        {
            json.WriteStartObject();
            Instrument(json, instrument);
            json.WriteStartArray("texts");
            foreach (var text in texts[instrument])
            {
                Text(json, text);
            }

            json.WriteEndArray();
            json.WriteStartArray("qualifications");
            foreach (var qualification in qualifications[instrument])
            {
                Qualification(json, qualification);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Instrument(Utf8JsonWriter json, Instrument instrument)
    {
        json.WriteString("id", instrument.Id);
        RecordJson.Bilingual(json, "title", instrument.Title);
        RecordJson.Bilingual(json, "shortName", instrument.ShortName);
        json.WriteString("kind", DataNames.Of(instrument.Kind));
        json.WriteString("date", instrument.Date.ToString());
        Filled(json, "symbol", instrument.Symbol);
        Names(json, "sources", instrument.Sources.Select(source => source.Id));
        json.WriteString("read", JsonNames.Of(instrument.Read));
        Filled(json, "readBy", instrument.ReadBy);
        json.WriteString("secondReader", instrument.SecondReader);
        json.WriteString("file", instrument.File);
        json.WriteString("page", instrument.Body);
    }

    private static void Text(Utf8JsonWriter json, Text text)
    {
        json.WriteStartObject();
        json.WriteString("id", text.Id);
        json.WriteString("standing", JsonNames.Of(text.Standing));
        if (text.Promisers.Each is { } each)
        {
            json.WriteString("byEach", Wording.Of(each));
        }

        Names(json, "by", text.Promisers.Named.Select(state => state.Id));
        if (text.Address is { } address)
        {
            json.WriteString("to", Wording.Of(address));
        }

        Names(json, "kinds", text.Promises?.Kinds.Select(kind => kind.Id) ?? []);
        if (text.Form is { } form)
        {
            json.WriteString("form", JsonNames.Of(form.Form));
            if (form is { Other: { } other, Under: { } under })
            {
                json.WriteString("otherForm", JsonNames.Of(other));
                json.WriteString("otherFormUnder", $"{under.Dispute.Id}={under.Dispute.Readings[under.Reading].Id}");
            }
        }

        Bound(json, "from", text.From);
        Bound(json, "until", text.To);
        Filled(json, "on", text.On?.ToString() ?? "");
        Names(json, "countsUnder", text.CountsUnder.Select(dispute => dispute.Id));
        Names(json, "restates", text.Restates.Select(other => other.Id));
        Names(json, "replaces", text.Replaces.Select(other => other.Id));
        Names(json, "beside", text.Beside.Select(other => other.Id));
        Names(json, "ends", text.Ends.Select(other => other.Id));
        Rest(json, text.Gloss, ClauseRows.Of(text), text.Origin);
    }

    private static void Qualification(Utf8JsonWriter json, Qualification qualification)
    {
        json.WriteStartObject();
        json.WriteString("id", qualification.Id);
        Names(json, "of", qualification.Of.Select(text => text.Id));
        Names(json, "by", qualification.By.Select(state => state.Id));
        Bound(json, "from", qualification.From);
        Bound(json, "until", qualification.To);
        Names(json, "countsUnder", qualification.CountsUnder.Select(dispute => dispute.Id));
        Rest(json, qualification.Gloss, ClauseRows.Of(qualification), qualification.Origin);
    }

    private static void Rest(Utf8JsonWriter json, Bilingual? gloss, IEnumerable<ClauseRow> clauses, ClauseOrigin origin)
    {
        if (gloss is not null)
        {
            RecordJson.Bilingual(json, "gloss", gloss);
        }

        json.WriteStartArray("clauses");
        foreach (var clause in clauses)
        {
            json.WriteStartObject();
            json.WriteString("role", clause.Role);
            json.WriteString("label", clause.Label);
            json.WriteString("wording", clause.Wording);
            if (clause.Citation is { } citation)
            {
                JsonPieces.Cite(json, citation);
            }

            json.WriteString("writtenAt", clause.Origin.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("writtenAt", origin.ToString());
        json.WriteEndObject();
    }

    private static void Bound(Utf8JsonWriter json, string name, DateBound? bound)
    {
        if (bound is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("date", bound.Date.ToString());
        Filled(json, "uncertain", bound.Uncertain ?? "");
        Filled(json, "by", bound.By?.Id ?? "");
        json.WriteEndObject();
    }

    private static void Filled(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }
}
