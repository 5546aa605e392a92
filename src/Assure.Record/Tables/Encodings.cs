using System.Globalization;
using System.Text;

namespace Assure.Record.Tables;

/// <summary>Says what bytes that are not UTF-8 probably are.</summary>
internal static class Encodings
{
    /// <summary>The first byte that is not UTF-8, and the letter it is in the encoding that spreadsheet programs call ANSI.</summary>
    public static string Describe(ReadOnlySpan<byte> bytes)
    {
        var invalid = bytes[FirstInvalid(bytes)];
        var number = invalid.ToString("X2", CultureInfo.InvariantCulture);
        return invalid >= 0xC0 ? $"the byte {number} is '{(char)invalid}' in Windows-1252" : $"the byte {number}";
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return Math.Min(at, bytes.Length - 1);
    }
}
