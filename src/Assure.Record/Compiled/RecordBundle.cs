using System.Collections.Immutable;
using System.Text;
using Assure.Record.Binding;
using Assure.Record.Loading;
using Assure.Record.Tables;

namespace Assure.Record.Compiled;

/// <summary>The compiled form of a record: one stream that a program can carry inside itself.</summary>
/// <remarks>
/// It holds the cells of the tables, the clause blocks of the documents, and the instruments as written, and is bound by the same binder
/// as the text form; only the checks of meaning, which were made when it was written, are left out. Line numbers are those of the text files.
/// </remarks>
public static class RecordBundle
{
    private const byte Version = 3;

    /// <summary>The version before lists; editions were frozen in it.</summary>
    private const byte VersionWithoutLists = 2;

    private static ReadOnlySpan<byte> Magic => "ASRB"u8;

    /// <summary>Writes the compiled form of a record.</summary>
    /// <param name="files">The record's files.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentException">The record has errors: load it with <see cref="RecordLoader"/> to see them.</exception>
    public static byte[] Write(RecordFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var findings = new Findings();
        var parts = RecordLoader.ReadParts(files, findings);
        if (RecordBinder.Bind(parts, findings, isTrusted: false) is not { } edition)
        {
            throw new ArgumentException("A record with errors has no compiled form.", nameof(files));
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(edition.Hash);
        writer.Write(edition.ProseHash);
        BundleWriter.Write(writer, parts.Divide(edition.Tables.Lists));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Makes the compiled form smaller, to keep an edition; <see cref="Read(ReadOnlyMemory{byte})"/> reads it as it is.</summary>
    /// <param name="bytes">What <see cref="Write"/> wrote, in this or an older version.</param>
    /// <returns>The bytes, compressed.</returns>
    public static byte[] Compress(ReadOnlyMemory<byte> bytes) => BundleCompression.Compress(bytes);

    /// <summary>Reads the compiled form, of this version or an older one, compressed or not.</summary>
    /// <param name="bytes">What <see cref="Write"/> wrote.</param>
    /// <returns>The edition; equal to the one loaded from the text files.</returns>
    /// <exception cref="InvalidDataException">The bytes are no compiled record of this version.</exception>
    public static RecordEdition Read(ReadOnlyMemory<byte> bytes)
    {
        var (parts, facts, prose) = ReadParts(bytes);
        var findings = new Findings();
        return RecordBinder.Bind(parts, findings, isTrusted: true, (facts, prose))
            ?? throw new InvalidDataException($"The compiled record is damaged: {findings.ToImmutable()[0].Message}.");
    }

    /// <summary>Reads the compiled form and adds files to it, such as a drafted instrument; everything is checked.</summary>
    /// <param name="bytes">What <see cref="Write"/> wrote.</param>
    /// <param name="additions">Files to add, or to put in place of those with the same path.</param>
    /// <returns>The edition, or null, and everything found wrong.</returns>
    /// <exception cref="InvalidDataException">The bytes are no compiled record of this version.</exception>
    public static RecordLoadResult Read(ReadOnlyMemory<byte> bytes, RecordFiles additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var (parts, _, _) = ReadParts(bytes);
        var findings = new Findings();
        var added = RecordLoader.ReadParts(additions, findings);
        var paths = added.Tables.Select(table => table.Path).ToHashSet(StringComparer.Ordinal);

        // New tables may change what the old lists refer to.
        var lists = parts.Lists.Where(list => !paths.Contains(list.Path)).Select(list => paths.Count == 0 ? list : new ListPart(list.Table));
        var all = new RecordParts(
            [.. parts.Tables.Where(table => !paths.Contains(table.Path)), .. added.Tables],
            Merge(parts.Documents, added.Documents)) { Lists = [.. lists], Unreadable = added.Unreadable };
        var edition = RecordBinder.Bind(all, findings, isTrusted: false);
        return new RecordLoadResult(edition, findings.ToImmutable());
    }

    /// <summary>What a reader returns, its failures over damaged bytes as one exception.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    internal static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The compiled record is damaged.", damage);
        }
    }

    private static (RecordParts Parts, string Facts, string Prose) ReadParts(ReadOnlyMemory<byte> bytes)
    {
        bytes = BundleCompression.Decompress(bytes);
        if (!bytes.Span.StartsWith(Magic) || bytes.Length <= Magic.Length || bytes.Span[Magic.Length] is not (Version or VersionWithoutLists))
        {
            throw new InvalidDataException("These bytes are no compiled record of this version.");
        }

        return Guarded(() =>
        {
            var reader = new BundleReader(bytes[(Magic.Length + 1)..]);
            var (facts, prose) = (reader.Text(), reader.Text());
            var parts = reader.Parts();
            return (bytes.Span[Magic.Length] == Version ? parts with { Lists = reader.Lists() } : parts, facts, prose);
        });
    }

    /// <summary>All documents, in the order in which files are loaded: those of the vocabulary first.</summary>
    private static ImmutableArray<RecordDocument> Merge(ImmutableArray<RecordDocument> old, ImmutableArray<RecordDocument> added)
    {
        var paths = added.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        return [.. old.Where(one => !paths.Contains(one.Path)).Concat(added).OrderBy(static one => !one.Path.StartsWith(RecordLoader.Vocabulary, StringComparison.Ordinal)).ThenBy(static one => one.Path, StringComparer.Ordinal)];
    }
}
