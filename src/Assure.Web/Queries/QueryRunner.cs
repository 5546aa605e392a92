using System.Diagnostics;
using Assure.Cli;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Records;
using Assure.Reasoning;

namespace Assure.Web.Queries;

/// <summary>Answers queries by the commands of the terminal, run in this process over a record that is lent to them: the bytes are theirs.</summary>
/// <remarks>Safe for several threads at once.</remarks>
/// <param name="record">The record.</param>
/// <param name="tools">The queries that are offered as tools, to whoever knows no addresses; null: queries have addresses.</param>
internal sealed class QueryRunner(LoadedRecord record, IReadOnlyCollection<string>? tools = null)
{
    private const int MostWaiting = 32;
    private const int MostOfOne = 8;

    /// <summary>How long a search goes on before it is ended.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly ReasonerPool reasoners = new(record.Edition);
    private readonly Lane light = new(Math.Max(2, Environment.ProcessorCount), MostWaiting);
    private readonly Lane heavy = new(HeavyTogether, MostWaiting) { MostOfOneTogether = HeavyTogether / 2, MostOfOne = MostOfOne };

    /// <summary>At least two, so that one client cannot keep all others waiting for its search.</summary>
    private static int HeavyTogether => Math.Max(2, Environment.ProcessorCount / 2);

    /// <summary>The record.</summary>
    public LoadedRecord Record => record;

    /// <summary>The queries.</summary>
    public QueryCatalogue Catalogue { get; } = new(record);

    /// <summary>Answers when it is this question's turn: light questions do not wait for heavy ones, nor anyone for another's many heavy ones.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="client">Who asks; null: nobody in particular.</param>
    public async Task<QueryAnswer> AnswerAsync(AskedQuery asked, string? client = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (!asked.Query.IsHeavy)
        {
            return await light.RunAsync(() => Answer(asked), isLong: false).ConfigureAwait(false) ?? QueryAnswer.Without(new(503, "too many questions wait for an answer") { AgainAfter = 5 });
        }

        if (client is not null && heavy.IsFullFor(client))
        {
            return QueryAnswer.Without(new(429, $"{MostOfOne} questions of yours that take long wait for an answer", "the answers to those first") { AgainAfter = 15 });
        }

        return await heavy.RunAsync(() => Answer(asked), isLong: true, client).ConfigureAwait(false) ?? QueryAnswer.Without(new(503, "too many questions that take long wait for an answer") { AgainAfter = 15 });
    }

    /// <summary>Answers at once, on this thread.</summary>
    public QueryAnswer Answer(AskedQuery asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return reasoners.Use(reasoner => Run(asked, reasoner));
    }

    /// <summary>Does something with a reasoner over the record, at once and on this thread.</summary>
    public T Use<T>(Func<Reasoner, T> work) => reasoners.Use(work);

    private QueryAnswer Run(AskedQuery asked, Reasoner reasoner)
    {
        var clock = Stopwatch.StartNew();
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var terminal = new Terminal(output, error)
        {
            Loaded = record,
            Reasoner = reasoner,
            Documents = asked.Document is null ? new() : new Dictionary<string, byte[]> { [AskedQuery.DocumentName] = asked.Document },
            Today = () => record.Edition.ReadUpTo,
            Interrupted = () => clock.Elapsed > Longest,
        };
        var code = CommandLine.Run(asked.Arguments, terminal);
        if (code == ExitCode.Partial && clock.Elapsed > Longest)
        {
            return QueryAnswer.Without(new(503, $"the search was ended after {Longest.TotalSeconds:0} seconds", "fewer changes to choose from (menu), or fewer together (most)"));
        }

        // A search ended by its own limit says so in its answer.
        return code is ExitCode.Answered or ExitCode.Partial ? QueryAnswer.Of(output.ToArray(), terminal.Page) : QueryAnswer.Without(Problem(asked, terminal.Failure));
    }

    private QueryProblem Problem(AskedQuery asked, Exception? failure)
    {
        var wording = new Wording(Catalogue, asked, tools);
        return failure switch
        {
            UserErrorException { Code: ExitCode.UserError } slip => new(slip.IsUnknownName ? 404 : slip.IsUnanswerable ? 422 : 400, wording.Of(slip.Message), slip.Expected is { } expected ? wording.Of(expected) : null, slip.Nearest),
            InvalidDraftException draft => new(422, "the draft has errors, and nothing was evaluated", "a draft without errors") { Diagnostics = draft.Diagnostics },
            UnanswerableException unanswerable => new(422, wording.Of(unanswerable.Message), unanswerable.Expected is { } expected ? wording.Of(expected) : null, unanswerable.Nearest),
            UserErrorException => new(422, wording.Of(failure.Message)),
            _ => new(500, "the question cannot be answered, by an error of ours"),
        };
    }
}
