using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assure.Reports.Json;

/// <summary>The layout of JSON documents.</summary>
public static class JsonLayout
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same document on one line, without blanks between its parts.</summary>
    /// <param name="json">A document.</param>
    /// <returns>UTF-8 without a byte-order mark, ended by LF.</returns>
    public static byte[] Compact(ReadOnlyMemory<byte> json)
    {
        var buffer = new ArrayBufferWriter<byte>(json.Length / 2);
        using (var document = JsonDocument.Parse(json))
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            document.WriteTo(writer);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
