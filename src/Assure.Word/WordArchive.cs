using System.IO.Compression;

namespace Assure.Word;

/// <summary>The archive that a Word document is.</summary>
internal static class WordArchive
{
    /// <summary>The first day that an archive can name: the same document has the same bytes whenever it is made.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same parts, each in as few bytes as can be and under the same time.</summary>
    /// <param name="document">An archive.</param>
    /// <returns>The bytes of an archive.</returns>
    public static byte[] Packed(Stream document)
    {
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(document, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of parts comes first, as readers that guess what a file is expect.
            foreach (var part in from.Entries.OrderBy(static part => part.FullName != "[Content_Types].xml").ThenBy(static part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Always;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return packed.ToArray();
    }
}
