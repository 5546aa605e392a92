namespace Assure.Web.Queries;

/// <summary>What came of a query.</summary>
/// <param name="Bytes">The answer, as the command prints it; empty when there is none.</param>
/// <param name="Problem">Why there is none; null when there is.</param>
internal sealed record QueryAnswer(byte[] Bytes, QueryProblem? Problem)
{
    /// <summary>An answer.</summary>
    public static QueryAnswer Of(byte[] bytes) => new(bytes, null);

    /// <summary>No answer.</summary>
    public static QueryAnswer Without(QueryProblem problem) => new([], problem);
}
