using System.IO.Compression;
using System.Text;
using Assure.Cli.Records;
using Assure.Reports.Languages;
using Assure.Web.Api;
using Assure.Web.Queries;

namespace Assure.Web.Site;

/// <summary>Writes the whole site of an edition into a folder, ready for any host of files.</summary>
/// <remarks>Each page and file stands there plain and, where it is worth it, compressed beside itself (<c>.br</c>).</remarks>
/// <param name="lent">The record.</param>
public sealed class SiteWriter(LoadedRecord lent)
{
    /// <summary>What is shorter fits one packet of the network, compressed or not.</summary>
    private const int ShortestCompressed = 1200;

    /// <summary>What is compressed already.</summary>
    private const string Word = ".docx";

    /// <summary>Where the site will stand, absolute and ended by a stroke, for the files that need it; null: they are not written.</summary>
    public Uri? Address { get; init; }

    /// <summary>Writes the site.</summary>
    /// <param name="folder">The folder; made when it is missing. Files of an earlier site that this one does not have are left alone.</param>
    /// <param name="progress">Told how many of how many pieces of work are done; called from several threads.</param>
    /// <param name="which">Which pages, pictures and files of data to write, by path; null: all. Links to the others lead nowhere.</param>
    /// <param name="cancelled">Ends the work early.</param>
    /// <returns>How many files were written, and their bytes, compressed ones included.</returns>
    public async Task<(int Files, long Bytes)> WriteAsync(string folder, Action<int, int> progress, Func<string, bool>? which = null, CancellationToken cancelled = default)
    {
        var (files, bytes) = (0, 0L);
        var record = lent.Edition;
        var lab = LabFiles.Find(lent.Compiled());
        var runner = new QueryRunner(lent);
        void Write(string path, byte[] content)
        {
            var full = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            foreach (var (ending, form) in LabFiles.Has(path) ? [("", content)] : Forms(path, content))
            {
                File.WriteAllBytes(full + ending, form);
                Interlocked.Increment(ref files);
                Interlocked.Add(ref bytes, form.Length);
            }
        }

        foreach (var (path, content) in SiteFiles.Of(record, lab).Concat(PackageFiles.Of(record)))
        {
            Write(path, content);
        }

        // A thing's pages in all languages are one piece of work: they show the same answers.
        var shown = new SiteContent(record);
        foreach (var (path, content) in Address is null ? [] : SiteMapFiles.Of(shown, Address))
        {
            Write(path, content);
        }

        var folders = DataFolder.All(runner.Catalogue, shown);
        Write(ApiAddresses.Description, new OpenApi(runner.Catalogue, record, folders).Static());
        bool IsWanted(string path) => which is null || which(path);
        var work = SiteMap.Of(shown).Where(page => IsWanted(page.Address.Path)).Chunk(Words.All.Count).Select(PiecesOf)
            .Concat(MadeFile.All(shown).Where(file => IsWanted(file.Path)).Chunk(Words.All.Count).Select(PiecesOf))
            .Concat(folders.SelectMany(static folder => folder.Files).Where(file => IsWanted(file.Path)).Select(file => (Func<PageRenderer, IEnumerable<Task<(string, byte[])>>>)(_ => [Task.FromResult((file.Path, Answered(runner, file)))])))
            .ToArray();
        var (done, next) = (0, -1);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(
            async () =>
            {
                await using var renderer = new PageRenderer(new SiteContent(record) { Lab = lab });
                for (int at; (at = Interlocked.Increment(ref next)) < work.Length;)
                {
                    foreach (var piece in work[at](renderer))
                    {
                        cancelled.ThrowIfCancellationRequested();
                        var (path, content) = await piece.ConfigureAwait(false);
                        Write(path, content);
                    }

                    progress(Interlocked.Increment(ref done), work.Length);
                }
            },
            cancelled))).ConfigureAwait(false);
        return (files, bytes);
    }

    private static Func<PageRenderer, IEnumerable<Task<(string Path, byte[] Content)>>> PiecesOf(SitePage[] pages) =>
        renderer => pages.Select(async page => (page.Address.File, Encoding.UTF8.GetBytes(await renderer.RenderAsync(page).ConfigureAwait(false))));

    private static Func<PageRenderer, IEnumerable<Task<(string Path, byte[] Content)>>> PiecesOf(MadeFile[] files) =>
        renderer => files.Select(file => Task.FromResult((file.Path, file.Make(renderer.Content))));

    private static byte[] Answered(QueryRunner runner, DataFile file)
    {
        var answer = runner.Answer(file.Asked);
        return answer.Problem is null ? answer.Bytes : throw new InvalidOperationException($"{file.Path}: {answer.Problem.Detail}");
    }

    private static IEnumerable<(string Ending, byte[] Bytes)> Forms(string path, byte[] content)
    {
        yield return ("", content);
        if (content.Length < ShortestCompressed || path.EndsWith(Word, StringComparison.Ordinal))
        {
            yield break;
        }

        // Brotli alone: every browser reads it, and hosts that want another form make it themselves.
        var packed = Compressed(content, static to => new BrotliStream(to, CompressionLevel.Optimal));
        if (packed.Length < content.Length)
        {
            yield return (".br", packed);
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
