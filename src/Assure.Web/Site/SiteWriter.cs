using System.IO.Compression;
using System.Text;
using Assure.Record;
using Assure.Reports.Languages;

namespace Assure.Web.Site;

/// <summary>Writes the whole site of an edition into a folder, ready for any host of files.</summary>
/// <remarks>Each page and file stands there plain and, where it is worth it, compressed beside itself (<c>.br</c>, <c>.gz</c>).</remarks>
/// <param name="record">The edition.</param>
public sealed class SiteWriter(RecordEdition record)
{
    /// <summary>Writes the site.</summary>
    /// <param name="folder">The folder; made when it is missing. Files of an earlier site that this one does not have are left alone.</param>
    /// <param name="progress">Told how many of how many pages are written; called from several threads.</param>
    /// <param name="cancelled">Ends the work early.</param>
    /// <returns>How many files were written, and their bytes, compressed ones included.</returns>
    public async Task<(int Files, long Bytes)> WriteAsync(string folder, Action<int, int> progress, CancellationToken cancelled = default)
    {
        var (files, bytes) = (0, 0L);
        void Write(string path, byte[] content)
        {
            var full = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            foreach (var (ending, form) in Forms(content))
            {
                File.WriteAllBytes(full + ending, form);
                Interlocked.Increment(ref files);
                Interlocked.Add(ref bytes, form.Length);
            }
        }

        foreach (var (path, content) in SiteFiles.Of(record))
        {
            Write(path, content);
        }

        // A thing's pages in all languages are one piece of work: they show the same answers.
        var pages = SiteMap.Of(new SiteContent(record));
        var (things, all) = (pages.Chunk(Words.All.Count).ToArray(), pages.Length);
        var (done, next) = (0, -1);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(
            async () =>
            {
                await using var renderer = new PageRenderer(new SiteContent(record));
                for (int at; (at = Interlocked.Increment(ref next)) < things.Length;)
                {
                    foreach (var page in things[at])
                    {
                        cancelled.ThrowIfCancellationRequested();
                        Write(page.Address.File, Encoding.UTF8.GetBytes(await renderer.RenderAsync(page).ConfigureAwait(false)));
                        progress(Interlocked.Increment(ref done), all);
                    }
                }
            },
            cancelled))).ConfigureAwait(false);
        return (files, bytes);
    }

    private static IEnumerable<(string Ending, byte[] Bytes)> Forms(byte[] content)
    {
        yield return ("", content);
        foreach (var (ending, form) in new[] { (".br", Compressed(content, static to => new BrotliStream(to, CompressionLevel.Optimal))), (".gz", Compressed(content, static to => new GZipStream(to, CompressionLevel.Optimal))) })
        {
            if (form.Length < content.Length)
            {
                yield return (ending, form);
            }
        }
    }

    private static byte[] Compressed(byte[] content, Func<Stream, Stream> compress)
    {
        using var to = new MemoryStream();
        using (var stream = compress(to))
        {
            stream.Write(content);
        }

        return to.ToArray();
    }
}
