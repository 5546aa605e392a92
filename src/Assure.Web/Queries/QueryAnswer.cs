using Assure.Cli.Findings;

namespace Assure.Web.Queries;

/// <summary>What came of a query.</summary>
/// <param name="Bytes">The answer, as the command prints it; empty when there is none.</param>
/// <param name="Problem">Why there is none; null when there is.</param>
internal sealed record QueryAnswer(byte[] Bytes, QueryProblem? Problem)
{
    /// <summary>An answer in sentences before it was laid out; null where the answer is data, or there is none.</summary>
    public AnswerPage? Page { get; init; }

    /// <summary>An answer.</summary>
    public static QueryAnswer Of(byte[] bytes, AnswerPage? page) => new(bytes, null) { Page = page };

    /// <summary>No answer.</summary>
    public static QueryAnswer Without(QueryProblem problem) => new([], problem);
}
