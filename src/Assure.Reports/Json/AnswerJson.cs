using System.Text.Json;
using Assure.Reasoning.Answers;
using Assure.Record;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Json;

/// <summary>Writes one answer in the published shape.</summary>
/// <param name="record">The edition it comes from.</param>
public sealed class AnswerJson(RecordEdition record)
{
    private readonly (Words Words, SentenceWriter Writer)[] languages = [.. Words.All.Select(words => (words, new SentenceWriter(record, words)))];

    /// <summary>Writes an answer as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="beside">The answers for the same pair and day on other kinds of promise.</param>
    public void Write(Utf8JsonWriter json, Answer answer, IReadOnlyCollection<Answer> beside)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(beside);
        json.WriteStartObject();
        json.WriteString("guarantor", answer.Guarantor.Id);
        json.WriteString("beneficiary", answer.Beneficiary.Id);
        json.WriteString("promise", answer.Promise.Id);
        json.WriteString("on", JsonNames.Of(answer.On));
        json.WriteString("readUpTo", JsonNames.Of(answer.ReadUpTo));
        WriteVerdict(json, answer);
        WriteSentences(json, answer, beside);
        WriteBest(json, answer);
        json.WriteStartArray("hangsOn");
        foreach (var party in JsonNames.Of(answer.HangsOn))
        {
            json.WriteStringValue(party);
        }

        json.WriteEndArray();
        WriteFacts(json, answer);
        JsonPieces.Residual(json, "residual", answer.Residual);
        JsonPieces.Falls(json, "falls", answer.Falls);
        json.WriteStartObject("turnsOn");
        JsonPieces.Turns(json, "disputes", answer.TurnsOn.Disputes);
        JsonPieces.Turns(json, "doubts", answer.TurnsOn.Doubts);
        JsonPieces.Turns(json, "unread", answer.TurnsOn.Unread);
        json.WriteEndObject();
        WriteTiers(json, answer);
        WriteMisses(json, answer);
        WriteFollows(json, answer);
        WriteTerritories(json, answer);
        if (answer.Proof is { } proof)
        {
            json.WritePropertyName("proof");
            ProofJson.Write(json, proof);
        }
        else
        {
            json.WriteNull("proof");
        }

        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, Answer answer)
    {
        if (answer.Verdict is { } verdict)
        {
            json.WriteString("verdict", JsonNames.Of(verdict));
        }
        else
        {
            json.WriteNull("verdict");
        }

        if (answer.Silence is { } silence)
        {
            json.WriteStartObject("silence");
            json.WriteString("reason", JsonNames.Of(silence.Reason));
            json.WriteStartArray("successors");
            foreach (var successor in silence.Successors)
            {
                json.WriteStringValue(successor);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        JsonPieces.Form(json, "form", answer.Form);
        json.WriteBoolean("formDisputed", answer.IsFormDisputed);
    }

    private void WriteSentences(Utf8JsonWriter json, Answer answer, IReadOnlyCollection<Answer> beside)
    {
        json.WriteStartObject("sentence");
        foreach (var (words, writer) in languages)
        {
            json.WriteString(words.Code, writer.Write(answer, beside).ToString());
        }

        json.WriteEndObject();
    }

    private static void WriteBest(Utf8JsonWriter json, Answer answer)
    {
        if (answer.Best is not { } best)
        {
            json.WriteNull("best");
            return;
        }

        json.WriteStartObject("best");
        json.WriteString("verdict", JsonNames.Of(best.Verdict));
        json.WriteStartArray("needs");
        foreach (var form in best.Needs)
        {
            json.WriteStringValue(JsonNames.Of(form));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("restsOn");
        foreach (var fact in answer.RestsOn)
        {
            json.WriteStartObject();
            JsonPieces.Fact(json, fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reserved");
        foreach (var power in answer.Reserved)
        {
            json.WriteStartObject();
            json.WriteString("text", power.TextId);
            json.WriteString("label", power.Clause.Label);
            json.WriteString("en", power.Clause.Power.En);
            json.WriteString("sv", power.Clause.Power.Sv);
            if (power.Clause.Citation is { } citation)
            {
                JsonPieces.Cite(json, citation);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTiers(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("tiers");
        foreach (var tier in answer.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("form", JsonNames.Of(tier.Form));
            json.WriteString("verdict", JsonNames.Of(tier.Verdict));
            JsonPieces.Residual(json, "residual", tier.Residual);
            json.WriteStartArray("texts");
            foreach (var text in tier.Texts)
            {
                WriteText(json, text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, TextAnswer text)
    {
        json.WriteStartObject();
        json.WriteString("id", text.Text.Id);
        json.WriteString("instrument", text.Text.Instrument.Id);
        json.WriteString("verdict", JsonNames.Of(text.Verdict));
        JsonPieces.Residual(json, "residual", text.Residual);
        json.WriteString("verified", JsonNames.Of(text.Verified));
        json.WriteStartArray("cites");
        foreach (var cite in text.Cites)
        {
            json.WriteStartObject();
            JsonPieces.Cite(json, cite);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("qualifications");
        foreach (var qualification in text.Qualifications)
        {
            json.WriteStringValue(qualification.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMisses(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("nearestMiss");
        foreach (var miss in answer.NearestMiss)
        {
            json.WriteStartObject();
            json.WriteString("text", miss.Text.Id);
            json.WriteString("instrument", miss.Text.Instrument.Id);
            json.WriteString("standing", JsonNames.Of(miss.Text.Standing));
            JsonPieces.Form(json, "form", miss.Text.Form?.Form);
            json.WriteStartArray("lacks");
            foreach (var lack in miss.Lacks)
            {
                WriteLack(json, lack);
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in miss.Rows)
            {
                json.WriteStringValue(row.Origin.ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLack(Utf8JsonWriter json, Lack lack)
    {
        json.WriteStartObject();
        json.WriteString("reason", JsonNames.Of(lack.Reason));
        if (lack.Fact is { } fact)
        {
            json.WriteStartObject("fact");
            JsonPieces.Fact(json, fact);
            json.WriteEndObject();
        }

        if (lack.Date is { } date)
        {
            json.WriteString("date", JsonNames.Of(date));
        }

        if (lack.Dispute is { } dispute)
        {
            json.WriteString("dispute", dispute.Id);
        }

        json.WriteEndObject();
    }

    private static void WriteFollows(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("follows");
        foreach (var following in answer.Follows)
        {
            json.WriteStartObject();
            json.WriteString("promise", following.Rule.Kind.Id);
            json.WriteString("from", following.Rule.From.Id);
            json.WriteString("verdict", JsonNames.Of(following.Verdict));
            JsonPieces.Form(json, "form", following.Form);
            JsonPieces.Residual(json, "residual", following.Residual);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerritories(Utf8JsonWriter json, Answer answer)
    {
        if (answer.Beneficiary.Sort == Record.Entities.Sort.Territory)
        {
            JsonPieces.Ids(json, "answeredForBy", answer.AnsweredForBy.Select(static state => state.Id));
        }

        json.WriteStartArray("territories");
        foreach (var note in answer.Territories)
        {
            json.WriteStartObject();
            json.WriteString("territory", note.Territory.Id);
            json.WriteStartArray("texts");
            foreach (var text in note.Texts)
            {
                json.WriteStringValue(text.Id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
