using System.IO.Compression;
using System.Text;
using Assure.Cli.Records;
using Assure.Record.Entities;
using Assure.Web.Api;
using Assure.Web.Queries;

namespace Assure.Web.Site;

/// <summary>Writes the whole site of an edition into a folder, ready for any host of files.</summary>
/// <remarks>Most hosts compress what they send; for others the files stand there compressed as well, where that is asked for.</remarks>
/// <param name="lent">The record.</param>
public sealed class SiteWriter(LoadedRecord lent)
{
    /// <summary>What is shorter fits one packet of the network, compressed or not.</summary>
    private const int ShortestCompressed = 1200;

    /// <summary>Of 11: the last step that costs little time.</summary>
    private const int BrotliQuality = 6;
    private const int BrotliWindow = 22;

    /// <summary>What is compressed already.</summary>
    private static readonly string[] Packed = [".docx", ".zip"];

    /// <summary>Where the site will stand, absolute and ended by a stroke, for the files that need it; null: they are not written.</summary>
    public Uri? Address { get; init; }

    /// <summary>Whether each file that is worth it stands compressed beside itself as well (<c>.br</c>).</summary>
    public bool IsCompressed { get; init; }

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
            foreach (var (ending, form) in LabFiles.Has(path) || !IsCompressed ? [("", content)] : Forms(path, content))
            {
                File.WriteAllBytes(full + ending, form);
                Interlocked.Increment(ref files);
                Interlocked.Add(ref bytes, form.Length);
            }
        }

        var package = PackageFiles.Of(record).ToArray();
        foreach (var (path, content) in SiteFiles.Of(record, lab).Concat(package).Where(file => IsCompressed ? !LabFiles.IsGzip(file.Path) : !LabFiles.IsPacked(file.Path)))
        {
            Write(path, content);
        }

        // All that is about one state or territory is one piece of work: its pages in all languages show the same answers.
        var shown = new SiteContent(record) { Stands = Address };
        var folders = DataFolder.All(runner.Catalogue, shown);
        Write(ApiAddresses.Description, new OpenApi(runner.Catalogue, record, folders).Static(package.Select(static file => file.Path)));
        bool IsWanted(string path) => which is null || which(path);
        var pages = SiteMap.Of(shown).Where(page => IsWanted(page.Address.Path)).Select(page => (About: AboutOf(page), Piece: PieceOf(page)));
        var made = MadeFile.All(shown).Where(file => IsWanted(file.Path)).Select(static file => (About: file.About ?? file.Path, Piece: PieceOf(file)));
        var data = folders.SelectMany(static folder => folder.Files).Where(file => IsWanted(file.Path)).Select(file => (About: file.Path, Piece: PieceOf(runner, file)));
        var work = pages.Concat(made).Concat(data).GroupBy(static one => one.About, static one => one.Piece).Select(static group => group.ToArray()).ToArray();
        var all = work.Sum(static pieces => pieces.Length);
        var (done, next) = (0, -1);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(
            async () =>
            {
                await using var renderer = new PageRenderer(new SiteContent(record) { Lab = lab, Stands = Address });
                for (int at; (at = Interlocked.Increment(ref next)) < work.Length;)
                {
                    foreach (var piece in work[at])
                    {
                        cancelled.ThrowIfCancellationRequested();
                        var (path, content) = await piece(renderer).ConfigureAwait(false);
                        Write(path, content);
                        progress(Interlocked.Increment(ref done), all);
                    }

                    renderer.Content.Forget();
                }
            },
            cancelled))).ConfigureAwait(false);
        return (files, bytes);
    }

    /// <summary>What a page is about: a state or territory promised to, or the page itself, whatever its language.</summary>
    private static string AboutOf(SitePage page) =>
        page.Component == typeof(Pages.StatePage) || page.Component == typeof(Pages.PairPage)
            ? ((Entity)page.Parameters[nameof(Pages.StatePage.Beneficiary)]!).Id
            : page.Address.Path[(page.Language.Length + 1)..];

    private static Func<PageRenderer, Task<(string Path, byte[] Content)>> PieceOf(SitePage page) =>
        async renderer => (page.Address.File, Encoding.UTF8.GetBytes(await renderer.RenderAsync(page).ConfigureAwait(false)));

    private static Func<PageRenderer, Task<(string Path, byte[] Content)>> PieceOf(MadeFile file) => renderer => Task.FromResult((file.Path, file.Make(renderer.Content)));

    private static Func<PageRenderer, Task<(string Path, byte[] Content)>> PieceOf(QueryRunner runner, DataFile file) => _ => Task.FromResult((file.Path, Answered(runner, file)));

    private static byte[] Answered(QueryRunner runner, DataFile file)
    {
        var answer = runner.Answer(file.Asked);
        return answer.Problem is null ? answer.Bytes : throw new InvalidOperationException($"{file.Path}: {answer.Problem.Detail}");
    }

    private static IEnumerable<(string Ending, byte[] Bytes)> Forms(string path, byte[] content)
    {
        yield return ("", content);
        if (content.Length < ShortestCompressed || Packed.Any(end => path.EndsWith(end, StringComparison.Ordinal)))
        {
            yield break;
        }

        // Brotli alone: every browser reads it, and hosts that want another form make it themselves.
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        if (BrotliEncoder.TryCompress(content, packed, out var length, BrotliQuality, BrotliWindow) && length < content.Length)
        {
            yield return (".br", packed[..length]);
        }
    }
}
