using System.IO.Compression;

namespace Assure.Web.Serving;

/// <summary>Something ready to be sent: its bytes, and their compressed forms, each made once, when first wanted.</summary>
internal sealed class Representation
{
    /// <summary>What is shorter fits one packet anyway.</summary>
    private const int ShortestCompressed = 1000;
    private const int Overhead = 500;
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 20;
    private static readonly string[] Compressible = ["text/", "application/json", "application/problem+json", "application/xml", "application/atom+xml", "image/svg+xml", "application/wasm"];
    private readonly byte[]? held;
    private readonly Func<byte[]> plain;
    private readonly Func<byte[]> brotli;
    private readonly Func<byte[]> gzip;

    /// <summary>Makes ready.</summary>
    /// <param name="plain">The bytes.</param>
    /// <param name="mediaType">What they are.</param>
    /// <param name="brotli">The same in Brotli, where they come so already.</param>
    /// <param name="gzip">The same in gzip, where they come so already.</param>
    public Representation(byte[] plain, string mediaType, byte[]? brotli = null, byte[]? gzip = null)
    {
        (held, this.plain, MediaType, Size) = (plain, () => plain, mediaType, plain.Length + (plain.Length / 2L) + Overhead);
        var worth = plain.Length >= ShortestCompressed && Compressible.Any(start => mediaType.StartsWith(start, StringComparison.Ordinal));
        var (packed, zipped) = (new Lazy<byte[]>(() => brotli ?? (worth ? Brotli(plain) : plain)), new Lazy<byte[]>(() => gzip ?? (worth ? Gzip(plain) : plain)));
        (this.brotli, this.gzip) = (() => packed.Value, () => zipped.Value);
    }

    private Representation(byte[] packed, int length, string mediaType)
    {
        (MediaType, Size, brotli) = (mediaType, packed.Length + Overhead, () => packed);
        plain = () => Unpacked(packed, length);
        gzip = () => Gzip(plain());
    }

    /// <summary>Makes ready in a tenth of the room: Brotli is kept, and the other forms are made each time they are wanted.</summary>
    public static Representation Packed(byte[] plain, string mediaType)
    {
        var packed = plain.Length < ShortestCompressed ? plain : Brotli(plain);
        return packed.Length < plain.Length ? new(packed, plain.Length, mediaType) : new(plain, mediaType);
    }

    /// <summary>The bytes.</summary>
    public byte[] Plain => plain();

    /// <summary>What they are.</summary>
    public string MediaType { get; }

    /// <summary>About how much memory it takes, its compressed forms included.</summary>
    public long Size { get; }

    /// <summary>The bytes in a coding, and the coding they are in.</summary>
    public (byte[] Bytes, Coding Coding) In(Coding wanted)
    {
        var bytes = wanted switch
        {
            Coding.Brotli => brotli(),
            Coding.Gzip => gzip(),
            _ => plain(),
        };
        // What is not worth compressing is the plain bytes whatever was wanted.
        return wanted == Coding.Plain || IsPlain(bytes) ? (bytes, Coding.Plain) : (bytes, wanted);
    }

    private bool IsPlain(byte[] bytes) => ReferenceEquals(bytes, held);

    private static byte[] Unpacked(byte[] packed, int length)
    {
        var plain = new byte[length];
        return BrotliDecoder.TryDecompress(packed, plain, out var written) && written == length ? plain : throw new InvalidDataException("a page was kept wrongly");
    }

    private static byte[] Brotli(byte[] plain)
    {
        var to = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, to, out var written, BrotliQuality, BrotliWindow) ? to[..written] : plain;
    }

    private static byte[] Gzip(byte[] plain)
    {
        using var to = new MemoryStream();
        using (var stream = new GZipStream(to, CompressionLevel.Fastest))
        {
            stream.Write(plain);
        }

        return to.ToArray();
    }
}
