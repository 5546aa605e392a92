using System.Buffers.Binary;
using System.IO.Compression;

namespace Assure.Record.Compiled;

/// <summary>The compressed form of a compiled record: four letters, the length uncompressed, and a deflate stream.</summary>
internal static class BundleCompression
{
    private const int Header = 8;
    private const int MostBytes = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> Magic => "ASRZ"u8;

    public static byte[] Compress(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(Magic);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        stream.Write(length);
        using (var deflate = new DeflateStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(bytes.Span);
        }

        return stream.ToArray();
    }

    /// <summary>The bytes that were compressed; the same bytes when they are not compressed.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ReadOnlyMemory<byte> Decompress(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith(Magic))
        {
            return bytes;
        }

        var length = bytes.Length < Header ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[Magic.Length..]);
        if (length is < 0 or > MostBytes)
        {
            throw new InvalidDataException("The compressed record is damaged.");
        }

        var plain = new byte[length];
        using var deflate = new DeflateStream(new MemoryStream(bytes[Header..].ToArray()), CompressionMode.Decompress);
        if (deflate.ReadAtLeast(plain, length, throwOnEndOfStream: false) != length || deflate.ReadByte() >= 0)
        {
            throw new InvalidDataException("The compressed record is damaged.");
        }

        return plain;
    }
}
