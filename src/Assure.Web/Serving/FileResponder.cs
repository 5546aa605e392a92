using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Web.Api;
using Assure.Web.Queries;
using Assure.Web.Site;

namespace Assure.Web.Serving;

/// <summary>Answers with files of the site that are not pages. There is no folder behind them: an address is a name in a list.</summary>
internal sealed class FileResponder
{
    private const long MostKept = 32L * 1024 * 1024;
    private const string Data = "data/";
    private readonly FrozenDictionary<string, Representation> files;
    private readonly FrozenDictionary<string, AskedQuery> data;
    private readonly Lazy<FrozenDictionary<string, Representation>> package;
    private readonly Lazy<Representation> description;
    private readonly KeptAnswers<Representation> kept = new(MostKept, static made => made.Size);
    private readonly FrozenDictionary<string, MadeFile> made;
    private readonly SiteContent content;
    private readonly Lock making = new();
    private readonly QueryRunner runner;
    private readonly Sender sender;

    /// <summary>Prepares to send.</summary>
    /// <param name="files">The files; one with <c>.br</c> or <c>.gz</c> after another's path is that one compressed.</param>
    /// <param name="folders">The files that hold the answers of queries.</param>
    /// <param name="describe">Describes the API, given the paths of the files that the record itself is.</param>
    /// <param name="content">What pictures, feeds and notes are made from; nobody else may use it.</param>
    /// <param name="runner">Answers the queries whose answers are files.</param>
    /// <param name="sender">Sends.</param>
    public FileResponder(IEnumerable<(string Path, byte[] Content)> files, ImmutableArray<DataFolder> folders, Func<IEnumerable<string>, byte[]> describe, SiteContent content, QueryRunner runner, Sender sender)
    {
        (this.content, this.runner, this.sender) = (content, runner, sender);
        made = MadeFile.All(content).ToFrozenDictionary(static file => file.Path);
        var all = files.ToDictionary(static file => file.Path, static file => file.Content);
        this.files = all.ToFrozenDictionary(
            static file => file.Key,
            file => new Representation(file.Value, MediaTypes.Of(file.Key), all.GetValueOrDefault(file.Key + ".br"), all.GetValueOrDefault(file.Key + ".gz")));
        package = new(() => PackageFiles.Of(runner.Record.Edition).ToFrozenDictionary(static file => file.Path, static file => new Representation(file.Content, MediaTypes.Of(file.Path))));
        description = new(() => new(describe(package.Value.Keys), MediaTypes.Of(ApiAddresses.Description)));
        data = folders.SelectMany(static folder => folder.Files).ToFrozenDictionary(static file => file.Path, static file => file.Asked);
    }

    /// <summary>Answers where there is a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Its path, without a leading stroke.</param>
    /// <returns>False: there is no such file.</returns>
    public async Task<bool> TryAnswerAsync(HttpContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        var name = path.Length == 0 ? "index.html" : path;
        var known = files.GetValueOrDefault(name) ?? (PackageFiles.MayHave(name) ? package.Value.GetValueOrDefault(name) : name == ApiAddresses.Description ? description.Value : null);
        var asked = known is null ? data.GetValueOrDefault(name) : null;
        if (known is null && asked is null && !made.ContainsKey(name))
        {
            return false;
        }

        var tag = sender.Tag("file " + name);
        if (!Sender.IsKnown(context, path, MediaTypes.Of(name), tag))
        {
            var sent = known ?? await kept.GetAsync(name, () => asked is null ? Task.Run(() => Make(name)) : MakeAsync(name, asked)).WaitAsync(context.RequestAborted).ConfigureAwait(false);
            await Sender.SendAsync(context, path, sent, tag).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Whether an address is one of data, below which there are no pages.</summary>
    public static bool IsData(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Data, StringComparison.Ordinal);
    }

    /// <summary>The file of data nearest to an address.</summary>
    /// <param name="path">The path, without a leading stroke.</param>
    /// <returns>Its address, with a leading stroke; null: none is near.</returns>
    public string? Nearest(string path)
    {
        var known = data.Keys.Concat(files.Keys.Where(IsData)).Concat(PackageFiles.MayHave(path) ? package.Value.Keys : []);
        return NearestName.Find(path, known.Order(StringComparer.Ordinal)) is { } near ? "/" + near : null;
    }

    private Representation Make(string name)
    {
        // The first of those that tell the same waits for it; others need not wait with it.
        var file = made[name];
        file.Needs?.Invoke(content.Findings);
        lock (making)
        {
            return new(file.Make(content), MediaTypes.Of(name));
        }
    }

    private async Task<Representation> MakeAsync(string name, AskedQuery asked)
    {
        var answer = await runner.AnswerAsync(asked).ConfigureAwait(false);
        return answer.Problem switch
        {
            null => new(answer.Bytes, MediaTypes.Of(name)),
            { Status: 503 } => throw new TooManyException(),
            var problem => throw new InvalidOperationException($"{name}: {problem.Detail}"),
        };
    }
}
