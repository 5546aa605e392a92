using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Assure.Lab.Links;

/// <summary>Writes what was chosen as the fragment of a link, and reads it again.</summary>
/// <remarks>
/// The fragment is <c>1.</c> and base64url of four bytes that tell whether the rest arrived whole (FNV-1a, little-endian) and a deflate stream
/// of lines: <c>on DAY</c>, <c>view WHO</c>, <c>assume LINE</c>, and last <c>draft</c>, after which everything is the draft.
/// </remarks>
public static class LabLink
{
    private const string Version = "1.";
    private const int LongestLink = 32_000;
    private const int MostBytes = 4 * (LabState.LongestDraft + (LabState.MostLines * LabState.LongestLine));
    private const int Check = 4;

    /// <summary>The fragment, without its sign; empty when nothing was chosen.</summary>
    /// <param name="state">What was chosen, within bounds.</param>
    public static string Write(LabState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state == LabState.Empty)
        {
            return "";
        }

        var text = new StringBuilder();
        if (state.On is { } day)
        {
            text.Append(CultureInfo.InvariantCulture, $"on {day:yyyy-MM-dd}\n");
        }

        if (state.Viewpoint.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"view {state.Viewpoint}\n");
        }

        foreach (var line in state.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"assume {line}\n");
        }

        if (state.Draft is { } draft)
        {
            text.Append("draft\n").Append(draft);
        }

        var plain = Encoding.UTF8.GetBytes(text.ToString());
        using var packed = new MemoryStream();
        Span<byte> check = stackalloc byte[Check];
        BinaryPrimitives.WriteUInt32LittleEndian(check, Sum(plain));
        packed.Write(check);
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(plain);
        }

        return Version + Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>What a fragment says was chosen, or why it cannot be read.</summary>
    /// <param name="link">The fragment, with or without its sign.</param>
    public static (LabState? State, LabFault? Fault) Read(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        link = link.TrimStart('#');
        if (link.Length == 0)
        {
            return (LabState.Empty, null);
        }

        if (link.Length > LongestLink)
        {
            return (null, LabFault.TooMuch);
        }

        if (!link.StartsWith(Version, StringComparison.Ordinal))
        {
            return (null, link.IndexOf('.', StringComparison.Ordinal) is > 0 and < 4 and var dot && link[..dot].All(char.IsAsciiDigit) ? LabFault.OtherVersion : LabFault.NoLink);
        }

        if (Unpacked(link[Version.Length..], out var fault) is not { } text)
        {
            return (null, fault);
        }

        var state = Parsed(text);
        return state is null ? (null, LabFault.Damaged) : state.Fault is { } beyond ? (null, beyond) : (state, null);
    }

    private static string? Unpacked(string written, out LabFault fault)
    {
        fault = LabFault.Damaged;
        if (!Base64Url.IsValid(written))
        {
            return null;
        }

        var packed = Base64Url.DecodeFromChars(written);
        if (packed.Length <= Check)
        {
            return null;
        }

        var plain = new byte[MostBytes + 1];
        int length;
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(packed, Check, packed.Length - Check), CompressionMode.Decompress);
            length = deflate.ReadAtLeast(plain, plain.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        if (length > MostBytes)
        {
            fault = LabFault.TooMuch;
            return null;
        }

        return Sum(plain.AsSpan(0, length)) == BinaryPrimitives.ReadUInt32LittleEndian(packed) ? Encoding.UTF8.GetString(plain, 0, length) : null;
    }

    private static LabState? Parsed(string text)
    {
        var state = LabState.Empty;
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var line = end < 0 ? text[at..] : text[at..end];
            at = end < 0 ? text.Length : end + 1;
            if (line == "draft" && end >= 0)
            {
                state = state with { Draft = text[at..] };
                break;
            }

            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var (word, rest) = space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
            switch (word)
            {
                case "on" when DateOnly.TryParseExact(rest, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                    state = state with { On = day };
                    break;
                case "view":
                    state = state with { Viewpoint = rest };
                    break;
                case "assume":
                    lines.Add(rest);
                    break;
                default:
                    return null;
            }
        }

        return state with { Lines = lines.ToImmutable() };
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 2_166_136_261u;
        foreach (var one in bytes)
        {
            sum = unchecked((sum ^ one) * 16_777_619u);
        }

        return sum;
    }
}
