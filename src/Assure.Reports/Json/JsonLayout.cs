using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assure.Record;

namespace Assure.Reports.Json;

/// <summary>The layout of JSON documents.</summary>
public static class JsonLayout
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Lines = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>The same document on one line, without blanks between its parts.</summary>
    /// <param name="json">A document.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public static byte[] Compact(ReadOnlyMemory<byte> json)
    {
        var buffer = new ArrayBufferWriter<byte>(json.Length / 2);
        using (var document = JsonDocument.Parse(json))
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            document.WriteTo(writer);
        }

        return Ended(buffer);
    }

    /// <summary>A document that is one object.</summary>
    /// <param name="members">Writes what is in the object.</param>
    /// <param name="isCompact">Whether it stands on one line, without blanks between its parts; else each part stands on its own.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public static byte[] Object(Action<Utf8JsonWriter> members, bool isCompact = false)
    {
        ArgumentNullException.ThrowIfNull(members);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, isCompact ? OneLine : Lines))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Ended(buffer);
    }

    /// <summary>A document that is one object and begins with the edition it is of.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="members">Writes what follows.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public static byte[] OfEdition(RecordEdition record, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Object(json =>
        {
            json.WriteNumber("schema", JsonNames.Schema);
            json.WriteString("edition", record.Edition);
            json.WriteString("record", record.Hash);
            members(json);
        });
    }

    private static byte[] Ended(ArrayBufferWriter<byte> buffer)
    {
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
