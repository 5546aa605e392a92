using Assure.Language.Diagnostics;
using Assure.Web.Api;
using Assure.Web.Queries;

namespace Assure.Web.Serving;

/// <summary>Answers programs: queries below <c>api/v1/</c>, and the description of them all.</summary>
/// <param name="runner">Answers queries.</param>
/// <param name="sender">Sends.</param>
/// <param name="limit">How long whoever asks waits at most.</param>
internal sealed class ApiResponder(QueryRunner runner, Sender sender, TimeSpan limit)
{
    /// <summary>Where the API stands below the site's root.</summary>
    public const string Folder = "api/";

    /// <summary>The methods by which something is read.</summary>
    public const string ReadingMethods = "GET, HEAD, OPTIONS";

    private const string TextMethods = "GET, HEAD, POST, OPTIONS";
    private const long MostKept = 48L * 1024 * 1024;
    private readonly KeptAnswers<Made> kept = new(MostKept, static made => made.Sent?.Size);

    /// <summary>The methods an address may be asked by; a query that takes a text takes it by POST.</summary>
    /// <param name="path">The path, without a leading stroke, below <see cref="Folder"/>.</param>
    /// <returns>Null: there is no such address.</returns>
    public string? Methods(string path) => path == ApiAddresses.Description ? ReadingMethods : Query(path) is not { } query ? null : query.Document is null ? ReadingMethods : TextMethods;

    /// <summary>Answers; a POST only where <see cref="Methods"/> has it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Its path, without a leading stroke, below <see cref="Folder"/>.</param>
    public async Task AnswerAsync(HttpContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Query(path) is not { } query)
        {
            string[] known = [.. runner.Catalogue.All.Select(static one => "/" + ApiAddresses.Queries + one.Name), "/" + ApiAddresses.Description];
            await SendAsync(context, path, new(404, "the API has no such address", string.Join(", ", known), NearestName.Find("/" + path, known))).ConfigureAwait(false);
            return;
        }

        var isPost = context.Request.Method == HttpMethods.Post;
        var (document, slip) = isPost ? await DocumentAsync(context.Request).ConfigureAwait(false) : default;
        var (asked, problem) = slip is null ? QueryReader.Read(query, context.Request.Query.SelectMany(static pair => pair.Value.Select(value => (pair.Key, value ?? ""))), document) : (null, slip);
        if (asked is null)
        {
            await SendAsync(context, path, problem!).ConfigureAwait(false);
            return;
        }

        var tag = sender.Tag(asked.Key);
        var mediaType = ApiAddresses.MediaType(asked.Format);
        if (!isPost && Sender.IsKnown(context, path, mediaType, tag))
        {
            return;
        }

        var made = await MadeAsync(asked, mediaType, Clients.Of(context), context.RequestAborted).ConfigureAwait(false);
        await (made.Sent is { } sent ? Sender.SendAsync(context, path, sent, isPost ? null : tag) : SendAsync(context, path, made.Problem!)).ConfigureAwait(false);
    }

    /// <summary>Says why there is no answer.</summary>
    public static Task SendAsync(HttpContext context, string path, QueryProblem problem)
    {
        if (problem.AgainAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = $"{seconds}";
        }

        return Sender.SendAsync(context, path, new(ProblemJson.Of(problem), ProblemJson.MediaType), null, problem.Status);
    }

    private Query? Query(string path) => path.StartsWith(ApiAddresses.Queries, StringComparison.Ordinal) ? runner.Catalogue.Find(path[ApiAddresses.Queries.Length..]) : null;

    private async Task<Made> MadeAsync(AskedQuery asked, string mediaType, string client, CancellationToken gone)
    {
        try
        {
            // What takes longer than whoever asks may wait is worked out all the same, and is there when asked for again.
            return await kept.GetAsync(asked.Key, async () =>
            {
                var answer = await runner.AnswerAsync(asked, client).ConfigureAwait(false);
                return new(answer.Problem is null ? new Representation(answer.Bytes, mediaType) : null, answer.Problem);
            }).WaitAsync(limit, gone).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return new(null, new(503, $"the answer takes longer than {limit.TotalSeconds:0} seconds to work out", "the same question a little later, or a narrower one") { AgainAfter = 15 });
        }
    }

    private static async Task<(byte[]? Text, QueryProblem? Problem)> DocumentAsync(HttpRequest request)
    {
        if (request.ContentType?.Split(';')[0].Trim() is not ("text/plain" or "text/markdown"))
        {
            return (null, new(415, "the text is sent as another media type", "text/markdown or text/plain, in UTF-8"));
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        for (int read; (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0;)
        {
            if (body.Length + read > QueryReader.LongestDocument)
            {
                return (null, new(413, "the text is too long", $"at most {QueryReader.LongestDocument} bytes"));
            }

            body.Write(buffer.AsSpan(0, read));
        }

        return body.Length == 0 ? (null, new(400, "no text is sent", "a draft in the language, in the body")) : (body.ToArray(), null);
    }

    private sealed record Made(Representation? Sent, QueryProblem? Problem);
}
