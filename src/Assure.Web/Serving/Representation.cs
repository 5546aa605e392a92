using System.IO.Compression;

namespace Assure.Web.Serving;

/// <summary>Something ready to be sent: its bytes, and their compressed forms, each made once, when first wanted.</summary>
internal sealed class Representation
{
    /// <summary>What is shorter fits one packet anyway.</summary>
    private const int ShortestCompressed = 1000;
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 20;
    private static readonly string[] Compressible = ["text/", "application/json", "application/problem+json", "application/xml", "application/atom+xml", "image/svg+xml", "application/wasm"];
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    /// <summary>Makes ready.</summary>
    /// <param name="plain">The bytes.</param>
    /// <param name="mediaType">What they are.</param>
    /// <param name="brotli">The same in Brotli, where they come so already.</param>
    /// <param name="gzip">The same in gzip, where they come so already.</param>
    public Representation(byte[] plain, string mediaType, byte[]? brotli = null, byte[]? gzip = null)
    {
        (Plain, MediaType) = (plain, mediaType);
        var worth = plain.Length >= ShortestCompressed && Compressible.Any(start => mediaType.StartsWith(start, StringComparison.Ordinal));
        this.brotli = new(() => brotli ?? (worth ? Brotli(plain) : plain));
        this.gzip = new(() => gzip ?? (worth ? Gzip(plain) : plain));
    }

    /// <summary>The bytes.</summary>
    public byte[] Plain { get; }

    /// <summary>What they are.</summary>
    public string MediaType { get; }

    /// <summary>About how much memory it takes, its compressed forms included.</summary>
    public long Size => Plain.Length + (Plain.Length / 2L) + 500;

    /// <summary>The bytes in a coding, and the coding they are in.</summary>
    public (byte[] Bytes, Coding Coding) In(Coding wanted)
    {
        var bytes = wanted switch
        {
            Coding.Brotli => brotli.Value,
            Coding.Gzip => gzip.Value,
            _ => Plain,
        };
        return bytes.Length < Plain.Length ? (bytes, wanted) : (Plain, Coding.Plain);
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
